import { enToutesLettres } from '../calendrier/lettres.ts';
import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, type Lecteur, lireSiConnue, type ValeurLue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat } from '../resultat.ts';
import { jugerCompetence, PARAMETRES_DES_COMPETENCES } from './competence.ts';
import { type Condition, detailDes, ensemble, etapeDe, raisonsDes } from './conditions.ts';
import {
  type Calendrier,
  conditionDeCompetence,
  conditionDeDate,
  conditionsDAppel,
  conditionsDEmploi,
  horsDuCycle,
  prochaineDate,
} from './nomination-blocs.ts';
import { CHAMPS, type FaitsNomination } from './nomination-faits.ts';
import { conditionsStatutaires, type LoiStatutaire } from './nomination-statut.ts';
import type { Reseau } from './reseaux.ts';

const CONDITIONS = {
  WBE: 'statut.nomination.conditions-wbe',
  OS: 'statut.nomination.conditions-os',
  LS: 'statut.nomination.conditions-ls',
} as const satisfies Record<Reseau, string>;
const ANCIENNETES: Readonly<Partial<Record<Reseau, string>>> = {
  OS: 'statut.nomination.anciennete-os',
  LS: 'statut.nomination.anciennete-ls',
};
const CALENDRIERS = {
  WBE: 'statut.nomination.calendrier-wbe',
  OS: 'statut.nomination.calendrier-os',
  LS: 'statut.nomination.calendrier-ls',
} as const satisfies Record<Reseau, string>;
const ARTICLES = 'statut.nomination.articles';
const TITRES_WBE = 'statut.nomination.titres-wbe';
const RAPPORT_WBE = 'statut.nomination.rapport-wbe';
const APPELS = 'statut.nomination.appels';
const RECRUTE = 'statut.nomination.recrute';
const EMPLOI = 'statut.nomination.emploi';
const DEPARTAGE = 'statut.nomination.departage';
const IMPRIME_OS = 'statut.nomination.imprime-os';
const OUVERTE = 'statut.vacance.ouverte';

/**
 * Condition by condition, may a temporary member be appointed in a post of the pôle (STA-1 to STA-5)?
 * `valeur`: `conditions-remplies`, `conditions-manquantes` or `a-completer`. `detail`: `conditions` by code
 * (`bloc`, `libelle`, `etat`: `remplie`, `manquante`, `a-fournir`, `sans-objet`; `precision`, `depuis`,
 * `article`), `actes` (in WBE the designation as temporaire prioritaire, then the appointment), `premiereDate`,
 * `prochaineDate`, `departage`. What is not given is « à fournir », never assumed.
 */
export const nomination: Regle = {
  nom: 'statut.nomination',
  titre: 'Conditions de nomination ou d’engagement à titre définitif',
  description:
    'Passe en revue les conditions d’un temporaire, une par une, selon le réseau : remplie, manquante, à fournir, et à partir de quand. WBE donne deux résultats : temporaire prioritaire, puis nomination.',
  registre: ['STA-3', 'STA-2', 'STA-1', 'STA-4', 'REC-5'],
  parametres: [
    ...Object.values(CONDITIONS),
    ...Object.values(ANCIENNETES),
    ...Object.values(CALENDRIERS),
    ARTICLES,
    TITRES_WBE,
    RAPPORT_WBE,
    APPELS,
    RECRUTE,
    EMPLOI,
    DEPARTAGE,
    IMPRIME_OS,
    OUVERTE,
    ...PARAMETRES_DES_COMPETENCES,
  ],
  formes: [{ champs: CHAMPS, exemple: { reseau: 'LS', date: '2027-10-01', anciennetes: { service: 720 } } }],
  dateDeReference: ({ date }) => String(date),
  juger,
};

function lireFaits(faits: FaitsLus): FaitsNomination {
  const { anciennetes = {}, competences = {}, conditions = {} } = faits as Partial<FaitsNomination>;
  return { ...(faits as unknown as FaitsNomination), anciennetes, competences, conditions };
}

