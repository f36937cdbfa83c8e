import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { ConditionsAppel } from './ConditionsAppel.tsx';
import { type AppelVu, ETATS_APPEL } from './vue.ts';

type Poste = AppelVu['postes'][number];

const POSTES: readonly Colonne<Poste>[] = [
  { id: 'fonction', titre: 'Fonction', entete: true, cellule: ({ fonction }) => fonction },
  { id: 'fraction', titre: 'Volume', court: true, cellule: ({ fraction }) => fraction },
  { id: 'profil', titre: 'Profil', cellule: ({ profil }) => profil },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ attribue }) => (
      <Etat ton={attribue ? 'fait' : 'a-faire'}>{attribue ? 'Attribué' : 'À pourvoir'}</Etat>
    ),
  },
];

/** What the call says: state, opening, days, posts, and what changed since. */
export function FicheAppel({ appel }: { appel: AppelVu }) {
  const { etat, publieLe, postes, modifications } = appel;
  return (
    <section aria-labelledby="titre-appel">
      <h2 id="titre-appel">L’appel</h2>
      <ConditionsAppel appel={appel}>
        <div>
          <dt>État</dt>
          <dd>
            <Etat ton={ETATS_APPEL[etat].ton}>{ETATS_APPEL[etat].libelle}</Etat>
            {publieLe && (
              <p>
                Publié le <Instant le={publieLe} />
              </p>
            )}
          </dd>
        </div>
      </ConditionsAppel>
      <TableauDonnees
        legende="Emplois de l’appel"
        lignes={postes}
        cle={({ id }) => id}
        vide={<p>Aucun emploi.</p>}
        colonnes={POSTES}
      />
      {modifications.length > 0 && (
        <details>
          <summary>Modifications depuis la publication ({modifications.length})</summary>
          <ul>
            {modifications.map(({ id, le, quoi, motif }) => (
              <li key={id}>
                <Instant le={le} />
                &nbsp;: {quoi}. Motif&nbsp;: {motif}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
