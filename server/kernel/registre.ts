import type { z } from 'zod';
import * as administration from '../modules/administration/index.ts';
import * as amenagements from '../modules/amenagements/index.ts';
import * as calculs from '../modules/calculs/index.ts';
import * as declarations from '../modules/declarations/index.ts';
import * as documents from '../modules/documents/index.ts';
import * as eleves from '../modules/eleves/index.ts';
import * as equipe from '../modules/equipe/index.ts';
import * as financement from '../modules/financement/index.ts';
import * as fonctionnement from '../modules/fonctionnement/index.ts';
import * as inspection from '../modules/inspection/index.ts';
import * as integration from '../modules/integration/index.ts';
import * as interventions from '../modules/interventions/index.ts';
import * as national from '../modules/national/index.ts';
import * as parametres from '../modules/parametres/index.ts';
import * as partage from '../modules/partage/index.ts';
import * as pieces from '../modules/pieces/index.ts';
import * as prolongations from '../modules/prolongations/index.ts';
import * as propositions from '../modules/propositions/index.ts';
import * as recrutement from '../modules/recrutement/index.ts';
import * as referentiel from '../modules/referentiel/index.ts';
import * as retraits from '../modules/retraits/index.ts';
import * as secretPartage from '../modules/secret-partage/index.ts';
import * as sensoriMoteur from '../modules/sensori-moteur/index.ts';
import * as signatures from '../modules/signatures/index.ts';
import * as suggestions from '../modules/suggestions/index.ts';
import * as tableau from '../modules/tableau/index.ts';
import * as transferts from '../modules/transferts/index.ts';
import type { CasUsage } from './cas-usage.ts';
import { executerCas, type OptionsExecution } from './executer.ts';
import type { Noyau } from './noyau.ts';
import type { Session } from './session.ts';

/**
 * Every use case of the platform, once. The API, the permission matrix test and the audit vocabulary
 * are generated from this list; what is not here cannot be called.
 */
