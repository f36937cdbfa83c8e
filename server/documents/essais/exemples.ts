import { EXEMPLE_ACCUSE_DEROGATION } from '../accuse-derogation/exemple.ts';
import { EXEMPLE_ANNEXE_2B } from '../annexe-2b/exemple.ts';
import { EXEMPLE_ANNEXE_2C } from '../annexe-2c/exemple.ts';
import { EXEMPLE_ANNEXE_3 } from '../annexe-3/exemple.ts';
import { EXEMPLE_ANNEXE_4 } from '../annexe-4/exemple.ts';
import { EXEMPLE_APPEL_CANDIDATURES } from '../appel-candidatures/exemple.ts';
import { EXEMPLE_ATTESTATION_EXPERIENCE } from '../attestation-experience/exemple.ts';
import { EXEMPLE_ATTESTATION_FREQUENTATION } from '../attestation-frequentation/exemple.ts';
import { EXEMPLE_ATTESTATION } from '../attestation-integration/exemple.ts';
import { EXEMPLE_AVENANT_CLE } from '../avenant-cle/exemple.ts';
import { EXEMPLE_AVENANT_RETROCESSION } from '../avenant-retrocession/exemple.ts';
import { EXEMPLE_AVIS_PROLONGATION } from '../avis-prolongation/exemple.ts';
import { EXEMPLE_CAD } from '../cad/exemple.ts';
import { EXEMPLE_CADRE_PERSONNEL } from '../cadre-personnel/exemple.ts';
import { EXEMPLE_CF12 } from '../cf12/exemple.ts';
import { EXEMPLE_CONCERTATION } from '../concertation/exemple.ts';
import { EXEMPLE_COURRIER_OBSERVATION } from '../courrier-observation/exemple.ts';
import { EXEMPLE_DECISION_DEROGATION } from '../decision-derogation/exemple.ts';
import { EXEMPLE_DEMANDE_INFORMATION } from '../demande-information/exemple.ts';
import { EXEMPLE_DEMANDE_INTERVENTION } from '../demande-intervention/exemple.ts';
import { EXEMPLE_DESACCORD } from '../desaccord/exemple.ts';
import { EXEMPLE_ECHELLE } from '../echelle/exemple.ts';
import type { FaitsParModele } from '../faits-par-modele.ts';
import { EXEMPLE_FICHE_ENVELOPPE } from '../fiche-enveloppe/exemple.ts';
import { EXEMPLE_FOND12 } from '../fond12/exemple.ts';
import { EXEMPLE_LISTE_IPT } from '../liste-ipt/exemple.ts';
import type { NomModele } from '../modeles.ts';
import { EXEMPLE_MOTIF_NON_RETENUE } from '../motif-non-retenue/exemple.ts';
import { EXEMPLE_ORIENTATION_PARENTS } from '../orientation-parents/exemple.ts';
import { EXEMPLE_PAR } from '../par/exemple.ts';
import { EXEMPLE_PDF_ARRET } from '../pdf-arret/exemple.ts';
import { EXEMPLE_PDF_INTEGRATION } from '../pdf-integration/exemple.ts';
import { EXEMPLE_PDF_PROLONGATION } from '../pdf-prolongation/exemple.ts';
import { EXEMPLE_PREMIERE_IPT_TARDIVE } from '../premiere-ipt-tardive/exemple.ts';
import { EXEMPLE_PROFIL_FONCTION } from '../profil-fonction/exemple.ts';
import { EXEMPLE_PROLONGATION_TARDIVE } from '../prolongation-tardive/exemple.ts';
import { EXEMPLE_PROTOCOLE } from '../protocole-ipt/exemple.ts';
import { EXEMPLE_PV_CONCERTATION } from '../pv-concertation/exemple.ts';
import { EXEMPLE_PV_SELECTION } from '../pv-selection/exemple.ts';
import { EXEMPLE_RELEVE_BUDGETS } from '../releve-budgets/exemple.ts';
import { EXEMPLE_SEC12 } from '../sec12/exemple.ts';
import { EXEMPLE_TRANSFERT_DOSSIER } from '../transfert-dossier/exemple.ts';

/** An invented example of every paper. */
export const EXEMPLES: { [N in NomModele]: FaitsParModele[N] } = {
  'protocole-ipt': EXEMPLE_PROTOCOLE,
  'annexe-2b': EXEMPLE_ANNEXE_2B,
  'annexe-2c': EXEMPLE_ANNEXE_2C,
  'annexe-3': EXEMPLE_ANNEXE_3,
  'annexe-4': EXEMPLE_ANNEXE_4,
  'pdf-integration': EXEMPLE_PDF_INTEGRATION,
  'pdf-prolongation': EXEMPLE_PDF_PROLONGATION,
  'pdf-arret': EXEMPLE_PDF_ARRET,
  'avis-prolongation': EXEMPLE_AVIS_PROLONGATION,
  'attestation-integration': EXEMPLE_ATTESTATION,
  'attestation-frequentation': EXEMPLE_ATTESTATION_FREQUENTATION,
  'premiere-ipt-tardive': EXEMPLE_PREMIERE_IPT_TARDIVE,
  'prolongation-tardive': EXEMPLE_PROLONGATION_TARDIVE,
  'accuse-derogation': EXEMPLE_ACCUSE_DEROGATION,
  'decision-derogation': EXEMPLE_DECISION_DEROGATION,
  concertation: EXEMPLE_CONCERTATION,
  desaccord: EXEMPLE_DESACCORD,
  'liste-ipt': EXEMPLE_LISTE_IPT,
  'transfert-dossier': EXEMPLE_TRANSFERT_DOSSIER,
  'demande-intervention': EXEMPLE_DEMANDE_INTERVENTION,
  'courrier-observation': EXEMPLE_COURRIER_OBSERVATION,
  'orientation-parents': EXEMPLE_ORIENTATION_PARENTS,
  par: EXEMPLE_PAR,
  echelle: EXEMPLE_ECHELLE,
  'demande-information': EXEMPLE_DEMANDE_INFORMATION,
  'releve-budgets': EXEMPLE_RELEVE_BUDGETS,
  fond12: EXEMPLE_FOND12,
  sec12: EXEMPLE_SEC12,
  cf12: EXEMPLE_CF12,
  cad: EXEMPLE_CAD,
  'fiche-enveloppe': EXEMPLE_FICHE_ENVELOPPE,
  'avenant-cle': EXEMPLE_AVENANT_CLE,
  'avenant-retrocession': EXEMPLE_AVENANT_RETROCESSION,
  'profil-fonction': EXEMPLE_PROFIL_FONCTION,
  'appel-candidatures': EXEMPLE_APPEL_CANDIDATURES,
  'pv-selection': EXEMPLE_PV_SELECTION,
  'motif-non-retenue': EXEMPLE_MOTIF_NON_RETENUE,
  'cadre-personnel': EXEMPLE_CADRE_PERSONNEL,
  'pv-concertation': EXEMPLE_PV_CONCERTATION,
  'attestation-experience': EXEMPLE_ATTESTATION_EXPERIENCE,
};

/** Creation date of the reference papers, in seconds since 1970. */
export const INSTANT_DES_EXEMPLES = Date.UTC(2026, 8, 14, 10) / 1000;
