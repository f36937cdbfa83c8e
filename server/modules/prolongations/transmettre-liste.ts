import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import {
  empreindreListe,
  listerAuTrenteSeptembre,
  listerVersions,
  versLigneListe,
} from './repository-liste.ts';

/**
 * Sends the list of the IPT at 30 September to the administration (IPT-4): a copy with its fingerprint and
 * the reference of its receipt. Sent again, it is a correction, with its reason.
 */
export const transmettreListe = definirCas({
  nom: 'prolongations.transmettreListe',
  titre: 'Transmettre la liste des intégrations au 30 septembre.',
  permission: 'listes.transmettre',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    motif: z
      .string({ error: 'Indiquez ce qui est rectifié.' })
      .trim()
      .max(300, 'Ce texte dépasse 300 caractères. Raccourcissez-le.')
      .default(''),
  }),
  sortie: z.object({ listeId: identifiant, numero: z.number(), accuse: z.string() }),
  async executer({ trx, droit, coffre, session, instant, aujourdhui, journaliser }, { annee, motif }) {
    const exercice = getExercice(droit, annee);
    const poleId = session.active.porteeId;
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous transmettez.');
    if (aujourdhui < exercice.rentree) {
      throw new Refus(
        'regle-non-respectee',
        `L’année ${annee} n’a pas commencé : la liste se transmet à partir de la rentrée.`,
      );
    }
    const lignes = (await listerAuTrenteSeptembre(trx, poleId, exercice)).map(versLigneListe);
    const [derniere] = await listerVersions(trx, annee);
    const empreinte = empreindreListe(lignes);
    if (derniere?.empreinte === empreinte) {
      throw new Refus(
        'conflit',
        'La liste n’a pas changé depuis la dernière transmission : il n’y a rien à rectifier.',
      );
    }
    if (derniere && motif === '') {
      throw new Refus('saisie-invalide', 'La rectification demande un motif.', {
        champs: { motif: 'Indiquez ce qui est rectifié.' },
      });
    }
    const numero = (derniere?.numero ?? 0) + 1;
    const { numero: pole } = await trx
      .selectFrom('pole')
      .select('numero')
      .where('id', '=', poleId)
      .executeTakeFirstOrThrow();
    const accuse = `IPT-${annee}-P${String(pole).padStart(2, '0')}-${numero}`;
    const { id } = await trx
      .insertInto('liste_ipt')
      .values({
        pole_id: poleId,
        annee_scolaire: annee,
        numero,
        arretee_le: exercice.echeance,
        nombre: lignes.length,
        contenu: coffre.sceller(lignes),
        empreinte,
        motif: derniere ? motif : null,
        accuse,
        transmise_le: new Date(instant.epochMilliseconds),
        transmise_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'liste-ipt',
      objetId: id,
      poleId,
      changements: { annee, numero, nombre: lignes.length, empreinte, accuse },
    });
    return { listeId: id, numero, accuse };
  },
});
