import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettre } from '../documents/index.ts';
import { etablissementDe } from '../integration/index.ts';
import { findPole } from '../referentiel/index.ts';
import { getTransfert, listerDossiers } from './repository.ts';

/** What a lot hands over of each pupil: the original file, whole (DOS-5). */
const ORIGINAL = 'Dossier original, avec ses annexes';

/** Issues the receipt of a lot once every file is acknowledged; both pôles keep it. */
export const emettreAccuse = definirCas({
  nom: 'transferts.emettreAccuse',
  titre: 'Émettre l’accusé de réception d’un lot de dossiers.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({ transfertId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { transfertId }) {
    const { trx, coffre, session, aujourdhui, journaliser } = contexte;
    const transfert = await getTransfert(trx, transfertId);
    if (transfert.pole_accueil_id !== session.active.porteeId) {
      throw new Refus('interdit', 'Le pôle d’accueil émet l’accusé de réception.');
    }
    const dossiers = await listerDossiers(trx, transfertId);
    if (!transfert.envoye_le || dossiers.some(({ recu_le }) => recu_le === null)) {
      throw new Refus('regle-non-respectee', 'Accusez d’abord réception de chaque dossier du lot.');
    }
    const ecoles = await lireEcoles(
      trx,
      dossiers.map(({ eleve_id }) => eleve_id),
    );
    const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<string>(scelle) : null);
    const documentId = await emettre(contexte, {
      modele: 'transfert-dossier',
      poleId: transfert.pole_accueil_id,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: await lirePole(trx, transfert.pole_id),
        poleAccueil: await lirePole(trx, transfert.pole_accueil_id),
        transmisLe: jourABruxelles(Temporal.Instant.fromEpochMilliseconds(transfert.envoye_le.getTime())),
        support: 'les-deux',
        reunionLe: transfert.reunion_le,
        noteProcedure: clair(transfert.procedure_accueil),
        reserves: null,
        eleves: dossiers.map((d) => ({
          nom: d.nom,
          prenom: d.prenom,
          dateNaissance: d.naissance,
          ecole: ecoles.get(d.eleve_id) ?? '',
          pieces: [ORIGINAL],
          manquantes: (clair(d.manques) ?? '').split('\n').filter((ligne) => ligne.trim() !== ''),
        })),
        signatures: { cedant: null, accueil: null },
      },
    });
    await trx.updateTable('transfert').set({ accuse_id: documentId }).where('id', '=', transfertId).execute();
    await journaliser({
      objet: 'transfert',
      objetId: transfertId,
      poleId: transfert.pole_accueil_id,
      changements: { accuse: documentId, dossiers: dossiers.length },
    });
    return { documentId };
  },
});

async function lirePole(trx: Trx, poleId: string) {
  const pole = await findPole(trx, poleId);
  if (!pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
  return { nom: pole.nom, siege: etablissementDe(pole.siege, pole.siegeFase, null) };
}

/** The school of the last integration of each pupil, as far as the session may read it. */
async function lireEcoles(trx: Trx, eleveIds: string[]): Promise<Map<string, string>> {
  const lignes = await trx
    .selectFrom('integration as i')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .select(['i.eleve_id', 'o.nom'])
    .where('i.eleve_id', 'in', eleveIds)
    .orderBy('i.debut')
    .execute();
  return new Map(lignes.map(({ eleve_id, nom }) => [eleve_id, nom]));
}
