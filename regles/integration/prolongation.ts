import { decalerAnnee } from '../calendrier/annees.ts';
import { type Droit, findCalendrier } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, type Lecteur, rentreeDe } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMPS, EXEMPLE, type FaitsProlongation, lireFaits } from './prolongation-faits.ts';
import { raisonsDInformation, verifier } from './prolongation-raisons.ts';
import { etapeDe, raisonDe } from './verifications.ts';

const ORGANE = 'prolongation.organe';
const AVIS_DE_TOUS = 'prolongation.avis-de-tous';
const ACCORD_PARENTS = 'prolongation.accord-parents';
const AVIS_DEFAVORABLE = 'prolongation.avis-defavorable';
const MEME_ECOLE = 'prolongation.meme-ecole';
const DOCUMENT = 'prolongation.document';
const CPMS = 'prolongation.cpms';
const ATTESTATION = 'prolongation.attestation-annee';
const CLOTURE = 'prolongation.cloture';
const ISSUES = 'prolongation.issues';

/**
 * May an IPT go on the school year after, and what is left to do (IPT-6, IPT-7, IPT-12, IPT-17)? `valeur`
 * is true or false. `detail`: `organe` (who gives the opinion), `anneeProlongee`, `document`, `issues` (the
 * outcomes of a year, IPT-20), `cpmsSystematique`, `autreEcole` (parents against an unfavourable opinion),
 * `reprisePar` (the file may go on as reasonable adjustments), `prochaineEtape`.
 */
export const prolongation: Regle = {
  nom: 'integration.prolongation',
  titre: 'Prolongation d’une intégration permanente totale',
  description:
    'Dit si l’intégration peut être prolongée l’année scolaire suivante, qui rend l’avis, ce qui manque et ce qui suit un avis défavorable. Toutes les raisons d’un refus sont données.',
  registre: ['IPT-6', 'IPT-7', 'IPT-12', 'IPT-17', 'IPT-20'],
  parametres: [
    ORGANE,
    AVIS_DE_TOUS,
    ACCORD_PARENTS,
    AVIS_DEFAVORABLE,
    MEME_ECOLE,
    DOCUMENT,
    CPMS,
    ATTESTATION,
    CLOTURE,
    ISSUES,
  ],
  formes: [{ champs: CHAMPS, exemple: EXEMPLE }],
  dateDeReference: rentreeDe,
  juger,
};

export type LoiProlongation = NonNullable<ReturnType<typeof lireLoi>>;

function lireLoi(lecteur: Lecteur) {
  const organe = lecteur.table<Record<string, string>>(ORGANE);
  const avisDeTous = lecteur.booleen(AVIS_DE_TOUS);
  const accordParents = lecteur.booleen(ACCORD_PARENTS);
  const defavorable = lecteur.table<Record<string, string>>(AVIS_DEFAVORABLE);
  const memeEcole = lecteur.booleen(MEME_ECOLE);
  const document = lecteur.table<Record<string, string>>(DOCUMENT);
  const cpms = lecteur.booleen(CPMS);
  const attestation = lecteur.nombre(ATTESTATION);
  const cloture = lecteur.table<{ premiereAvant: string; anneeScolaire: string }>(CLOTURE);
  const issues = lecteur.table<readonly string[]>(ISSUES);
  if (!organe || !avisDeTous || !accordParents || !defavorable || !memeEcole) return null;
  if (!document || !cpms || !attestation || !cloture || !issues) return null;
  return {
    organe,
    avisDeTous,
    accordParents,
    defavorable,
    memeEcole,
    document,
    cpms,
    attestation,
    cloture,
    issues,
  };
}

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  const lecteur = creerLecteur(droit, jour);
  const loi = lireLoi(lecteur);
  if (!loi) return lecteur.refus();
  const anneeProlongee = decalerAnnee(faits.anneeScolaire, 1);
  const ancienne = faits.premierDebut < loi.cloture.valeur.premiereAvant;
  const close = ancienne && anneeProlongee >= loi.cloture.valeur.anneeScolaire;
  const verifications = verifier(faits, loi, { close, anneeProlongee });
  const etapes = Object.values(loi).map(({ etape }) => etape);
  const detail = {
    organe: loi.organe.valeur[faits.niveau] ?? null,
    anneeProlongee,
    document: loi.document.valeur,
    issues: loi.issues.valeur,
    cpmsSystematique: loi.cpms.valeur,
    autreEcole: faits.avis === 'defavorable' && faits.accordParents === false,
    reprisePar: ancienne,
  };
  const manques = close || faits.changement !== 'aucun' ? [] : listerManques(faits);
  if (manques.length > 0) {
    const trace = [{ libelle: 'Prolongation', operation: 'des faits manquent', enfants: etapes }];
    return sansValeur('faits-manquants', manques, { detail, trace });
  }
  const permise = verifications.every(({ remplie }) => remplie);
  return resultat(permise, null, {
    detail: { ...detail, prochaineEtape: direSuite(faits, permise, close) },
    raisons: [
      ...verifications.flatMap(raisonDe),
      ...raisonsDInformation(faits, loi, { permise, ancienne, anneeProlongee }),
    ],
    trace: [
      {
        libelle: `Prolongation en ${anneeProlongee}`,
        valeur: permise,
        operation: `conditions remplies : ${verifications.filter(({ remplie }) => remplie).length} sur ${verifications.length}`,
        enfants: [...verifications.map(etapeDe), ...etapes],
      },
    ],
  });
}

/** An opinion needs its day and its mention; a favourable one, the answer of the parents too. */
function listerManques(faits: FaitsProlongation): Raison[] {
  const attendus =
    faits.avis === null
      ? (['avis'] as const)
      : faits.avis === 'favorable'
        ? (['avisLe', 'apresAvisDeTous', 'accordParents'] as const)
        : (['avisLe', 'apresAvisDeTous'] as const);
  return attendus.flatMap((nom) => {
    const champ = CHAMPS[nom];
    return faits[nom] === null && champ ? [manquant(champ, nom)] : [];
  });
}

function direSuite(faits: FaitsProlongation, permise: boolean, close: boolean): string {
  if (permise) return 'Émettre le PDF de prolongation et le faire signer.';
  if (close) return 'Clore l’intégration ; proposer un protocole d’aménagements raisonnables.';
  if (faits.changement !== 'aucun')
    return 'Arrêter l’intégration, puis en ouvrir une avec la nouvelle école.';
  if (faits.avis !== 'defavorable') return 'Lever les raisons du refus, ou arrêter l’intégration.';
  return faits.accordParents === false
    ? 'Arrêter l’intégration actuelle et chercher une autre école qui l’accepte.'
    : 'La direction de l’école ordinaire concerte tous les partenaires.';
}

/** Is the school year after this one known, so that its first day of school is? */
export function rentreeSuivante(droit: Droit, anneeScolaire: string): string | null {
  return findCalendrier(droit, decalerAnnee(anneeScolaire, 1))?.rentree ?? null;
}
