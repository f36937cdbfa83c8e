import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { formaterDateLongue, formaterEcheance } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';

export type HorlogeVue = {
  recueLe: string;
  echeance: string | null;
  joursRestants: number | null;
  etat: 'en-cours' | 'alerte' | 'depassee' | 'decidee' | 'inconnue';
  feuille: readonly { jour: string; compte: number | null; motif: string }[];
  raisons: readonly string[];
};

export const ETATS_HORLOGE: Readonly<Record<HorlogeVue['etat'], { ton: TonEtat; libelle: string }>> = {
  'en-cours': { ton: 'en-cours', libelle: 'Délai en cours' },
  alerte: { ton: 'attention', libelle: 'Échéance proche' },
  depassee: { ton: 'attention', libelle: 'Délai dépassé, sans accord tacite' },
  decidee: { ton: 'fait', libelle: 'Décision rendue' },
  inconnue: { ton: 'neutre', libelle: 'Échéance inconnue' },
};

const JOURS = ['Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa', 'Di'] as const;

/** The legal clock: due date in words, days left, and the sheet of the count as a small calendar. */
export function HorlogeLegale({ horloge, aujourdhui }: { horloge: HorlogeVue; aujourdhui: string }) {
  const { recueLe, echeance, etat, feuille, raisons } = horloge;
  const { ton, libelle } = ETATS_HORLOGE[etat];
  return (
    <section className="horloge" aria-label="Délai de décision">
      <h2>Délai de décision</h2>
      <p>
        <Etat ton={ton}>{libelle}</Etat>
      </p>
      <p>
        Demande reçue le <Jour le={recueLe} longue />.{' '}
        {echeance ? (
          <>
            Décision attendue au plus tard le <strong>{formaterDateLongue(echeance)}</strong>
            {etat !== 'decidee' && <> ({formaterEcheance(aujourdhui, echeance)})</>}.
          </>
        ) : (
          'L’échéance ne peut pas être calculée.'
        )}
      </p>
      {raisons.length > 0 && (
        <ul className="raisons">
          {raisons.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <details className="explication">
        <summary>La feuille de compte, jour par jour</summary>
        <Feuille feuille={feuille} />
      </details>
    </section>
  );
}

/** One row a week, Monday first; a day that does not count is hatched and says why. */
function Feuille({ feuille }: Pick<HorlogeVue, 'feuille'>) {
  return (
    <table className="feuille-compte">
      <caption>Chaque jour avec son rang dans le compte ; les jours hachurés ne comptent pas.</caption>
      <thead>
        <tr>
          <th scope="col">Semaine du</th>
          {JOURS.map((jour) => (
            <th key={jour} scope="col">
              {jour}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decouperSemaines(feuille).map(({ lundi, jours }) => (
          <tr key={lundi}>
            <th scope="row">
              <Jour le={lundi} />
            </th>
            {jours.map((jour, rang) =>
              jour ? (
                <td
                  key={jour.jour}
                  className={jour.compte === null ? 'hors-compte' : undefined}
                  title={jour.motif}
                >
                  <span>{jour.jour.slice(8)}</span>{' '}
                  {jour.compte === null ? (
                    <span className="invisible">{jour.motif}</span>
                  ) : (
                    <strong>
                      {jour.compte}
                      <span className="invisible">e jour, {jour.motif}</span>
                    </strong>
                  )}
                </td>
              ) : (
                <td key={`${lundi}-${JOURS[rang]}`} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Ligne = HorlogeVue['feuille'][number];

/** Cuts the sheet into weeks that start on Monday. Pure. */
export function decouperSemaines(feuille: readonly Ligne[]): { lundi: string; jours: (Ligne | null)[] }[] {
  const semaines = new Map<string, (Ligne | null)[]>();
  for (const ligne of feuille) {
    const jour = new Date(`${ligne.jour}T00:00:00Z`);
    const rang = (jour.getUTCDay() + 6) % 7;
    const lundi = new Date(jour.getTime() - rang * 86_400_000).toISOString().slice(0, 10);
    const jours = semaines.get(lundi) ?? JOURS.map(() => null);
    jours[rang] = ligne;
    semaines.set(lundi, jours);
  }
  return [...semaines].map(([lundi, jours]) => ({ lundi, jours }));
}
