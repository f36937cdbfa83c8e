import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';

type PropsCompteurs = {
  compteurs: { eleves: number; ecoles: number; sectionsAFaire: number; signatures: number };
  annee: string;
};

/** Each figure leads to the list it counts. */
const LIENS = [
  { cle: 'eleves', libelle: 'élèves en intégration', filtre: '' },
  { cle: 'ecoles', libelle: 'écoles qui les accueillent', filtre: '&tri=ecole' },
  { cle: 'signatures', libelle: 'signatures à recueillir', filtre: '&manque=signatures' },
  { cle: 'sectionsAFaire', libelle: 'sections à compléter', filtre: '&manque=sections' },
] as const;

/** The year in four figures. */
export function Compteurs({ compteurs, annee }: PropsCompteurs) {
  return (
    <section aria-labelledby="compteurs">
      <h2 id="compteurs">L’année {annee} en chiffres</h2>
      <ul className="compteurs">
        {LIENS.map(({ cle, libelle, filtre }) => (
          <li key={cle}>
            <Link to={`/eleves?annee=${annee}${filtre}`}>
              <strong>{formaterNombre(compteurs[cle])}</strong> {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