export const CAS_USAGE = [
  calculs.calculer,
  calculs.listerRegles,
  calculs.listerParametres,
  tableau.consulterTableau,
  eleves.lister,
  eleves.consulter,
  eleves.modifierIdentite,
  integration.verifierPremiere,
  integration.enregistrerBrouillon,
  integration.consulterBrouillon,
  integration.listerBrouillons,
  integration.supprimerBrouillon,
  integration.ouvrirPremiere,
  integration.ouvrirBrouillon,
  integration.consulterProtocole,
  integration.modifierSection,
  integration.garderSection,
  integration.reprendreSection,
  integration.oublierSection,
  integration.emettreDocument,
  integration.jugerArret,
  integration.arreter,
  integration.annulerArret,
  integration.consulterArret,
  integration.verifierAttestation,
  integration.emettreArret,
  propositions.preparer,
  propositions.introduire,
  propositions.chercherEcoles,
  propositions.designerEcole,
  propositions.donnerAvis,
  propositions.retirerAvis,
  propositions.attesterFrequentation,
  propositions.definirProjet,
  propositions.refuserProposition,
  propositions.ouvrirIntegration,
  propositions.consulterProposition,
  propositions.imprimerProposition,
  propositions.listerFile,
  propositions.consulterEtapes,
  propositions.suivreSecondaire,
  propositions.consulterSecondaire,
  propositions.listerOrigine,
  propositions.consulterCession,
  propositions.ceder,
  propositions.acterCession,
  suggestions.proposer,
  suggestions.lister,
  suggestions.accepter,
  suggestions.refuser,
  prolongations.consulter,
  prolongations.resumer,
  prolongations.rendreAvis,
  prolongations.preparer,
  prolongations.confirmer,
  prolongations.retirer,
  prolongations.emettreDocument,
  prolongations.listerAnnee,
  prolongations.jugerLot,
  prolongations.appliquerLot,
  prolongations.consulterLot,
  prolongations.consulterRetour,
  prolongations.enregistrerRetour,
  prolongations.preparerListe,
  prolongations.transmettreListe,
  prolongations.consulterListe,
  prolongations.emettreListe,
  signatures.consulterActe,
  signatures.consigner,
  signatures.retirer,
  signatures.signer,
  signatures.donnerAvis,
  signatures.refuser,
  signatures.inviter,
  signatures.revoquerInvitation,
  signatures.consulterLien,
  signatures.telechargerLien,
  signatures.repondreLien,
  signatures.relancer,
  signatures.listerAttentes,
  documents.telecharger,
  documents.imprimerFormulaire,
  documents.listerFormulaires,
  declarations.verifier,
  declarations.preparer,
  declarations.modifierSection,
  declarations.transmettre,
  declarations.abandonner,
  declarations.lister,
  declarations.consulter,
  declarations.prendreActe,
  declarations.repondreComplement,
  declarations.demanderComplement,
  declarations.decider,
  declarations.emettre,
  declarations.telecharger,
  transferts.lister,
  transferts.consulter,
  transferts.preparer,
  transferts.retirer,
  transferts.envoyer,
  transferts.noterAccueil,
  transferts.accuser,
  transferts.emettreAccuse,
  pieces.consulter,
  pieces.deposer,
  pieces.remplacer,
  pieces.retirer,
  pieces.telecharger,
  pieces.listerIncomplets,
  amenagements.introduireDemande,
  amenagements.listerDemandes,
  amenagements.consulterDemande,
  amenagements.trierDemande,
  amenagements.cloreDemande,
  amenagements.consignerCourrier,
  amenagements.consulterListes,
  amenagements.ajouterALaListe,
  amenagements.retirerDeLaListe,
  amenagements.orienterParents,
  amenagements.listerOrientations,
  amenagements.verifierPar,
  amenagements.ouvrirPar,
  amenagements.listerPar,
  amenagements.consulterPar,
  amenagements.modifierMedical,
  amenagements.ajouterAmenagements,
  amenagements.terminerAmenagement,
  amenagements.planifierEvaluation,
  amenagements.consignerEvaluation,
  amenagements.demanderTiersAidant,
  amenagements.consignerRencontre,
  amenagements.terminerPar,
  amenagements.annulerFinPar,
  amenagements.prolongerPar,
  amenagements.previsualiserFinAnnee,
  amenagements.tournerAnnee,
  amenagements.listerBanque,
  amenagements.ajouterBanque,
  amenagements.retirerBanque,
  amenagements.suivreEleve,
  amenagements.emettreDocument,
  interventions.listerCibles,
  interventions.noter,
  interventions.retirer,
  interventions.lister,
  interventions.totaliser,
  interventions.consulterEcole,
  interventions.enregistrerContact,
  interventions.ajouterReunion,
  interventions.mutualiser,
  interventions.proposerOffre,
  interventions.repondreOffre,
  pieces.creerLien,
  pieces.annulerDemande,
  pieces.consulterDepot,
  pieces.deposerParLien,
  pieces.demanderAttestations,
  pieces.suivreAttestations,
  pieces.reporterRappel,
  pieces.listerDemandesEcole,
  pieces.fournir,
  pieces.imprimerAttestation,
  secretPartage.consulter,
  secretPartage.demander,
  secretPartage.lister,
  secretPartage.repondre,
  secretPartage.solliciterAvis,
  secretPartage.rendreAvis,
  inspection.ouvrirLecture,
  inspection.listerLectures,
  inspection.lecturesEleve,
  financement.consulterEnveloppe,
  financement.consulterLivre,
  financement.comparerLivre,
  financement.preparerValidation,
  financement.validerBudget,
  financement.preparerCorrection,
  financement.corrigerMouvement,
  financement.emettreReleve,
  financement.exporterLivre,
  national.previsualiser,
  national.publier,
  national.consulter,
  national.exporter,
  national.prendreConnaissance,
  parametres.lister,
  parametres.previsualiser,
  parametres.proposer,
  parametres.consulter,
  parametres.confirmer,
  parametres.retirer,
  partage.consulter,
  partage.consulterPart,
  partage.preparerCle,
  partage.modifierCle,
  partage.repartir,
  partage.retroceder,
  partage.annulerRetrocession,
  partage.exporter,
  partage.emettreFiche,
  partage.emettreCle,
  partage.emettreRetrocession,
  equipe.consulterParts,
  recrutement.noterEtape,
  recrutement.enregistrerProfil,
  recrutement.emettreProfil,
  recrutement.preparerAppel,
  recrutement.publierAppel,
  recrutement.modifierAppel,
  recrutement.cloreAppel,
  recrutement.emettreAppel,
  recrutement.consulter,
  recrutement.consulterAppel,
  recrutement.jugerRemplacement,
  recrutement.encoderCandidature,
  recrutement.jugerRecevabilite,
  recrutement.deciderCandidature,
  recrutement.servirCandidature,
  recrutement.telechargerFichier,
  recrutement.emettrePv,
  recrutement.emettreMotif,
  recrutement.listerAppels,
  recrutement.consulterAppelPublic,
  recrutement.deposerCandidature,
  recrutement.consulterCandidature,
  recrutement.retirerCandidature,
  equipe.consulter,
  equipe.creerVariante,
  equipe.renommerVariante,
  equipe.supprimerVariante,
  equipe.enregistrerPostes,
  equipe.adopter,
  equipe.comparer,
  equipe.emettrePapier,
  equipe.exporter,
  fonctionnement.consulter,
  fonctionnement.noter,
  fonctionnement.annuler,
  fonctionnement.telecharger,
  retraits.consulter,
  retraits.mettreEnDemeure,
  retraits.clore,
  sensoriMoteur.listerEchelles,
  sensoriMoteur.consulterEchelles,
  sensoriMoteur.preparerPassation,
  sensoriMoteur.jugerBilan,
  sensoriMoteur.jugerPassation,
  sensoriMoteur.enregistrerPassation,
  sensoriMoteur.corrigerPassation,
  sensoriMoteur.emettreEchelle,
  sensoriMoteur.jugerDecisions,
  sensoriMoteur.deciderEchelles,
  sensoriMoteur.consulterRatio,
  sensoriMoteur.porterPoints,
  sensoriMoteur.listerGrilles,
  sensoriMoteur.consulterGrille,
  sensoriMoteur.enregistrerGrille,
  sensoriMoteur.renouvelerGrille,
  sensoriMoteur.publierGrille,
  referentiel.listerEcoles,
  referentiel.listerSpecialisees,
  referentiel.listerPoles,
  administration.listerHabilitations,
  administration.accorderHabilitation,
  administration.terminerHabilitation,
  administration.consulterJournal,
] as const;

