import type { Entree } from '@polaris/server/kernel/registre.ts';
import type { EchecSaisie } from '../composants/erreurs.ts';
import type { ChiffreVue } from '../composants/resultat.ts';

export type Saisie = Readonly<Record<string, string>>;

/** The steps of the opening of a PAR, in order, each with its subject in words. */
export const ETAPES = {
  eleve: 'l’élève',
  ecole: 'l’école et la demande',
  diagnostic: 'les besoins et le diagnostic',
  duree: 'la durée et le suivi',
  amenagements: 'les aménagements',
  verification: 'vos réponses, avant d’ouvrir',
} as const satisfies Record<string, string>;
export type Etape = keyof typeof ETAPES;
export const CLES_ETAPES = Object.keys(ETAPES) as Etape[];

/** Where one is, with everything answered so far and, once known, the judgement of the diagnosis. */
export type EtatGuide = { etape: Etape; saisie: Saisie; jugement: ChiffreVue | null };

export const rangDe = (etape: Etape) => CLES_ETAPES.indexOf(etape) + 1;

/** The step after; the last leads to itself. */
export const suivante = (etape: Etape): Etape => CLES_ETAPES[rangDe(etape)] ?? 'verification';
/** The step before, or undefined for the first. */
export const precedente = (etape: Etape): Etape | undefined => CLES_ETAPES[rangDe(etape) - 2];

export const estEtape = (valeur: string | undefined): valeur is Etape =>
  valeur !== undefined && Object.hasOwn(ETAPES, valeur);

/** The step to show: the one the action leads to, the one to correct, or `debut` with what is known. */
export function lireGuide(
  retour: unknown,
  echec: EchecSaisie | undefined,
  connu: Saisie,
  debut: Etape = 'eleve',
): EtatGuide {
  if (echec) {
    const { intention, ...saisie } = echec.saisie;
    const etape = intention === 'ouvrir' ? etapeDe(echec.erreurs) : intention;
    return { etape: estEtape(etape) ? etape : 'eleve', saisie, jugement: null };
  }
  const estGuide = typeof retour === 'object' && retour !== null && 'etape' in retour;
  return estGuide ? (retour as EtatGuide) : { etape: debut, saisie: connu, jugement: null };
}

/** Fields of each step: a refusal at the end leads back to the step it concerns. */
const CHAMPS: Readonly<Record<Exclude<Etape, 'verification' | 'amenagements'>, readonly string[]>> = {
  eleve: ['eleveId', 'nom', 'prenom', 'naissance', 'sexe', 'homonymeConfirme'],
  ecole: ['ecoleId', 'niveau', 'anneeEtude', 'demandeLe', 'demandeId'],
  diagnostic: ['premiereDemande', 'auteurGenre', 'auteur', 'diagnosticLe', 'besoins'],
  duree: ['debut', 'prevuJusquAu', 'evaluationLe', 'suiviIndividuel'],
};

function etapeDe(erreurs: Readonly<Record<string, string>>): Etape {
  const trouvee = Object.entries(CHAMPS).find(([, champs]) => champs.some((champ) => champ in erreurs));
  return (trouvee?.[0] as Etape | undefined) ?? 'verification';
}

type Entrees = readonly {
  cle: string;
  libelle: string;
  categorie: 'materiel' | 'organisationnel' | 'pedagogique';
}[];
type Amenagements = Entree<'amenagements.ouvrirPar'>['amenagements'];

/** Keys of the bank that were ticked, carried from step to step as words of one line. */
export const lireCles = ({ banque = '' }: Saisie) => banque.split(/\s+/).filter(Boolean);

/** What was ticked in the bank and what was written, one adjustment a line. */
export function lireAmenagements(saisie: Saisie, banque: Entrees): Amenagements {
  const choisis = lireCles(saisie).flatMap((cle) => {
    const entree = banque.find((e) => e.cle === cle);
    return entree ? [{ categorie: entree.categorie, libelle: entree.libelle, banque: cle }] : [];
  });
  const ecrits = (['materiel', 'organisationnel', 'pedagogique'] as const).flatMap((categorie) =>
    (saisie[`autres-${categorie}`] ?? '')
      .split('\n')
      .map((ligne) => ligne.trim())
      .filter(Boolean)
      .map((libelle) => ({ categorie, libelle })),
  );
  return [...choisis, ...ecrits];
}
