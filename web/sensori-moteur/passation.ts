import type { Entree, Sortie } from '@polaris/server/kernel/registre.ts';
import type { EchecSaisie } from '../composants/erreurs.ts';

export type Preparation = Sortie<'sensoriMoteur.preparerPassation'>;
export type GrilleVue = Sortie<'sensoriMoteur.jugerBilan'>['grille'];
export type Resultat = Sortie<'sensoriMoteur.jugerPassation'>;
export type Saisie = Readonly<Record<string, string>>;

/** Where one is in the three steps of a passation, with what was answered so far. */
export type EtapePassation =
  | { etape: 'bilan'; saisie: Saisie }
  | { etape: 'reponses'; saisie: Saisie; grille: GrilleVue }
  | { etape: 'verification'; saisie: Saisie; resultat: Resultat };

const DOMAINE = 'domaine.';
const REPONSE = 'reponses.';

/** The box of a deficiency, and the group of radios of a question. */
export const nommerDomaine = (cle: string) => `${DOMAINE}${cle}`;
export const nommerReponse = (cle: string) => `${REPONSE}${cle}`;

/** What travels from a step to the next, in hidden fields: everything but what the step itself asks. */
export function porter(saisie: Saisie, demandes: (nom: string) => boolean): Saisie {
  return Object.fromEntries(
    Object.entries(saisie).filter(([nom]) => nom !== 'intention' && nom !== 'cle' && !demandes(nom)),
  );
}

const BILAN = ['bilanLe', 'bilanAuteur', 'duree', 'passeeLe'];

/** Does the first step ask this field? */
export const estDuBilan = (nom: string) => BILAN.includes(nom) || nom.startsWith(DOMAINE);
/** Does the second step ask this field? */
export const estDesReponses = (nom: string) => nom === 'equipe' || nom === 'motif' || nom.startsWith(REPONSE);

/** The raw answers go as they are: the use case itself says what is to be corrected. */
export function versBilan(
  { eleveId, annee, corrige }: { eleveId: string; annee: string; corrige: string | undefined },
  saisie: Saisie,
): Entree<'sensoriMoteur.jugerBilan'> {
  const { bilanLe = '', bilanAuteur = '', duree = '', passeeLe = '' } = saisie;
  const domaines = garder(saisie, DOMAINE).map(([cle]) => cle);
  const bilan = { eleveId, annee, bilanLe, bilanAuteur, duree, passeeLe, domaines };
  return { ...bilan, ...(corrige ? { corrige } : {}) } as Entree<'sensoriMoteur.jugerBilan'>;
}

/** The whole passation, for its judgement or to record it. */
export function versPassation(
  quoi: Parameters<typeof versBilan>[0],
  saisie: Saisie,
): Entree<'sensoriMoteur.jugerPassation'> {
  const { grilleId = '', rang = '', equipe = '', motif = '' } = saisie;
  const reponses = Object.fromEntries(garder(saisie, REPONSE));
  return { ...versBilan(quoi, saisie), grilleId, rang, equipe, motif, reponses };
}

function garder(saisie: Saisie, prefixe: string): [string, string][] {
  return Object.entries(saisie)
    .filter(([nom]) => nom.startsWith(prefixe))
    .map(([nom, valeur]) => [nom.slice(prefixe.length), valeur]);
}

/** What a passation to correct already says, as the form gives it back. */
function versSaisie({ corrigee }: Preparation): Saisie {
  if (!corrigee) return {};
  const { bilanLe, bilanAuteur, domaines, duree, passeeLe, equipe, reponses } = corrigee;
  return {
    bilanLe,
    bilanAuteur,
    duree,
    passeeLe,
    equipe,
    ...Object.fromEntries(domaines.map((cle) => [nommerDomaine(cle), 'oui'])),
    ...Object.fromEntries(
      Object.entries(reponses).map(([cle, score]) => [nommerReponse(cle), String(score)]),
    ),
  };
}

/** The step to show: the one the action leads to, the one to correct, or the first. */
export function lireEtape(
  retour: unknown,
  echec: EchecSaisie | undefined,
  preparation: Preparation,
): EtapePassation {
  if (!echec) return estEtape(retour) ? retour : { etape: 'bilan', saisie: versSaisie(preparation) };
  const { saisie, suite } = echec;
  const grille = lireGrille(suite);
  return grille ? { etape: 'reponses', saisie, grille } : { etape: 'bilan', saisie };
}

function estEtape(retour: unknown): retour is EtapePassation {
  return typeof retour === 'object' && retour !== null && 'etape' in retour;
}

function lireGrille(suite: unknown): GrilleVue | undefined {
  return typeof suite === 'object' && suite !== null && 'grille' in suite
    ? (suite.grille as GrilleVue)
    : undefined;
}
