import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { z } from 'zod';
import { type Contexte, definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import type { identite } from '../../kernel/personne.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerATemps, exigerDebut } from './debut.ts';
import { verifierEcoles } from './ecoles-admises.ts';
import { degreDe } from './etudes.ts';
import { jugerAcces } from './juger-acces.ts';
import { exigerNaissance } from './naissance.ts';
import { ouvrirProtocole } from './protocole.ts';
import { listerHomonymes } from './repository.ts';
import { type PremiereIpt, premiereIpt } from './schema.ts';

/** The pupil of the same name born the same day is somebody else. */
export const confirmation = z.object({ homonymeConfirme: z.literal('oui').optional() });

export const integrationOuverte = z.object({ integrationId: identifiant, eleveId: identifiant });

type Identite = z.output<typeof identite>;
type Confirmation = z.output<typeof confirmation> & {
  brouillonId?: string | undefined;
  /** The pupil, already known when the start was declared. */
  eleveId?: string | undefined;
};

/**
 * Opens a first IPT: the pupil, the integration with the judgement of IPT-1 as it was given, the first
 * line of the synoptic table and an empty protocol, all or nothing.
 */
export const ouvrirPremiere = definirCas({
  nom: 'integration.ouvrirPremiere',
  titre: 'Enregistrer une première intégration permanente totale.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: premiereIpt.and(z.object({ brouillonId: identifiant.optional() })).and(confirmation),
  sortie: integrationOuverte,
  async executer(contexte, entree) {
    exigerATemps(contexte.droit, entree.debut);
    return ouvrir(contexte, entree);
  },
});

/** Records the integration, declared when it starts late; what was typed under `brouillonId` goes away with it. */
export async function ouvrir(
  contexte: Contexte,
  entree: PremiereIpt & Confirmation,
): Promise<z.output<typeof integrationOuverte>> {
  const { trx, session, journaliser } = contexte;
  const poleId = session.active.porteeId;
  if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous encodez.');
  const anneeScolaire = exigerDebut(contexte.droit, entree.debut);
  exigerNaissance(entree.naissance, entree.debut, contexte.aujourdhui);
  const acces = jugerAcces(contexte.droit, anneeScolaire, entree);
  if (acces.issue !== 'resultat' || acces.valeur !== true) {
    throw new Refus('regle-non-respectee', 'L’élève ne remplit pas les conditions d’accès à l’intégration.', {
      suite: acces,
    });
  }
  await verifierEcoles(contexte, poleId, entree);
  const eleveId = entree.eleveId ?? (await inscrireEleve(contexte, poleId, entree));
  const integrationId = await ajouterIntegration(contexte, poleId, eleveId, entree, acces);
  if (entree.brouillonId) {
    await lierProposition(trx, entree.brouillonId, integrationId);
    await trx.deleteFrom('brouillon').where('id', '=', entree.brouillonId).execute();
  }
  await journaliser({
    objet: 'integration',
    objetId: integrationId,
    poleId,
    changements: { debut: entree.debut, ecoleId: entree.ecoleId, niveau: entree.niveau },
  });
  return { integrationId, eleveId };
}

/** Records a pupil that no other of the pôle could be mistaken for, or that was confirmed; gives its identifier. */
export async function inscrireEleve(
  contexte: Contexte,
  poleId: string,
  entree: Identite & Confirmation,
): Promise<string> {
  await refuserHomonyme(contexte, entree);
  return ajouterEleve(contexte, poleId, entree);
}

/** The proposition this draft was prepared from, if there is one, leads to the integration from now on. */
async function lierProposition(trx: Trx, brouillonId: string, integrationId: string): Promise<void> {
  await trx
    .updateTable('proposition')
    .set({ integration_id: integrationId })
    .where('brouillon_id', '=', brouillonId)
    .execute();
}

async function refuserHomonyme({ trx }: Contexte, entree: Identite & Confirmation) {
  if (entree.homonymeConfirme) return;
  const homonymes = await listerHomonymes(trx, entree);
  if (homonymes.length === 0) return;
  throw new Refus(
    'conflit',
    'Un élève du même nom, né le même jour, est déjà suivi par votre pôle. Ouvrez sa fiche, ou confirmez qu’il s’agit d’une autre personne.',
    { suite: { homonymes }, champs: { homonymeConfirme: 'Confirmez qu’il s’agit d’une autre personne.' } },
  );
}

async function ajouterEleve(
  { trx, historiser }: Contexte,
  poleId: string,
  entree: Identite,
): Promise<string> {
  const { nom, prenom, naissance, sexe } = entree;
  const { id } = await trx
    .insertInto('eleve')
    .values({ pole_id: poleId, nom, prenom, naissance, sexe, recherche: cleRecherche(nom, prenom) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await historiser(
    { poleId, objet: 'eleve', objetId: id },
    Object.entries({ nom, prenom, naissance, sexe }).map(([champ, apres]) => ({ champ, avant: null, apres })),
  );
  return id;
}

async function ajouterIntegration(
  contexte: Contexte,
  poleId: string,
  eleveId: string,
  entree: PremiereIpt,
  acces: unknown,
): Promise<string> {
  const { trx, droit, session } = contexte;
  const { id } = await trx
    .insertInto('integration')
    .values({
      pole_id: poleId,
      eleve_id: eleveId,
      ecole_id: entree.ecoleId,
      ecole_origine_id: entree.ecoleOrigineId,
      cpms_id: entree.cpmsId ?? null,
      type: entree.type,
      debut: entree.debut,
      premier_debut: entree.debut,
      fin: null,
      inscrit_specialise_le: entree.inscritSpecialiseLe ?? null,
      frequentation_reguliere: entree.frequentationReguliere ?? null,
      immersion_langue_signes: entree.immersionLangueDesSignes,
      acces: JSON.stringify(acces),
      enregistree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('parcours_annee')
    .values({
      pole_id: poleId,
      eleve_id: eleveId,
      integration_id: id,
      annee_scolaire: anneeDuJour(droit, entree.debut) ?? '',
      genre: 'permanente-totale',
      niveau: entree.niveau,
      annee_etude: entree.anneeEtude,
      degre: degreDe(entree.niveau, entree.anneeEtude),
      debut: entree.debut,
      fin: null,
      fin_precision: null,
    })
    .execute();
  await ouvrirProtocole(contexte, id);
  return id;
}
