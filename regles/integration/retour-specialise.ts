import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, type ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import { FaitInvalide, type FaitsLus, type Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';

const DELAI = 'retour.delai-sans-rapport';
const AVEC_POLE = 'retour.duree-avec-pole';
const AU_DELA = 'retour.au-dela-du-delai';
const AUTEUR = 'retour.auteur';

type FaitsRetour = {
  sortieLe: string;
  demandeLe: string;
  typeInitial: number;
  typeDemande: number;
  anneesAvecPole: number | null;
};

type Regles = {
  delai: ValeurLue<number>;
  avecPole: ValeurLue<number>;
  auDela: ValeurLue<boolean>;
  auteur: ValeurLue<string>;
};

/**
 * Does a pupil who asks to go back to specialised education need a new attestation (IPT-10)? `valeur` is
 * true or false; exactly two years after leaving is not written and answers `faits-manquants`, unless
 * another ground settles it. `detail`: `depuisLaSortie`, `deuxAnsLe`, `changementDeType`, `auteur` (null:
 * not needed, or not written), `avecPole` (the pôle may help its author).
 */
export const retourSpecialise: Regle = {
  nom: 'integration.retourSpecialise',
  titre: 'Retour dans l’enseignement spécialisé',
  description:
    'Dit si une nouvelle attestation d’orientation est nécessaire pour un élève en intégration qui demande sa réinscription dans le spécialisé, et qui la rédige.',
  registre: ['IPT-10'],
  parametres: [DELAI, AVEC_POLE, AU_DELA, AUTEUR],
  formes: [
    {
      champs: {
        sortieLe: { genre: 'date', libelle: 'jour où l’élève a quitté le spécialisé' },
        demandeReinscriptionLe: { genre: 'date', libelle: 'jour de la demande de réinscription' },
        typeInitial: { genre: 'entier', libelle: 'type de l’attestation initiale', min: 1, max: 8 },
        typeDemande: { genre: 'entier', libelle: 'type demandé', min: 1, max: 8 },
        anneesAvecPole: {
          genre: 'nombre',
          libelle: 'durée de l’intégration accompagnée par un pôle',
          facultatif: true,
          min: 0,
          max: 20,
          unite: 'années',
        },
      },
      exemple: {
        sortieLe: '2023-09-01',
        demandeReinscriptionLe: '2025-03-10',
        typeInitial: 8,
        typeDemande: 8,
      },
    },
  ],
  dateDeReference: (faits, droit) => {
    const { demandeLe } = lireFaits(faits);
    return anneeDuJour(droit, demandeLe) === null ? null : demandeLe;
  },
  juger,
};

function lireFaits(faits: FaitsLus): FaitsRetour {
  return {
    sortieLe: String(faits.sortieLe),
    demandeLe: String(faits.demandeReinscriptionLe),
    typeInitial: Number(faits.typeInitial),
    typeDemande: Number(faits.typeDemande),
    anneesAvecPole: (faits.anneesAvecPole as number | undefined) ?? null,
  };
}

/** @throws FaitInvalide when the request comes before the pupil left */
function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  if (faits.demandeLe < faits.sortieLe) {
    const message = `Le fait « demandeReinscriptionLe » (${faits.demandeLe}) précède « sortieLe » (${faits.sortieLe}). Corrigez l’une des deux dates.`;
    throw new FaitInvalide('demandeReinscriptionLe', message);
  }
  const lecteur = creerLecteur(droit, jour);
  const delai = lecteur.nombre(DELAI);
  const avecPole = lecteur.nombre(AVEC_POLE);
  const auDela = lecteur.booleen(AU_DELA);
  const auteur = lecteur.texte(AUTEUR);
  if (!delai || !avecPole || !auDela || !auteur) return lecteur.refus();
  return conclure(faits, { delai, avecPole, auDela, auteur });
}

