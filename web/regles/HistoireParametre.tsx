import { formaterDate, trouverVeille } from '../composants/formats.ts';
import { formaterReference } from '../composants/trace.ts';
import type { ParametreVu, PeriodeVue } from './histoire.ts';
import { ValeurDroit } from './ValeurDroit.tsx';

type PropsHistoire = { parametre: Pick<ParametreVu, 'libelle' | 'unite' | 'periodes'> };

/** Every value a parameter has had, newest first, each with its text, its three dates and its notes. */
export function HistoireParametre({ parametre: { libelle, unite, periodes } }: PropsHistoire) {
  return (
    <ol className="histoire" aria-label={`Histoire : ${libelle}`}>
      {periodes.map((periode) => (
        <li key={periode.depuis}>
          <p className="histoire-periode">{direPeriode(periode)}</p>
          <div>
            <div className="histoire-valeur">
              <ValeurDroit valeur={periode.valeur} unite={unite} />
            </div>
            <p>{formaterReference({ texte: periode.titre, article: periode.article })}</p>
            <p className="histoire-dates">
              En vigueur le {formaterDate(periode.enVigueurLe)} ·{' '}
              {periode.publieLe
                ? `publié le ${formaterDate(periode.publieLe)}`
                : 'date de publication inconnue'}{' '}
              · vérifié le {formaterDate(periode.verifieLe)}
            </p>
            {periode.deduction && <p className="trace-note">(I) Déduction&nbsp;: {periode.deduction}</p>}
            {periode.note && <p className="trace-note">{periode.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function direPeriode({ depuis, avant }: PeriodeVue): string {
  if (avant === null) return `Depuis le ${formaterDate(depuis)}`;
  return `Du ${formaterDate(depuis)} au ${formaterDate(trouverVeille(avant))}`;
}

/** The value that holds today, in a few words; a table is only announced. */
export function ValeurActuelle({ parametre: { actuelle, unite } }: { parametre: ParametreVu }) {
  if (actuelle.etat === 'hors-periode') return <em>hors période aujourd’hui</em>;
  const { valeur } = actuelle;
  if (typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)) return 'une table de valeurs';
  return <ValeurDroit valeur={valeur} unite={unite} />;
}
