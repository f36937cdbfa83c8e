import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';

type PropsCompteurs = {
  compteurs: { eleves: number; ecoles: number };
  /** Absent for whoever may not read the protocols. */
  manques: { sectionsAFaire: number; signatures: number } | null;
  annee: string;
};

/** Each figure leads to the list it counts. */
const LIENS = [
  { cle: 'eleves', libelle: 'élèves en intégration', filtre: '' },
  { cle: 'ecoles', libelle: 'écoles qui les accueillent', filtre: '&tri=ecole' },
  { cle: 'signatures', libelle: 'signatures à recueillir', filtre: '&manque=signatures' },
  { cle: 'sectionsAFaire', libelle: 'sections à compléter', filtre: '&manque=sections' },
] as const;

type Cle = (typeof LIENS)[number]['cle'];

/** The year in a few figures. */
export function Compteurs({ compteurs, manques, annee }: PropsCompteurs) {
  const chiffres: Partial<Record<Cle, number>> = { ...compteurs, ...manques };
  return (
    <section aria-labelledby="compteurs">
      <h2 id="compteurs">L’année {annee} en chiffres</h2>
      <ul className="compteurs">
        {LIENS.filter(({ cle }) => chiffres[cle] !== undefined).map(({ cle, libelle, filtre }) => (
          <li key={cle}>
            <Link to={`/eleves?annee=${annee}${filtre}`}>
              <strong>{formaterNombre(chiffres[cle] ?? 0)}</strong> {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