type Cas = (typeof CAS_USAGE)[number];
export type NomCas = Cas['nom'];
/** Looked up by name: searching the union for each use made the types several times slower to check. */
type ParNom = { [C in Cas as C['nom']]: C };
export type Entree<N extends NomCas> = z.input<ParNom[N]['entree']>;
export type Sortie<N extends NomCas> = z.output<ParNom[N]['sortie']>;

/** Runs a use case by name, typed by the registry; refusals are thrown as `Refus`. */
export type Executer = <N extends NomCas>(
  nom: N,
  entree: Entree<N>,
  options?: OptionsExecution,
) => Promise<Sortie<N>>;

const PAR_NOM: ReadonlyMap<string, CasUsage> = new Map(
  CAS_USAGE.map((cas) => [cas.nom, cas as unknown as CasUsage]),
);

/** The use case of that name, or undefined. */
export function findCas(nom: string): CasUsage | undefined {
  return PAR_NOM.get(nom);
}

/** The door to the use cases under one session: what a screen, the API or the command line receives. */
export function executerPour(noyau: Noyau, session: Session | null): Executer {
  return ((nom: string, entree: unknown, options?: OptionsExecution) => {
    const cas = findCas(nom);
    if (!cas) throw new Error(`Unknown use case: ${nom}`);
    return executerCas(noyau, cas, session, entree, options);
  }) as Executer;
}
