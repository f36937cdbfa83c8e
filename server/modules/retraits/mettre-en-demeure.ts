import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import { jugerRetrait } from './juger.ts';

/** Records a formal notice to a pôle; the calendar gives the last day to mend the failing (FIN-16). */
export const mettreEnDemeure = definirCas({
  nom: 'retraits.mettreEnDemeure',
  titre: 'Consigner la mise en demeure d’un pôle.',
  permission: 'retraits.gerer',
  genre: 'ecriture',
  entree: z.object({
    poleId: identifiant,
    le: jour,
    manquement: texteCourt(500, 'Indiquez l’obligation qui n’est pas respectée.'),
  }),
  sortie: z.object({ miseEnDemeureId: identifiant, echeance: z.string() }),
  async executer(contexte, { poleId, le, manquement }) {
    const { trx, coffre, session, instant, droit, aujourdhui, journaliser } = contexte;
    const pole = await getPoleDemande({ trx, session }, poleId);
    if (le > aujourdhui) {
      const phrase = 'Cette date est dans l’avenir. Consignez la mise en demeure quand elle est envoyée.';
      throw new Refus('saisie-invalide', phrase, { champs: { le: phrase } });
    }
    const { annee, echeance, jugement } = await jugerRetrait(contexte, pole.id, le);
    const { id } = await trx
      .insertInto('mise_en_demeure')
      .values({
        pole_id: pole.id,
        annee_scolaire: annee,
        le,
        manquement: coffre.sceller(manquement),
        echeance,
        jugement: JSON.stringify(jugement),
        droit_version: droit.version,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
        issue: null,
        issue_le: null,
        close_le: null,
        close_par: null,
        mouvement_id: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'mise-en-demeure',
      objetId: id,
      poleId: pole.id,
      changements: { le, annee, echeance },
    });
    return { miseEnDemeureId: id, echeance };
  },
});