function lireStatut(reseau: Reseau, lecteur: Lecteur): LoiStatutaire | null {
  const conditions = lecteur.table<Record<string, string>>(CONDITIONS[reseau]);
  const articles = lecteur.table<Record<Reseau, string>>(ARTICLES);
  const id = ANCIENNETES[reseau];
  const anciennetes = id === undefined ? null : lecteur.table<Record<string, number>>(id);
  const titresWBE = lecteur.table<Record<string, number>>(TITRES_WBE);
  const rapportWBE = lecteur.table<Record<string, number>>(RAPPORT_WBE);
  if (!articles || !conditions || !titresWBE || !rapportWBE || (id !== undefined && !anciennetes))
    return null;
  return { articles, conditions, anciennetes, titresWBE, rapportWBE };
}

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(lus);
  const lecteur = creerLecteur(droit, jour);
  const statut = lireStatut(faits.reseau, lecteur);
  const calendrier = lecteur.table<Calendrier>(CALENDRIERS[faits.reseau]);
  const appels = lecteur.table<Record<string, string>>(APPELS);
  const emploi = lecteur.table<Record<string, string>>(EMPLOI);
  const ouverte = lecteur.booleen(OUVERTE);
  const departage = lecteur.texte(DEPARTAGE);
  const imprime = lecteur.texte(IMPRIME_OS);
  const competence = jugerCompetence(faits.reseau, faits.competences, lecteur, 'competences.');
  if (!statut || !calendrier || !appels || !emploi || !ouverte || !departage || !imprime || !competence) {
    return lecteur.refus();
  }
  const recrute = lireSiConnue<string>(droit, jour, RECRUTE);
  const blocs = {
    statut: conditionsStatutaires(faits, statut),
    appels: conditionsDAppel(faits, appels, recrute),
    competence: [conditionDeCompetence(competence)],
    emploi: conditionsDEmploi(faits, { ouverte, emploi }),
    date: [conditionDeDate(faits.date, calendrier)],
  };
  const toutes = Object.values(blocs).flat();
  const etat = ensemble(toutes);
  const prochaine = prochaineDate(faits.date, calendrier.valeur);
  const tropTot = faits.date < calendrier.valeur.premiere;
  return resultat(VALEURS[etat], null, {
    detail: {
      conditions: detailDes(toutes),
      actes: actesDe(faits.reseau, blocs, calendrier.valeur),
      premiereDate: calendrier.valeur.premiere,
      prochaineDate: prochaine,
      departage: departage.valeur,
    },
    raisons: [
      ...raisonsDes(toutes),
      ...(tropTot && faits.reseau === 'OS' ? [anneeImprimee(imprime, calendrier.valeur)] : []),
      ...(prochaine !== faits.date && !tropTot ? [horsDuCycle(prochaine, calendrier)] : []),
      AIDE_AU_PO,
    ],
    trace: [
      {
        libelle: LIBELLES[faits.reseau],
        valeur: VALEURS[etat],
        operation: `conditions remplies : ${toutes.filter((c) => c.etat === 'remplie').length} sur ${toutes.length}`,
        note: AIDE_AU_PO.message,
      },
      bloc('Conditions du statut', blocs.statut, [
        statut.articles.etape,
        statut.conditions.etape,
        ...(statut.anciennetes
          ? [statut.anciennetes.etape]
          : [statut.titresWBE.etape, statut.rapportWBE.etape]),
      ]),
      bloc('Deux appels', blocs.appels, [appels.etape, ...(recrute ? [recrute.etape] : [])]),
      bloc('Compétence particulière', blocs.competence, competence.etapes),
      bloc('Emploi', blocs.emploi, [emploi.etape, ouverte.etape]),
      bloc('Date', blocs.date, [calendrier.etape]),
      departage.etape,
    ],
  });
}

const VALEURS = {
  remplie: 'conditions-remplies',
  manquante: 'conditions-manquantes',
  'a-fournir': 'a-completer',
} as const;

const LIBELLES = {
  WBE: 'Désignation comme temporaire prioritaire, puis nomination',
  OS: 'Nomination à titre définitif',
  LS: 'Engagement à titre définitif',
} as const satisfies Record<Reseau, string>;

function bloc(libelle: string, conditions: readonly Condition[], lois: readonly Etape[]): Etape {
  return { libelle, valeur: MOTS[ensemble(conditions)], enfants: [...conditions.map(etapeDe), ...lois] };
}

const MOTS = { remplie: 'rempli', manquante: 'manque', 'a-fournir': 'à fournir' } as const;

type Blocs = Readonly<Record<'statut' | 'appels' | 'competence' | 'emploi' | 'date', readonly Condition[]>>;

/** The acts the conditions lead to. In WBE the statutory list opens a first one, before the appointment. */
function actesDe(reseau: Reseau, blocs: Blocs, { appel, premiere }: Calendrier): object[] {
  const tout = ensemble(Object.values(blocs).flat());
  const dernier = { acte: ACTES[reseau], etat: tout, depuis: premiere };
  if (reseau !== 'WBE') return [dernier];
  const prioritaire = ensemble([...blocs.statut, ...blocs.appels]);
  return [{ acte: 'designation-temporaire-prioritaire', etat: prioritaire, depuis: appel }, dernier];
}

const ACTES = { WBE: 'nomination', OS: 'nomination', LS: 'engagement' } as const;

/** The circular prints an earlier year in one of its examples: shown, with why the date is retained. */
function anneeImprimee(imprime: ValeurLue<string>, { premiere }: Calendrier): Raison {
  const message = `Un exemple de la circulaire imprime une nomination au plus tôt en ${imprime.valeur} ; les dates du même point donnent le ${enToutesLettres(premiere)}, qui est retenu.`;
  return { code: 'annee-imprimee-differente', message, fait: 'date', reference: imprime.reference };
}
