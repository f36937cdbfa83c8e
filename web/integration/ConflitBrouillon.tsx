import { Instant } from '../composants/Valeurs.tsx';
import { LIBELLES_CHAMP } from './etapes.ts';

/** What another window kept, field by field, in words; only what differs from what is on this screen. */
export type ConflitVu = { modifieLe: string; differences: { champ: string; ici: string; autre: string }[] };

/** Two windows wrote in the same draft: both texts side by side, this one staying in the fields. */
export function ConflitBrouillon({ conflit: { modifieLe, differences } }: { conflit: ConflitVu }) {
  return (
    <div className="conflit">
      <p>
        L’autre fenêtre a enregistré ce brouillon à <Instant le={modifieLe} heure />. Vos réponses restent
        dans les champs : enregistrez de nouveau pour les garder, ou recopiez celles de l’autre fenêtre.
      </p>
      {differences.length === 0 ? (
        <p>Les réponses de cette étape sont les mêmes des deux côtés.</p>
      ) : (
        <table>
          <caption>Ce qui diffère</caption>
          <thead>
            <tr>
              <th scope="col">Réponse</th>
              <th scope="col">Ici</th>
              <th scope="col">Autre fenêtre</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ champ, ici, autre }) => (
              <tr key={champ}>
                <th scope="row">{LIBELLES_CHAMP[champ] ?? champ}</th>
                <td>{ici || <em>vide</em>}</td>
                <td>{autre || <em>vide</em>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
