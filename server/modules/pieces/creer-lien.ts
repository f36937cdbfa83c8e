import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, instant, texteCourt } from '../../kernel/champs.ts';
import { getDestination } from './destination.ts';
import { DUREE_LIEN, DUREE_MAXIMALE, empreinteJeton, tirerJeton } from './lien.ts';
import { pieceDesignee, siRempli } from './schema.ts';

/**
 * Asks one piece of a person without account: a personal link, for one file, that expires. Its address is
 * given here once and kept nowhere. A piece already asked for keeps its request; the link before stops.
 */
export const creerLien = definirCas({
  nom: 'pieces.creerLien',
  titre: 'Demander une pièce par un lien personnel.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.intersection(
    pieceDesignee,
    z.object({
      eleveId: identifiant,
      integrationId: siRempli(identifiant),
      destinataire: texteCourt(120, 'Indiquez à qui vous enverrez le lien.'),
      jours: z.coerce
        .number({ error: 'Indiquez un nombre de jours.' })
        .int('Indiquez un nombre entier de jours.')
        .min(1, 'Un lien sert au moins un jour.')
        .max(DUREE_MAXIMALE, `Un lien sert au plus ${DUREE_MAXIMALE} jours.`)
        .default(DUREE_LIEN),
    }),
  ),
  sortie: z.object({ demandeId: identifiant, adresse: z.string(), expireLe: instant }),
  async executer(contexte, { eleveId, integrationId, code, annee, destinataire, jours }) {
    const { trx, coffre, session, instant: maintenant, adressePublique, journaliser } = contexte;
    const destination = await getDestination(trx, { eleveId, integrationId });
    const jeton = tirerJeton();
    const expireLe = new Date(maintenant.add({ hours: jours * 24 }).epochMilliseconds);
    const lien = {
      destinataire: coffre.sceller(destinataire),
      jeton_empreinte: empreinteJeton(jeton),
      expire_le: expireLe,
    };
    const ouverte = await findOuverte(trx, eleveId, code, annee);
    const { id } = ouverte
      ? await trx
          .updateTable('demande_piece')
          .set(lien)
          .where('id', '=', ouverte.id)
          .where('close_le', 'is', null)
          .returning('id')
          .executeTakeFirstOrThrow()
      : await trx
          .insertInto('demande_piece')
          .values({
            pole_id: destination.poleId,
            eleve_id: eleveId,
            integration_id: destination.integrationId,
            ecole_id: destination.ecoleId,
            code,
            annee_scolaire: annee ?? null,
            demandee_le: new Date(maintenant.epochMilliseconds),
            demandee_par: session.compteId,
            rappel_le: null,
            ...lien,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'demande-piece',
      objetId: id,
      poleId: destination.poleId,
      changements: { eleveId, code, annee: annee ?? null, expireLe: expireLe.toISOString() },
    });
    return { demandeId: id, adresse: `${adressePublique}/deposer/${jeton}`, expireLe };
  },
});

function findOuverte(trx: Trx, eleveId: string, code: string, annee: string | undefined) {
  return trx
    .selectFrom('demande_piece')
    .select('id')
    .where('eleve_id', '=', eleveId)
    .where('code', '=', code)
    .where('annee_scolaire', annee ? '=' : 'is', annee ?? null)
    .where('close_le', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}
