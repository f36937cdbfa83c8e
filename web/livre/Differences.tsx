import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { formaterDate, formaterNombre } from '../composants/formats.ts';

export type Comparaison = Sortie<'financement.comparerLivre'>;

const signer = (points: number) => `${points > 0 ? '+' : ''}${formaterNombre(points)}`;

/** What changed between two days, told in sentences; what was recorded at once unfolds. */
export function Differences({ comparaison }: { comparaison: Comparaison }) {
  const { du, au, avant, apres, ecart, phrases } = comparaison;
  return (
    <section aria-labelledby="titre-differences">
      <h2 id="titre-differences">
        Du {formaterDate(du)} au {formaterDate(au)}
      </h2>
      {phrases.length === 0 ? (
        <p>Rien n’a changé entre ces deux dates.</p>
      ) : (
        <>
          <p>
            De {formaterNombre(avant)} à {formaterNombre(apres)} points&nbsp;: {signer(ecart)}.
          </p>
          <ul className="livre-phrases">
            {phrases.map(({ id, phrase, details }) => (
              <li key={id}>
                {phrase}
                {details.length > 0 && (
                  <details>
                    <summary>Voir les {details.length} mouvements</summary>
                    <ul>
                      {details.map((detail, rang) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves
                        <li key={rang}>{detail}</li>
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
