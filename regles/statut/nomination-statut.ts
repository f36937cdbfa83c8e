import type { ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import { type Condition, type Etat, etatDe } from './conditions.ts';
import type { Anciennetes, FaitsNomination } from './nomination-faits.ts';
import type { Reseau } from './reseaux.ts';

/** The statutory conditions of a network: name of the fact → point of the article and heading. */
export type ListeStatutaire = Readonly<Record<string, string>>;

export type LoiStatutaire = {
  /** Article of the statute, by network. */
  articles: ValeurLue<Readonly<Record<Reseau, string>>>;
  conditions: ValeurLue<ListeStatutaire>;
  /** Days and years required, by name of the fact; null in WBE, whose article sends elsewhere. */
  anciennetes: ValeurLue<Readonly<Record<string, number>>> | null;
  titresWBE: ValeurLue<Readonly<Record<string, number>>>;
  rapportWBE: ValeurLue<Readonly<Record<string, number>>>;
};

type Issue = { etat: Etat; precision?: string };

/** Conditions that are more than a yes or no; the others are read as they are given. */
const PARTICULIERES: Readonly<Record<string, (f: FaitsNomination, loi: LoiStatutaire) => Issue>> = {
  titre: (faits, loi) => (faits.reseau === 'WBE' ? titreWBE(faits, loi) : titreOS(faits)),
  titrePedagogique: ({ reseau, conditions }) =>
    reseau === 'OS' && conditions.fonctionEnseignante === false
      ? { etat: 'sans-objet' }
      : { etat: etatDe(conditions.titrePedagogique) },
  appelStatutaire: ({ appelStatutaire }) => ({ etat: etatDe(appelStatutaire) }),
  sansRapportDefavorable: rapport,
};

const UNITES: Readonly<Record<keyof Anciennetes, string>> = {
  service: 'jours de service',
  serviceAnnees: 'années scolaires de service',
  fonction: 'jours dans la fonction',
  fonctionAnnees: 'années scolaires dans la fonction',
  po: 'jours chez le pouvoir organisateur',
};

/** Every statutory condition of the network, in the order of its article (STA-3). */
export function conditionsStatutaires(faits: FaitsNomination, loi: LoiStatutaire): Condition[] {
  return Object.entries(loi.conditions.valeur).flatMap(([code, libelle]): Condition[] => {
    if (code === 'anciennete') return anciennetes(faits, libelle, loi);
    const issue = PARTICULIERES[code]?.(faits, loi) ?? { etat: etatDe(faits.conditions[code]) };
    return [
      {
        code,
        bloc: 'statut',
        libelle,
        etat: issue.etat,
        fait: FAITS_DIRECTS.has(code) ? code : `conditions.${code}`,
        precision: issue.precision ?? null,
        depuis: null,
        lue: loi.conditions,
        article: articleDe(faits, libelle, loi),
      },
    ];
  });
}

/** Headings begin with the point of the article: « 8° ancienneté ». */
function articleDe({ reseau }: FaitsNomination, libelle: string, { articles }: LoiStatutaire): string {
  return `${articles.valeur[reseau]}, ${libelle.split(' ')[0]}`;
}

const FAITS_DIRECTS = new Set(['titre', 'appelStatutaire']);

function anciennetes(faits: FaitsNomination, libelle: string, loi: LoiStatutaire): Condition[] {
  const { anciennetes: lue } = loi;
  if (!lue) return [];
  const article = articleDe(faits, libelle, loi);
  return (Object.keys(UNITES) as (keyof Anciennetes)[]).flatMap((nom): Condition[] => {
    const exige = lue.valeur[nom];
    if (exige === undefined) return [];
    const excepte = nom === 'po' && faits.conditions.exceptionArticle33 === true;
    const compte = faits.anciennetes[nom];
    const etat = excepte ? 'sans-objet' : etatDe(compte === undefined ? undefined : compte >= exige);
    const manque =
      compte !== undefined && compte < exige ? `Il en manque ${formater(exige - compte)}.` : null;
    return [
      {
        code: `anciennete-${nom}`,
        bloc: 'statut',
        libelle: `${libelle} : ${formater(exige)} ${UNITES[nom]}`,
        etat,
        fait: `anciennetes.${nom}`,
        precision: excepte ? null : manque,
        depuis: null,
        lue,
        article,
      },
    ];
  });
}

/** TR or TS; or, after successive derogations, a title of shortage or another one with enough seniority. */
function titreWBE({ titre, anciennetes: a }: FaitsNomination, { titresWBE }: LoiStatutaire): Issue {
  if (titre === undefined) return { etat: 'a-fournir' };
  if (titre === 'TR' || titre === 'TS') return { etat: 'remplie' };
  const jours = titresWBE.valeur[`${titre}-jours`] ?? 0;
  const annees = titresWBE.valeur[`${titre}-annees`] ?? 0;
  const consecutives = titre === 'autre' ? ' consécutives' : '';
  const precision = `Par dérogations successives : ${jours} jours dans la fonction, sur ${annees} années scolaires${consecutives}.`;
  const suffisants = [assez(a.fonction, jours), assez(a.fonctionAnnees, annees)];
  if (suffisants.includes(false)) return { etat: 'manquante', precision };
  return { etat: suffisants.includes(undefined) ? 'a-fournir' : 'remplie', precision };
}

function assez(compte: number | undefined, exige: number): boolean | undefined {
  return compte === undefined ? undefined : compte >= exige;
}

function titreOS({ titre, conditions }: FaitsNomination): Issue {
  if (titre === undefined) return { etat: 'a-fournir' };
  if (titre === 'TR' || titre === 'TS') return { etat: 'remplie' };
  return {
    etat: etatDe(conditions.titreArticle36),
    precision: 'Autre titre : il doit répondre à l’article 36, § 3, du décret du 11/04/2014.',
  };
}

/** In WBE a short unfavourable report is wiped out by a long favourable one that follows it. */
function rapport(faits: FaitsNomination, { rapportWBE }: LoiStatutaire): Issue {
  const { conditions, rapportDefavorable: defavorable, reseau } = faits;
  const etat = etatDe(conditions.sansRapportDefavorable);
  if (reseau !== 'WBE' || etat === 'remplie' || defavorable?.jours === undefined) return { etat };
  const { 'defavorable-moins-de': court = 0, 'favorable-au-moins': long = 0 } = rapportWBE.valeur;
  const precision = `Un rapport défavorable de moins de ${court} jours ne compte pas s’il est suivi d’un rapport favorable d’au moins ${long} jours.`;
  const neutralise = defavorable.jours < court && (defavorable.favorableEnsuite ?? 0) >= long;
  return { etat: neutralise ? 'remplie' : 'manquante', precision };
}
