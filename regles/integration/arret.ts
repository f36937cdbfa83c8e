import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import { type Droit, findCalendrier } from '../droit.ts';
import { creerLecteur, type ValeurLue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { type Conditions, PARAMETRES_DES_CONDITIONS, verifierDemande } from './arret-conditions.ts';
import { documentDeFin } from './arret-document.ts';
import { effetsSurLesPoints, PARAMETRES_DES_EFFETS } from './arret-effets.ts';
import { CHAMPS, EXEMPLE, lireFaits } from './arret-faits.ts';
import { etapeDe, raisonDe } from './verifications.ts';

const PLEIN_DROIT = 'arret.motifs-de-plein-droit';
const HORS_RECOMPTAGE = 'arret.hors-recomptage';
const PROCES_VERBAL = 'arret.proces-verbal';
const DOCUMENT = 'arret.document';
const JUSTIFICATIONS = 'arret.justifications';
const MOTIFS_DE_DEROGATION = 'tardif.motifs';

/**
 * May the IPT end on that ground, and with what effects (IPT-8, IPT-9, TAR-5)? `valeur` is true or false.
 * `detail`: `finDePleinDroit`, `dateFin`, `recomptage1erOctobre` (false: not recounted; null: not
 * written), `reputeIntegre`, `pointsInchanges`, `comptageAnneeSuivante`, `document`, `procesVerbal`,
 * `bases` (both texts, when they differ), `prochaineEtape`. Effects are null when the end is refused.
 */
export const arret: Regle = {
  nom: 'integration.arret',
  titre: 'Arrêt d’une intégration permanente totale',
  description:
    'Dit si l’intégration peut prendre fin pour ce motif, ce qu’il faut pour cela, et les effets : date, recomptage du 1er octobre, points du pôle, document à signer. Toutes les raisons d’un refus sont données.',
  registre: ['IPT-8', 'IPT-9', 'TAR-5', 'FIN-11'],
  parametres: [
    PLEIN_DROIT,
    HORS_RECOMPTAGE,
    PROCES_VERBAL,
    DOCUMENT,
    JUSTIFICATIONS,
    MOTIFS_DE_DEROGATION,
    ...PARAMETRES_DES_CONDITIONS,
    ...PARAMETRES_DES_EFFETS,
  ],
  formes: [
    {
      champs: CHAMPS,
      exemple: EXEMPLE,
    },
  ],
  dateDeReference: (faits, droit) => {
    const { dateEvenement } = lireFaits(faits);
    return anneeDuJour(droit, dateEvenement) === null ? null : dateEvenement;
  },
  juger,
};

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  const annee = String(anneeDuJour(droit, jour));
  const dernierJour = findCalendrier(droit, annee)?.dernierJour ?? jour;
  const dateFin = faits.motif === 'fin-d-annee' ? dernierJour : faits.dateEvenement;
  const lecteur = creerLecteur(droit, jour);
  const pleinDroit = lecteur.table<readonly string[]>(PLEIN_DROIT);
  const horsRecomptage = lecteur.table<readonly string[]>(HORS_RECOMPTAGE);
  const procesVerbal = lecteur.booleen(PROCES_VERBAL);
  const document = lecteur.table<Record<string, string>>(DOCUMENT);
  const justifications = lecteur.table<readonly string[]>(JUSTIFICATIONS);
  const derogation = lecteur.table<readonly string[]>(MOTIFS_DE_DEROGATION);
  const effets = effetsSurLesPoints(droit, lecteur, { annee, jour, dateFin });
  if (!pleinDroit || !horsRecomptage || !procesVerbal || !document) return lecteur.refus();
  if (!justifications || !derogation || !effets) return lecteur.refus();

  const deDroit = pleinDroit.valeur.includes(faits.motif);
  const conditions = deDroit ? null : verifierDemande(faits, lecteur);
  if (!deDroit && !conditions) return lecteur.refus();
  if (conditions && conditions.manques.length > 0) return sansValeur('faits-manquants', conditions.manques);

  const verifications = conditions?.verifications ?? [];
  const permis = verifications.every(({ remplie }) => remplie);
  const exclu = permis && horsRecomptage.valeur.includes(deDroit ? 'plein-droit' : faits.motif);
  // Until 30 September no derogation is needed to go on elsewhere.
  const suite = permis && dateFin > effets.limite;
  const fin = documentDeFin(document.valeur, faits);
  return resultat(permis, null, {
    detail: {
      finDePleinDroit: deDroit,
      dateFin: permis ? dateFin : null,
      recomptage1erOctobre: exclu ? false : null,
      reputeIntegre: exclu ? true : null,
      pointsInchanges: permis ? effets.pointsInchanges : null,
      comptageAnneeSuivante: permis ? effets.comptageAnneeSuivante : null,
      document: fin,
      procesVerbal: procesVerbal.valeur,
      bases: conditions?.aToutMoment ? basesDe(conditions, pleinDroit) : [],
      prochaineEtape: permis
        ? `Signer le document, puis ${fin.transmission}.`
        : 'Lever les raisons du refus avant de signer la fin.',
    },
    raisons: [
      ...verifications.flatMap(raisonDe),
      ...(conditions?.aToutMoment ? [deuxBases(conditions)] : []),
      ...(permis && conditions?.aToutMoment ? [recomptageNonEcrit(horsRecomptage)] : []),
      ...(permis ? effets.raisons : []),
      ...(suite && derogation.valeur.includes(faits.motif) ? [suiteSurDerogation(derogation)] : []),
    ],
    trace: [
      {
        libelle: 'Fin de l’intégration permanente totale',
        valeur: permis,
        operation: deDroit
          ? `de plein droit, le ${enToutesLettres(dateFin)}`
          : `conditions remplies : ${verifications.filter(({ remplie }) => remplie).length} sur ${verifications.length}`,
        enfants: [...verifications.map(etapeDe), pleinDroit.etape, horsRecomptage.etape],
      },
      { libelle: 'Effet sur les points', valeur: effets.pointsInchanges, enfants: effets.etapes },
      {
        libelle: 'Document',
        valeur: fin.intitule,
        enfants: [document, justifications, procesVerbal].map((l) => l.etape),
      },
    ],
  });
}

