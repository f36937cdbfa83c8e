import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
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
  const { etat, ouverture, interne, limiteLe, clotureLe, publieLe, forme, postes, modifications } = appel;
  return (
    <section aria-labelledby="titre-appel">
      <h2 id="titre-appel">L’appel</h2>
      <dl className="fiche">
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
        <div>
          <dt>Ouvert</dt>
          <dd>
            {OUVERTURES[ouverture]}
            {interne && ' ; appel interne au pôle'}
          </dd>
        </div>
        <div>
          <dt>Candidatures jusqu’au</dt>
          <dd>
            <Jour le={limiteLe} longue />
          </dd>
        </div>
        {clotureLe && (
          <div>
            <dt>Fin des opérations</dt>
            <dd>
              <Jour le={clotureLe} longue />
            </dd>
          </div>
        )}
        <div>
          <dt>Comment postuler</dt>
          <dd>{forme}</dd>
        </div>
      </dl>
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
