import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { inscrireEleve } from '../integration/index.ts';
import { ouvrirActe } from '../signatures/index.ts';
import { ajouterAmenagementsSaisis } from './ajouter-amenagements.ts';
import { versDate } from './champs.ts';
import { blocsPar } from './contenu-par.ts';
import { controlerDuree, controlerNaissance } from './controles-par.ts';
import { exigerPasse, getCooperation } from './cooperation.ts';
import { exigerDiagnostic } from './juger-diagnostic.ts';
import { getPar, refuserDouble } from './par.ts';
import { type Diagnostic, type ParSaisi, parSaisi } from './schema-par.ts';

/**
 * Opens a PAR (PAR-1): the pupil when the pôle does not know him yet, the protocol with its judged
 * diagnosis, its first year, its adjustments, its first evaluation, and what the parties will sign.
 */
export const ouvrirPar = definirCas({
  nom: 'amenagements.ouvrirPar',
  titre: 'Ouvrir un protocole d’aménagements raisonnables.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: parSaisi,
  sortie: z.object({ parId: identifiant, eleveId: identifiant }),
  async executer(contexte, entree) {
    const { trx, droit, aujourdhui, journaliser } = contexte;
    exigerPasse('demandeLe', entree.demandeLe, aujourdhui);
    const { poleId } = await getCooperation(contexte, { ...entree, jour: entree.demandeLe });
    const exercice = controlerDuree(contexte, entree);
    const jugement = exigerDiagnostic(droit, entree);
    const eleveId = await trouverEleve(contexte, poleId, entree);
    await refuserDouble(contexte, eleveId, entree.ecoleId);
    const parId = await ajouterPar(contexte, poleId, eleveId, entree);
    await trx
      .insertInto('par_annee')
      .values({
        pole_id: poleId,
        par_id: parId,
        annee_scolaire: exercice.annee,
        niveau: entree.niveau,
        annee_etude: entree.anneeEtude,
        ajoutee_le: versDate(contexte.instant),
      })
      .execute();
    await ajouterMedical(contexte, poleId, parId, entree, jugement);
    await ajouterAmenagementsSaisis(
      contexte,
      { id: parId, pole_id: poleId },
      entree.debut,
      entree.amenagements,
    );
    if (entree.evaluationLe) await prevoirEvaluation(contexte, poleId, parId, entree.evaluationLe);
    await ouvrirActe(contexte, {
      genre: 'par',
      objetId: parId,
      poleId,
      eleveId,
      ecoleId: entree.ecoleId,
      blocs: await blocsPar(contexte, await getPar(trx, parId)),
    });
    await journaliser({
      objet: 'par',
      objetId: parId,
      poleId,
      changements: {
        eleveId,
        ecoleId: entree.ecoleId,
        demandeId: entree.demandeId ?? null,
        debut: entree.debut,
        prevuJusquAu: entree.prevuJusquAu,
      },
    });
    return { parId, eleveId };
  },
});

/** The pupil named, followed by this pôle; or a new one, unless somebody of that name and birth exists. */
async function trouverEleve(contexte: Contexte, poleId: string, entree: ParSaisi): Promise<string> {
  const { trx, aujourdhui } = contexte;
  if (!('nom' in entree)) {
    const connu = await trx
      .selectFrom('eleve')
      .select('id')
      .where('id', '=', entree.eleveId)
      .where('pole_id', '=', poleId)
      .executeTakeFirst();
    if (connu) return connu.id;
    throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas suivi par votre pôle.');
  }
  const { nom, prenom, naissance, sexe, homonymeConfirme } = entree;
  controlerNaissance(naissance, aujourdhui);
  return inscrireEleve(contexte, poleId, { nom, prenom, naissance, sexe, homonymeConfirme });
}

async function ajouterPar(
  { trx, session, instant }: Contexte,
  poleId: string,
  eleveId: string,
  entree: ParSaisi,
): Promise<string> {
  const { id } = await trx
    .insertInto('par')
    .values({
      pole_id: poleId,
      eleve_id: eleveId,
      ecole_id: entree.ecoleId,
      demande_id: entree.demandeId ?? null,
      demande_le: entree.demandeLe,
      premiere_demande: entree.premiereDemande,
      debut: entree.debut,
      prevu_jusqu_au: entree.prevuJusquAu,
      suivi_individuel: entree.suiviIndividuel,
      fin: null,
      fin_motif: null,
      enregistre_le: versDate(instant),
      enregistre_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function ajouterMedical(
  { trx, coffre, session, instant }: Contexte,
  poleId: string,
  parId: string,
  entree: ParSaisi,
  jugement: unknown,
): Promise<void> {
  const { auteurGenre, auteur, diagnosticLe } = entree;
  await trx
    .insertInto('par_medical')
    .values({
      par_id: parId,
      pole_id: poleId,
      besoins: coffre.sceller(entree.besoins),
      diagnostic: coffre.sceller({ auteurGenre, auteur, diagnosticLe } satisfies Diagnostic),
      jugement: coffre.sceller(jugement),
      modifie_le: versDate(instant),
      modifie_par: session.compteId,
    })
    .execute();
}

async function prevoirEvaluation(
  { trx, instant }: Contexte,
  poleId: string,
  parId: string,
  prevueLe: string,
): Promise<void> {
  await trx
    .insertInto('par_evaluation')
    .values({
      pole_id: poleId,
      par_id: parId,
      prevue_le: prevueLe,
      faite_le: null,
      conclusion: null,
      synthese: null,
      ajoutee_le: versDate(instant),
    })
    .execute();
}