function basesDe({ base }: Conditions, pleinDroit: ValeurLue<unknown>): readonly object[] {
  return [
    {
      texte: base.reference.titre,
      article: base.reference.article,
      lecture: 'L’arrêt peut être demandé à tout moment de l’année scolaire.',
    },
    {
      texte: pleinDroit.reference.titre,
      article: pleinDroit.reference.article,
      lecture:
        'En fin d’année sur demande ; en cours d’année pour un motif légal ou par décision collégiale motivée.',
    },
  ];
}

function deuxBases({ base }: Conditions): Raison {
  const message = `D’après « ${base.reference.titre} », l’arrêt peut être demandé à tout moment ; le décret de 2018 ne l’admet en cours d’année que par décision collégiale motivée. Une décision collégiale et motivée respecte les deux textes.`;
  return { code: 'deux-bases', message, reference: base.reference };
}

function recomptageNonEcrit({ reference }: ValeurLue<unknown>): Raison {
  const message =
    'Pour ce motif, rien n’est écrit sur le recomptage du 1er octobre ni sur la qualité d’élève intégré : l’article ne vise que le plein droit et les circonstances exceptionnelles.';
  return { code: 'recomptage-non-ecrit', message, reference };
}

function suiteSurDerogation({ reference }: ValeurLue<unknown>): Raison {
  const message =
    'L’intégration finit avec ces partenaires. Elle ne reprend avec d’autres, cette année, que si le Ministre accorde une dérogation.';
  return { code: 'suite-sur-derogation', message, reference };
}
