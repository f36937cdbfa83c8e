import { clesDe, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteLong } from '../../kernel/champs.ts';
import { anneeEtude, facultatif, niveau, ouiNon, texteRequis, versDate } from './champs.ts';
import { exigerPasse, getCooperation } from './cooperation.ts';
import type { ContenuDemande } from './demande.ts';
import { listerListe } from './listes.ts';

/**
 * The one form by which a school addresses its pôle (PAR-2); the coordinator may type it for the school.
 * Naming the pupil is left to the school: without a name, observing and supporting the team stay possible.
 */
export const introduireDemande = definirCas({
  nom: 'amenagements.introduireDemande',
  titre: 'Introduire une demande d’intervention auprès du pôle.',
  permission: 'demandes.introduire',
  genre: 'ecriture',
  entree: z
    .object({
      ecoleId: facultatif(identifiant),
      demandeeLe: jour,
      niveau,
      anneeEtude: facultatif(anneeEtude),
      classe: texteLong(60).trim().default(''),
      eleveNomme: ouiNon('Dites si la demande nomme un élève.'),
      eleve: facultatif(texteCourt(120, 'Indiquez le prénom et le nom de l’élève.')),
      besoin: texteRequis(4000, 'Décrivez le besoin que vous observez.'),
      essais: texteRequis(4000, 'Dites ce qui a déjà été essayé, même si rien ne l’a été.'),
      urgence: z.enum(clesDe(URGENCES), { error: 'Choisissez un degré d’urgence.' }),
      /** Answers to the questions that the pôle adds, by question. */
      complements: z.record(identifiant, texteLong(2000)).default({}),
    })
    .refine((d) => !d.eleveNomme || d.eleve !== undefined, {
      path: ['eleve'],
      message: 'Indiquez le prénom et le nom de l’élève, ou ne nommez pas d’élève.',
    }),
  sortie: z.object({ demandeId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, instant, aujourdhui, coffre, journaliser } = contexte;
    exigerPasse('demandeeLe', entree.demandeeLe, aujourdhui);
    const { poleId, ecoleId } = await getCooperation(contexte, { ...entree, jour: entree.demandeeLe });
    const contenu: ContenuDemande = {
      eleve: entree.eleveNomme ? (entree.eleve ?? null) : null,
      classe: entree.classe,
      besoin: entree.besoin,
      essais: entree.essais,
      complements: await lireComplements(contexte, poleId, entree.complements),
    };
    const { id } = await trx
      .insertInto('demande')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        origine: session.active.role === 'ecole' ? 'ecole' : 'pole',
        niveau: entree.niveau,
        annee_etude: entree.anneeEtude ?? null,
        urgence: entree.urgence,
        eleve_nomme: entree.eleveNomme,
        contenu: coffre.sceller(contenu),
        demandee_le: entree.demandeeLe,
        enregistree_le: versDate(instant),
        enregistree_par: session.compteId,
        close_le: null,
        cloture: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'demande',
      objetId: id,
      poleId,
      changements: { ecoleId, demandeeLe: entree.demandeeLe, urgence: entree.urgence },
    });
    return { demandeId: id };
  },
});

/** The answers given, each under the words of its question; what is not a question of this pôle is left out. */
async function lireComplements(
  { trx }: Contexte,
  poleId: string,
  reponses: Readonly<Record<string, string>>,
): Promise<ContenuDemande['complements']> {
  const questions = await listerListe(trx, poleId, 'question');
  return questions.flatMap(({ id, libelle }) => {
    const reponse = Object.hasOwn(reponses, id) ? reponses[id]?.trim() : undefined;
    return reponse ? [{ question: libelle, reponse }] : [];
  });
}