function conclure(faits: FaitsRetour, regles: Regles): Resultat {
  const { delai, avecPole, auDela, auteur } = regles;
  const deuxAnsLe = Temporal.PlainDate.from(faits.sortieLe).add({ years: delai.valeur }).toString();
  const depuisLaSortie = situerDelai(faits.demandeLe, deuxAnsLe);
  const changementDeType = faits.typeInitial !== faits.typeDemande;
  const longtempsAvecPole = faits.anneesAvecPole !== null && faits.anneesAvecPole > avecPole.valeur;
  const tardive = depuisLaSortie === 'plus-de-deux-ans' && auDela.valeur;
  const nouvelle = changementDeType || longtempsAvecPole || tardive;
  const auteurEcrit = changementDeType || longtempsAvecPole;
  const detail = { depuisLaSortie, deuxAnsLe, changementDeType };
  const trace: Etape[] = [
    {
      libelle: 'Nouvelle attestation d’orientation',
      valeur: nouvelle,
      operation: `sortie le ${enToutesLettres(faits.sortieLe)}, demande le ${enToutesLettres(faits.demandeLe)}, deux ans le ${enToutesLettres(deuxAnsLe)}`,
      enfants: [delai.etape, avecPole.etape, auDela.etape, auteur.etape],
    },
  ];
  if (!nouvelle && depuisLaSortie === 'deux-ans') {
    return sansValeur('faits-manquants', [nonEcrit(faits, delai)], { detail, trace });
  }
  return resultat(nouvelle, null, {
    detail: {
      ...detail,
      auteur: auteurEcrit ? auteur.valeur : null,
      avecPole: auteurEcrit,
    },
    raisons: [
      ...(changementDeType ? [raisonDuType(faits, delai)] : []),
      ...(longtempsAvecPole ? [raisonDuPole(faits, avecPole)] : []),
      ...(tardive ? [raisonDuDelai(auDela)] : []),
      ...(nouvelle && !auteurEcrit ? [auteurNonEcrit(auteur)] : []),
    ],
    trace,
  });
}

function situerDelai(demande: string, deuxAns: string): string {
  if (demande === deuxAns) return 'deux-ans';
  return demande < deuxAns ? 'moins-de-deux-ans' : 'plus-de-deux-ans';
}

function nonEcrit({ demandeLe }: FaitsRetour, { reference }: ValeurLue<unknown>): Raison {
  const message = `(I) Le ${enToutesLettres(demandeLe)}, la sortie date de deux ans jour pour jour : les textes lus règlent « moins » et « plus » de deux ans, pas ce jour. Demandez au CPMS de l’école coopérante.`;
  return { code: 'deux-ans-jour-pour-jour', message, fait: 'demandeReinscriptionLe', reference };
}

function raisonDuType({ typeInitial, typeDemande }: FaitsRetour, { reference }: ValeurLue<unknown>): Raison {
  const message = `Le type demandé (${typeDemande}) n’est pas celui de l’attestation initiale (${typeInitial}) : une nouvelle attestation est nécessaire.`;
  return { code: 'changement-de-type', message, fait: 'typeDemande', reference };
}

function raisonDuPole({ anneesAvecPole }: FaitsRetour, { valeur, reference }: ValeurLue<number>): Raison {
  const message = `L’intégration avec un pôle a duré ${formater(anneesAvecPole ?? 0)} ans, plus de ${valeur} : une nouvelle attestation est nécessaire.`;
  return { code: 'plus-de-deux-ans-avec-un-pole', message, fait: 'anneesAvecPole', reference };
}

function raisonDuDelai({ reference }: ValeurLue<unknown>): Raison {
  const message =
    '(I) La demande vient plus de deux ans après la sortie : la dispense de nouveau rapport ne joue plus.';
  return { code: 'plus-de-deux-ans-depuis-la-sortie', message, fait: 'demandeReinscriptionLe', reference };
}

function auteurNonEcrit({ reference }: ValeurLue<unknown>): Raison {
  const message =
    'L’auteur de l’attestation n’est écrit que si le type change, ou après plus de deux ans d’intégration avec un pôle (« anneesAvecPole »).';
  return { code: 'auteur-non-ecrit', message, fait: 'anneesAvecPole', reference };
}
