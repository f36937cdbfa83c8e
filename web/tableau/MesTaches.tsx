import type { TacheVue } from '@polaris/server/kernel/taches.ts';
import type { TonEtat } from '../composants/Etat.tsx';
import { ListeTaches } from '../composants/ListeTaches.tsx';

const ETATS: Record<TacheVue['etat'], { ton: TonEtat; libelle: string }> = {
  'a-faire': { ton: 'a-faire', libelle: 'À faire' },
  attente: { ton: 'a-faire', libelle: 'En attente' },
  attention: { ton: 'attention', libelle: 'À voir' },
};

/** What the person has to do in every subject, by deadline; says so when there is nothing. */
export function MesTaches({ taches, aujourdhui }: { taches: readonly TacheVue[]; aujourdhui: string }) {
  return (
    <section aria-labelledby="mes-taches">
      <h2 id="mes-taches">Ce qui vous attend</h2>
      {taches.length === 0 ? (
        <p className="rien-a-faire">Rien n’attend votre action aujourd’hui.</p>
      ) : (
        <ListeTaches
          aujourdhui={aujourdhui}
          taches={taches.map(({ genre, etat, echeance, ...tache }) => ({
            ...tache,
            id: `${genre} ${tache.vers} ${tache.titre}`,
            etat:
              echeance !== null && echeance < aujourdhui
                ? { ton: 'attention', libelle: 'Échéance passée' }
                : ETATS[etat],
            ...(echeance === null ? {} : { echeance }),
          }))}
        />
      )}
    </section>
  );
}
