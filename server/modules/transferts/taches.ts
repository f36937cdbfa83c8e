import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { lister } from './lister.ts';
import { listerTransferables } from './repository.ts';

const AFFICHEES = 20;

/** Files to acknowledge, lots to send, files that a derogation sends away. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const poleId = porteePole(contexte.session);
  if (!poleId || !estPermis('transferts.gerer', contexte.session.active.role)) return [];
  const { transferts } = await lister.executer(contexte, {});
  const lots = transferts.flatMap((t): TacheVue[] => {
    const commun = { vers: `/transferts/${t.transfertId}`, echeance: t.reunionLe, porteur: 'Vous' };
    const { total, recus } = t;
    if (t.cote === 'accueil' && t.etat === 'envoye') {
      return [
        {
          ...commun,
          genre: 'transferts.accuser',
          titre: `Dossiers reçus de ${t.pole}`,
          etape: `Accuser réception de ${total - recus} dossier${total - recus > 1 ? 's' : ''}`,
          etat: 'a-faire',
        },
      ];
    }
    if (t.cote === 'cedant' && t.etat === 'prepare') {
      return [
        {
          ...commun,
          genre: 'transferts.envoyer',
          titre: `Lot préparé pour ${t.poleAccueil}`,
          etape: 'Transmettre les dossiers',
          etat: 'a-faire',
        },
      ];
    }
    return [];
  });
  const partants = (await listerTransferables(contexte.trx, poleId)).filter(({ versPoleId }) => versPoleId);
  return [
    ...lots,
    ...partants.map(
      (e): TacheVue => ({
        genre: 'transferts.preparer',
        titre: `${e.prenom} ${e.nom}`,
        vers: '/transferts',
        etape: 'Transférer le dossier au nouveau pôle',
        porteur: 'Vous',
        echeance: null,
        etat: 'a-faire',
      }),
    ),
  ].slice(0, AFFICHEES);
}
