import type { Executer } from '@polaris/server/kernel/registre.ts';
import { lireRefus } from '../composants/erreurs.ts';
import { compterLignes, lireNombre, type Saisie } from '../regles/essai.ts';
import { type ReponseVue, versReponse } from '../regles/reponse.ts';

/** From this year on the points of the IPT come from a closed envelope: a count replaces the pupils. */
const ENVELOPPE_FERMEE = '2026-27';

/** One pupil of each kind, as the rule of the IPT describes them until the closed envelope. */
const GENRES = {
  pleines: { debut: '2020-09-02', type: 8, niveau: 'primaire' },
  degressives: { debut: '2020-09-01', type: 8, niveau: 'primaire' },
  majorees: { debut: '2020-09-02', type: 7, niveau: 'secondaire', degre: 3 },
} as const;

const MAXIMUM_PAR_GENRE = 2_000;
const MAXIMUM_PAR_POSTE = 40;
const MAXIMUM_ELEVES = 1_000_000;

export type Erreurs = Record<string, string>;
export type Reponses = {
  base: ReponseVue | null;
  ipt: ReponseVue | null;
  /** Base and IPT, in points; null as soon as one is unknown. */
  total: number | null;
  cadre: ReponseVue | null;
  /** Points that the posts may use: typed, or the least that goes to salaries. */
  disponibles: number | null;
  erreurs: Erreurs;
};

export function estFermee(annee: string): boolean {
  return annee >= ENVELOPPE_FERMEE;
}

/** The envelope and the staff of a year, from what the form holds; each refusal beside its field. */
export async function simuler(executer: Executer, annee: string, saisie: Saisie): Promise<Reponses> {
  const erreurs: Erreurs = {};
  const calculer = async (regle: string, faits: unknown, nommer: (fait: string) => string) => {
    try {
      return versReponse(await executer('calculs.calculer', { regle, faits }));
    } catch (erreur) {
      const refus = lireRefus(erreur);
      if (!refus || refus.statut >= 500) throw erreur;
      for (const [fait, phrase] of Object.entries(refus.champs ?? {})) erreurs[nommer(fait)] ??= phrase;
      return null;
    }
  };
  const base = await calculer(
    'financement.base',
    { anneeScolaire: annee, elevesCooperantes: lireEntier(saisie, 'eleves', MAXIMUM_ELEVES, erreurs) },
    () => 'eleves',
  );
  const faitsIpt = estFermee(annee) ? faitsFermee(saisie, erreurs) : faitsParEleve(saisie, erreurs);
  const ipt = faitsIpt
    ? await calculer('financement.ipt', { anneeScolaire: annee, ...faitsIpt }, () => 'pointsDegressifs')
    : null;
  const total = additionner(base, ipt);
  const disponibles = await lireDisponibles(executer, annee, saisie, { total, erreurs });
  const postes = lirePostes(saisie, erreurs);
  const cadre =
    disponibles !== null && postes.length > 0
      ? await calculer(
          'equipe.cadre',
          { anneeScolaire: annee, pointsDisponibles: disponibles, postes },
          () => 'points',
        )
      : null;
  // A figure beside a number that could not be read would be a figure of something else.
  const illisible = Object.keys(erreurs).length > 0;
  return illisible ? { ...RIEN, erreurs } : { base, ipt, total, cadre, disponibles, erreurs };
}

const RIEN = { base: null, ipt: null, total: null, cadre: null, disponibles: null } as const;

/** The pôle's own count is part of the national one: a smaller total is a mistake, and is not computed with. */
function faitsFermee(saisie: Saisie, erreurs: Erreurs) {
  const integrations = lireEntier(saisie, 'integrations', MAXIMUM_ELEVES, erreurs);
  const totalIntegrations = lireEntier(saisie, 'totalIntegrations', MAXIMUM_ELEVES, erreurs);
  if (integrations > totalIntegrations) {
    erreurs.totalIntegrations ??=
      'Le total de tous les pôles est plus petit que le nombre du pôle. Corrigez l’un des deux.';
    return null;
  }
  return { integrations, totalIntegrations };
}

function faitsParEleve(saisie: Saisie, erreurs: Erreurs) {
  const integrations = Object.entries(GENRES).flatMap(([genre, eleve]) =>
    Array.from({ length: lireEntier(saisie, genre, MAXIMUM_PAR_GENRE, erreurs) }, () => eleve),
  );
  const degressifs = saisie.pointsDegressifs ? lireNombre(saisie.pointsDegressifs) : undefined;
  if (typeof degressifs === 'string') erreurs.pointsDegressifs = 'Écrivez un nombre, par exemple 40,5.';
  return { integrations, ...(typeof degressifs === 'number' ? { pointsDegressifs: degressifs } : {}) };
}

/** Post by post; a row of two identical posts is two posts. Rows without function are not posts. */
function lirePostes(saisie: Saisie, erreurs: Erreurs): { fonction: string; fraction: string }[] {
  return Array.from({ length: compterLignes(saisie, 'postes') }, (_, rang) => `postes.${rang}`).flatMap(
    (ligne) => {
      const fonction = saisie[`${ligne}.fonction`] ?? '';
      const fraction = saisie[`${ligne}.fraction`] || '5/5';
      if (!fonction) return [];
      const nombre = saisie[`${ligne}.nombre`]
        ? lireEntier(saisie, `${ligne}.nombre`, MAXIMUM_PAR_POSTE, erreurs)
        : 1;
      return Array.from({ length: nombre }, () => ({ fonction, fraction }));
    },
  );
}

function lireEntier(saisie: Saisie, nom: string, maximum: number, erreurs: Erreurs): number {
  const lu = lireNombre(saisie[nom] || '0');
  if (typeof lu === 'number' && Number.isInteger(lu) && lu >= 0 && lu <= maximum) return lu;
  erreurs[nom] = `Écrivez un nombre entier de 0 à ${maximum}.`;
  return 0;
}

function additionner(...parts: readonly (ReponseVue | null)[]): number | null {
  let somme = 0;
  for (const part of parts) {
    if (part?.issue !== 'resultat' || typeof part.chiffre.valeur !== 'number') return null;
    somme += part.chiffre.valeur;
  }
  return Math.round(somme * 100) / 100;
}

/** The points typed, else the minimum that the law gives to salaries out of the whole envelope. */
async function lireDisponibles(
  executer: Executer,
  annee: string,
  saisie: Saisie,
  { total, erreurs }: { total: number | null; erreurs: Erreurs },
): Promise<number | null> {
  if (saisie.points) {
    const lus = lireNombre(saisie.points);
    if (typeof lus === 'number') return lus;
    erreurs.points = 'Écrivez un nombre, par exemple 1 234,5.';
    return null;
  }
  if (total === null) return null;
  const faits = { anneeScolaire: annee, points: total, traitements: total, fonctionnement: 0 };
  const { detail } = await executer('calculs.calculer', { regle: 'financement.repartition', faits });
  return typeof detail.minimumTraitements === 'number' ? detail.minimumTraitements : null;
}
