import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, nombreSaisi, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import { fichierRecu } from '../pieces/index.ts';
import { anneeNegative, compterAnnee, listerMontants } from './comptes.ts';
import type { ContenuEcriture } from './ecritures.ts';
import { exerciceDu } from './exercice.ts';

const entree = z.object({
  sens: z.enum(['recette', 'depense'], { error: 'Choisissez : recette ou dépense.' }),
  le: jour,
  objet: texteCourt(200, 'Indiquez l’objet, par exemple « Matériel de sport adapté ».'),
  montant: nombreSaisi('Indiquez le montant en euros.', { decimales: 2, max: 9_999_999 }).refine(
    (v) => v > 0,
    'Le montant est supérieur à zéro.',
  ),
  reference: texteCourt(100, 'Indiquez le numéro ou l’emplacement de la pièce justificative.'),
  fichier: fichierRecu.optional(),
});

/** Writes one receipt or one expense in the register of running money (FIN-17), with its voucher. */
export const noter = definirCas({
  nom: 'fonctionnement.noter',
  titre: 'Noter une recette ou une dépense de fonctionnement.',
  permission: 'fonctionnement.tenir',
  genre: 'ecriture',
  entree,
  sortie: z.object({ ecritureId: identifiant, annee: z.string(), solde: z.number() }),
  async executer(contexte, { sens, le, objet, montant, reference, fichier }) {
    const { trx, coffre, fichiers, session, instant, aujourdhui } = contexte;
    const pole = await getPoleDemande({ trx, session }, undefined);
    if (le > aujourdhui) refuser('le', 'Cette date est dans l’avenir. Notez l’écriture quand elle a lieu.');
    const annee = exerciceDu(le);
    const mouvements = await listerMontants(contexte, pole.id);
    exigerOuvert(contexte, mouvements, annee);
    const apres = [...mouvements, { annee, sens, montant, annule: false }];
    exigerSolde(contexte, apres);
    const contenu: ContenuEcriture = { objet, reference, fichier: fichier?.nom ?? null };
    const range = fichier ? await fichiers.ranger(fichier.octets) : null;
    try {
      const { id } = await trx
        .insertInto('ecriture_fonctionnement')
        .values({
          pole_id: pole.id,
          annee_scolaire: annee,
          sens,
          le,
          montant,
          contenu: coffre.sceller(contenu),
          range_sous: range,
          type: fichier?.type ?? null,
          contre_id: null,
          enregistree_le: new Date(instant.epochMilliseconds),
          enregistree_par: session.compteId,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await contexte.journaliser({
        objet: 'ecriture-fonctionnement',
        objetId: id,
        poleId: pole.id,
        changements: { annee, sens, le, montant, fichier: fichier?.empreinte ?? null },
      });
      return { ecritureId: id, annee, solde: compterAnnee(contexte, apres, annee).solde };
    } catch (erreur) {
      // The row was refused: nothing names the bytes just kept.
      if (range) await fichiers.oublier(range);
      throw erreur;
    }
  },
});

function refuser(champ: string, phrase: string): never {
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs: { [champ]: phrase } });
}

type Mouvements = Awaited<ReturnType<typeof listerMontants>>;

/** A year whose carry-over is settled changes no more: the line goes into the year that runs. */
export function exigerOuvert(contexte: Contexte, mouvements: Mouvements, annee: string, champ = 'le'): void {
  const { acteLe, jugement } = compterAnnee(contexte, mouvements, annee);
  if (jugement.issue !== 'resultat') {
    refuser(champ, `L’exercice ${annee} n’est pas connu. Choisissez une date des années du pôle.`);
  }
  if (acteLe !== null && contexte.aujourdhui > acteLe) {
    const [civile, mois, quantieme] = acteLe.split('-');
    refuser(
      champ,
      `L’exercice ${annee} est clos depuis le ${quantieme}/${mois}/${civile} : son solde est reporté. Notez l’écriture à une date de l’exercice en cours.`,
    );
  }
}

/** The balance is never negative, this year or any later one. */
export function exigerSolde(contexte: Contexte, mouvements: Mouvements, champ = 'montant'): void {
  const negative = anneeNegative(contexte, mouvements);
  if (!negative) return;
  const manque = Math.abs(negative.solde).toFixed(2).replace('.', ',');
  const phrase = `Il manque ${manque} € au solde de ${negative.annee} : il ne peut pas être négatif. Notez d’abord la recette, ou vérifiez le montant.`;
  throw new Refus('regle-non-respectee', 'Le solde serait négatif.', { champs: { [champ]: phrase } });
}
