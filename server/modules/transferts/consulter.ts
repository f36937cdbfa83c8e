import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import { getTransfert, listerDossiers } from './repository.ts';
import { transfertVu, versVue } from './vue.ts';

/** One lot, file by file. */
export const consulter = definirCas({
  nom: 'transferts.consulter',
  titre: 'Consulter un transfert de dossiers.',
  permission: 'transferts.lire',
  genre: 'lecture',
  entree: z.object({ transfertId: identifiant }),
  sortie: transfertVu.extend({
    procedure: z.string().nullable(),
    /** The receipt, once it is issued. */
    accuseId: identifiant.nullable(),
    dossiers: z.array(
      z.object({
        dossierId: identifiant,
        eleveId: identifiant,
        nom: z.string(),
        prenom: z.string(),
        naissance: z.string(),
        recuLe: instant.nullable(),
        recuPar: z.string().nullable(),
        manques: z.string().nullable(),
      }),
    ),
  }),
  async executer({ trx, coffre, session }, { transfertId }) {
    const transfert = await getTransfert(trx, transfertId);
    const dossiers = await listerDossiers(trx, transfertId);
    return {
      ...versVue(transfert, porteePole(session), dossiers),
      procedure: transfert.procedure_accueil ? coffre.ouvrir<string>(transfert.procedure_accueil) : null,
      accuseId: transfert.accuse_id,
      dossiers: dossiers.map((d) => ({
        dossierId: d.id,
        eleveId: d.eleve_id,
        nom: d.nom,
        prenom: d.prenom,
        naissance: d.naissance,
        recuLe: d.recu_le,
        recuPar: d.receveur,
        manques: d.manques ? coffre.ouvrir<string>(d.manques) : null,
      })),
    };
  },
});
