import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { rentreeSuivante } from '@polaris/regles/integration/prolongation.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version as versionLue } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte } from './ecrire.ts';
import { jugerProlongation } from './juger.ts';
import { ISSUES_HORS_POLE } from './mots.ts';
import { type Dossier, findProlongation, getDossier, type Prolongation } from './repository.ts';
import { cible } from './schema.ts';
import { ouvrirHorsPole } from './textes.ts';

/**
 * Confirms a prolongation (IPT-6, IPT-7): its judgement is kept as it was given, and the school year joins
 * the synoptic table. Same school: nothing is stopped.
 */
export const confirmer = definirCas({
  nom: 'prolongations.confirmer',
  titre: 'Confirmer la prolongation d’une intégration.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: cible.extend({ version: versionLue }),
  sortie: z.object({ prolongationId: identifiant, debut: z.string() }),
  async executer(contexte, { integrationId, annee, version }) {
    const dossier = await getDossier(contexte.trx, integrationId, annee);
    const prolongation = await findProlongation(contexte.trx, integrationId, decalerAnnee(annee, 1));
    exigerOuverte(dossier, prolongation);
    if (!prolongation) throw new Refus('introuvable', 'Rien n’est préparé pour cette année scolaire.');
    if (prolongation.version !== version) throw new Refus('conflit', CONFLIT);
    return confirmerProlongation(contexte, dossier, prolongation);
  },
});

const CONFLIT = 'Une autre personne a modifié cette prolongation entre-temps. Rechargez la page.';

/**
 * Why this prolongation cannot be confirmed today, as a refusal; null when it can. Nothing is written.
 */
export function refusDeConfirmer(
  { droit, coffre }: Pick<Contexte, 'droit' | 'coffre'>,
  dossier: Dossier,
  p: Prolongation,
  jugement: Resultat,
): Refus | null {
  if (rentreeSuivante(droit, dossier.annee) === null) {
    return new Refus(
      'regle-non-respectee',
      `Le calendrier de ${p.annee_scolaire} n’est pas encore publié : la prolongation reste préparée, elle se confirmera dès qu’il est connu.`,
    );
  }
  if (p.issue === 'arret') {
    return new Refus(
      'regle-non-respectee',
      'L’issue de l’année est un arrêt : encodez la fin de l’intégration.',
    );
  }
  if (ISSUES_HORS_POLE.includes(p.issue)) {
    const complete = p.avis !== null && ouvrirHorsPole(coffre, p)?.horsPoleDebut !== undefined;
    return complete
      ? null
      : new Refus(
          'regle-non-respectee',
          'L’intégration hors pôle demande la décision de l’année et sa date de début. Complétez-les.',
        );
  }
  if (p.changement === 'aucun' && !dossier.niveauxEcole.includes(p.niveau)) {
    return new Refus(
      'regle-non-respectee',
      `${dossier.ecole} n’organise pas l’enseignement ${p.niveau} : l’élève change d’école. Arrêtez l’intégration, puis ouvrez-en une autre.`,
    );
  }
  if (jugement.issue === 'resultat' && jugement.valeur === true) return null;
  return new Refus('regle-non-respectee', 'L’intégration ne peut pas être prolongée à ces conditions.', {
    suite: jugement,
  });
}

/** Puts a prepared prolongation in force, with its trace. Throws the refusal, before writing anything. */
export async function confirmerProlongation(contexte: Contexte, dossier: Dossier, p: Prolongation) {
  const { trx, droit, session, instant, historiser, journaliser } = contexte;
  const jugement = jugerProlongation(droit, dossier, p);
  const refus = refusDeConfirmer(contexte, dossier, p, jugement);
  if (refus) throw refus;
  const confirmee = await trx
    .updateTable('prolongation')
    .set({
      jugement: JSON.stringify(jugement),
      confirmee_le: new Date(instant.epochMilliseconds),
      confirmee_par: session.compteId,
      version: p.version + 1,
    })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .where('confirmee_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!confirmee) throw new Refus('conflit', CONFLIT);
  const debut = await ajouterAnnee(contexte, dossier, p);
  await historiser({ poleId: dossier.poleId, objet: 'prolongation', objetId: dossier.integrationId }, [
    { champ: 'prolongeeEn', avant: null, apres: p.annee_scolaire },
  ]);
  await journaliser({
    objet: 'prolongation',
    objetId: p.id,
    poleId: dossier.poleId,
    changements: { integrationId: dossier.integrationId, annee: p.annee_scolaire, issue: p.issue, debut },
  });
  return { prolongationId: p.id, debut };
}

const GENRES = {
  'ipt-pole': 'permanente-totale',
  'ipp-hors-pole': 'permanente-partielle',
  'itp-hors-pole': 'temporaire-partielle',
} as const;

/** The new line of the synoptic table; outside the pôle it hangs on no integration of ours. */
async function ajouterAnnee({ trx, coffre, droit }: Contexte, dossier: Dossier, p: Prolongation) {
  const horsPole = ouvrirHorsPole(coffre, p);
  const debut = horsPole?.horsPoleDebut ?? rentreeSuivante(droit, dossier.annee);
  if (!debut || p.issue === 'arret') throw new Error('A prolongation without first day was confirmed.');
  await trx
    .insertInto('parcours_annee')
    .values({
      pole_id: dossier.poleId,
      eleve_id: dossier.eleveId,
      integration_id: p.issue === 'ipt-pole' ? dossier.integrationId : null,
      annee_scolaire: p.annee_scolaire,
      genre: GENRES[p.issue],
      niveau: p.niveau,
      annee_etude: p.annee_etude,
      degre: p.degre,
      debut,
      fin: horsPole?.horsPoleFin ?? null,
      fin_precision: null,
    })
    .execute();
  return debut;
}
