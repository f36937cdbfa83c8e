import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { listerMontants } from './comptes.ts';
import type { ContenuEcriture } from './ecritures.ts';
import { exigerOuvert, exigerSolde } from './noter.ts';

/** Cancels a line by another one, with its reason: nothing is erased. */
export const annuler = definirCas({
  nom: 'fonctionnement.annuler',
  titre: 'Annuler une écriture de fonctionnement.',
  permission: 'fonctionnement.tenir',
  genre: 'ecriture',
  entree: z.object({
    ecritureId: identifiant,
    motif: texteCourt(200, 'Indiquez pourquoi cette écriture est annulée.'),
  }),
  sortie: z.object({ ecritureId: identifiant }),
  async executer(contexte, { ecritureId, motif }) {
    const { trx, coffre, session, instant } = contexte;
    const ligne = await trx
      .selectFrom('ecriture_fonctionnement as e')
      .leftJoin('ecriture_fonctionnement as n', 'n.contre_id', 'e.id')
      .selectAll('e')
      .select('n.id as annuleePar')
      .where('e.id', '=', ecritureId)
      .executeTakeFirst();
    if (!ligne) throw new Refus('introuvable', 'Cette écriture n’existe pas dans votre registre.');
    if (ligne.contre_id) {
      throw new Refus('conflit', 'Cette écriture en annule déjà une autre : notez-en une nouvelle.');
    }
    if (ligne.annuleePar) throw new Refus('conflit', 'Cette écriture est déjà annulée.');
    const mouvements = await listerMontants(contexte, ligne.pole_id);
    const { pole_id, annee_scolaire: annee, sens, le, montant } = ligne;
    exigerOuvert(contexte, mouvements, annee, 'motif');
    exigerSolde(contexte, [...mouvements, { annee, sens, montant: Number(montant), annule: true }], 'motif');
    const { reference } = coffre.ouvrir<ContenuEcriture>(ligne.contenu);
    const contenu: ContenuEcriture = { objet: `Annulation : ${motif}`, reference, fichier: null };
    const { id } = await trx
      .insertInto('ecriture_fonctionnement')
      .values({
        pole_id,
        annee_scolaire: annee,
        sens,
        le,
        montant,
        contenu: coffre.sceller(contenu),
        range_sous: null,
        type: null,
        contre_id: ecritureId,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await contexte.journaliser({
      objet: 'ecriture-fonctionnement',
      objetId: id,
      poleId: pole_id,
      changements: { annule: ecritureId, annee, sens, montant: Number(montant) },
    });
    return { ecritureId: id };
  },
});
