import { construireVueAccuseDerogation } from './accuse-derogation/vue.ts';
import { construireVueAnnexe2b } from './annexe-2b/vue.ts';
import { construireVueAnnexe2c } from './annexe-2c/vue.ts';
import { construireVueAnnexe3 } from './annexe-3/vue.ts';
import { construireVueAnnexe4 } from './annexe-4/vue.ts';
import { construireVueAppelCandidatures } from './appel-candidatures/vue.ts';
import { construireVueAttestationExperience } from './attestation-experience/vue.ts';
import { construireVueAttestationFrequentation } from './attestation-frequentation/vue.ts';
import { construireVueAttestation } from './attestation-integration/vue.ts';
import { construireVueAvenantCle } from './avenant-cle/vue.ts';
import { construireVueAvenantRetrocession } from './avenant-retrocession/vue.ts';
import { construireVueAvisProlongation } from './avis-prolongation/vue.ts';
import { construireVueCad } from './cad/vue.ts';
import { construireVueCadrePersonnel } from './cadre-personnel/vue.ts';
import { construireVueCf12 } from './cf12/vue.ts';
import { rendre, type VueParModele } from './compilateur.ts';
import { construireVueConcertation } from './concertation/vue.ts';
import { construireVueCourrierObservation } from './courrier-observation/vue.ts';
import { construireVueDecisionDerogation } from './decision-derogation/vue.ts';
import { construireVueDemandeInformation } from './demande-information/vue.ts';
import { construireVueDemandeIntervention } from './demande-intervention/vue.ts';
import { construireVueDesaccord } from './desaccord/vue.ts';
import { construireVueEchelle } from './echelle/vue.ts';
import type { FaitsParModele } from './faits-par-modele.ts';
import { construireVueFicheEnveloppe } from './fiche-enveloppe/vue.ts';
import { construireVueFond12 } from './fond12/vue.ts';
import { construireVueListeIpt } from './liste-ipt/vue.ts';
import type { NomModele } from './modeles.ts';
import { construireVueMotifNonRetenue } from './motif-non-retenue/vue.ts';
import { construireVueOrientationParents } from './orientation-parents/vue.ts';
import { construireVuePar } from './par/vue.ts';
import { construireVuePdfArret } from './pdf-arret/vue.ts';
import { construireVuePdfIntegration } from './pdf-integration/vue.ts';
import { construireVuePdfProlongation } from './pdf-prolongation/vue.ts';
import { construireVuePremiereIptTardive } from './premiere-ipt-tardive/vue.ts';
import { construireVueProfilFonction } from './profil-fonction/vue.ts';
import { construireVueProlongationTardive } from './prolongation-tardive/vue.ts';
import { construireVueProtocole } from './protocole-ipt/vue.ts';
import { construireVuePvConcertation } from './pv-concertation/vue.ts';
import { construireVuePvSelection } from './pv-selection/vue.ts';
import { construireVueReleveBudgets } from './releve-budgets/vue.ts';
import { construireVueSec12 } from './sec12/vue.ts';
import { construireVueTransfertDossier } from './transfert-dossier/vue.ts';

/** How each paper turns its facts into what its template reads; `null` gives the empty form. */
export const PAPIERS: { [N in NomModele]: (faits: FaitsParModele[N] | null) => VueParModele[N] } = {
  'protocole-ipt': construireVueProtocole,
  'annexe-2b': construireVueAnnexe2b,
  'annexe-2c': construireVueAnnexe2c,
  'annexe-3': construireVueAnnexe3,
  'annexe-4': construireVueAnnexe4,
  'pdf-integration': construireVuePdfIntegration,
  'pdf-prolongation': construireVuePdfProlongation,
  'pdf-arret': construireVuePdfArret,
  'avis-prolongation': construireVueAvisProlongation,
  'attestation-integration': construireVueAttestation,
  'attestation-frequentation': construireVueAttestationFrequentation,
  'premiere-ipt-tardive': construireVuePremiereIptTardive,
  'prolongation-tardive': construireVueProlongationTardive,
  'accuse-derogation': construireVueAccuseDerogation,
  'decision-derogation': construireVueDecisionDerogation,
  concertation: construireVueConcertation,
  desaccord: construireVueDesaccord,
  'liste-ipt': construireVueListeIpt,
  'transfert-dossier': construireVueTransfertDossier,
  'demande-intervention': construireVueDemandeIntervention,
  'courrier-observation': construireVueCourrierObservation,
  'orientation-parents': construireVueOrientationParents,
  par: construireVuePar,
  echelle: construireVueEchelle,
  'demande-information': construireVueDemandeInformation,
  'releve-budgets': construireVueReleveBudgets,
  fond12: construireVueFond12,
  sec12: construireVueSec12,
  cf12: construireVueCf12,
  cad: construireVueCad,
  'fiche-enveloppe': construireVueFicheEnveloppe,
  'avenant-cle': construireVueAvenantCle,
  'avenant-retrocession': construireVueAvenantRetrocession,
  'profil-fonction': construireVueProfilFonction,
  'appel-candidatures': construireVueAppelCandidatures,
  'pv-selection': construireVuePvSelection,
  'motif-non-retenue': construireVueMotifNonRetenue,
  'cadre-personnel': construireVueCadrePersonnel,
  'pv-concertation': construireVuePvConcertation,
  'attestation-experience': construireVueAttestationExperience,
};

/**
 * Prints a paper from its facts; `null` prints the empty form. `creeLe` is in seconds since 1970: the
 * same facts and the same instant give the same bytes as long as the template keeps its version.
 * @throws {ErreurGabarit} when the template or PDF/UA refuses: a bug, never the user's fault.
 */
export async function composer<N extends NomModele>(
  modele: N,
  faits: FaitsParModele[N] | null,
  creeLe: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await rendre(modele, PAPIERS[modele](faits), { creeLe }));
}
