import type { Champs, Forme } from '@polaris/regles/regle.ts';
import type { Executer } from '@polaris/server/kernel/registre.ts';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { aplatir, type Saisie } from '../regles/essai.ts';
import { lireEssai } from '../regles/essayer.ts';
import { AIDES, MOTS, type NomAide } from './aides.ts';
import { FAITS, nommerTemporaires } from './faits.ts';
import { type NominationVue, versNomination } from './nomination.ts';

/** The address of an aid names it. */
export function lireAide(nom: string): NomAide | null {
  return Object.hasOwn(AIDES, nom) ? (nom as NomAide) : null;
}

/** An aid as its page opens: the answers that the file gives, and what the rule says of them. */
export async function ouvrirAide(executer: Executer, nom: NomAide, membreId: string, annee: string) {
  const fiche = await executer('personnel.consulter', { membreId, annee });
  const { poleId, ecoleId } = fiche.part;
  const effectif = await executer('personnel.lister', { annee, poleId, ecoleId });
  const champs = new URLSearchParams(aplatir(FAITS[nom]({ fiche, effectif })));
  const essai = await demanderAide(executer, nom, champs);
  // The day aimed at is the first one that the network allows, until another is typed.
  if (essai.nomination) champs.set('date', essai.nomination.prochaine);
  return {
    membre: fiche.membre,
    temporaires: nom === 'mesures-prealables' ? nommerTemporaires({ fiche, effectif }) : [],
    essai: essai.nomination ? await demanderAide(executer, nom, champs) : essai,
  };
}

/** Asks the rule of an aid with the answers of its form; nothing is kept. */
export async function demanderAide(executer: Executer, nom: NomAide, parametres: URLSearchParams) {
  const { regles } = await executer('calculs.listerRegles', {});
  const regle = regles.find((r) => r.nom === AIDES[nom].regle);
  if (!regle) throw new Error(`The rule of the aid ${nom} is not in the registry.`);
  const formes = regle.formes as unknown as readonly Forme[];
  const essai = await lireEssai(executer, { nom: regle.nom, formes }, parametres);
  if (!essai) throw new Error(`The rule ${regle.nom} has no shape of facts.`);
  const vides = nom === 'vacance' ? trouverVides(essai.saisie) : null;
  if (vides) return { ...essai, ...vides, reponse: null, nomination: null, cedent: [] };
  const { reponse } = essai;
  const detail = reponse?.detail ? (JSON.parse(reponse.detail) as Record<string, unknown>) : {};
  const nomination =
    nom === 'nomination' && reponse ? versNomination({ issue: reponse.issue, detail }) : null;
  return {
    ...essai,
    champs: nomination ? champsUtiles(essai.champs, nomination, essai.saisie.reseau ?? '') : essai.champs,
    reponse: reponse && {
      ...reponse,
      detail: '',
      chiffre: {
        ...reponse.chiffre,
        valeur: enMots(reponse.chiffre.valeur),
        raisons: reponse.chiffre.raisons.filter(({ code }) => !DEJA_DITES.includes(code)),
      },
    },
    nomination,
    cedent: Array.isArray(detail.temporaires) ? (detail.temporaires as { motif: string }[]) : [],
  };
}

/** Reasons that the page says in its own place: the table of conditions, and its first sentence. */
const DEJA_DITES: readonly string[] = ['condition-manquante', 'condition-a-fournir', 'aide-au-po'];

const enMots = (valeur: string | number | null) =>
  typeof valeur === 'string' ? (MOTS[valeur] ?? valeur) : valeur;

/** Facts that a condition hangs on, besides the one that bears its name. */
const AUTOUR: Readonly<Record<string, readonly string[]>> = {
  OS: ['fonctionEnseignante', 'titreArticle36', 'exceptionArticle33'],
};

/** Only what the network asks for: the other conditions are those of another statute. */
function champsUtiles(champs: Champs, { conditions }: NominationVue, reseau: string): Champs {
  const gardees = new Set([...conditions.map(({ code }) => code), ...(AUTOUR[reseau] ?? [])]);
  const { conditions: toutes, rapportDefavorable, ...reste } = champs;
  if (toutes?.genre !== 'objet') return champs;
  const utiles = Object.fromEntries(Object.entries(toutes.champs).filter(([nom]) => gardees.has(nom)));
  return {
    ...reste,
    conditions: { ...toutes, champs: utiles },
    ...(rapportDefavorable && reseau === 'WBE' ? { rapportDefavorable } : {}),
  };
}

/** A year left empty would move the others: asked for, once one of them is filled; before, nothing is answered. */
function trouverVides(saisie: Saisie): { echec: EchecSaisie | undefined } | null {
  const volumes = Object.entries(saisie).filter(([nom]) => nom.startsWith('volumes.'));
  const vides = volumes.filter(([, valeur]) => valeur.trim() === '').map(([nom]) => nom);
  if (vides.length === 0) return null;
  if (vides.length === volumes.length) return { echec: undefined };
  const phrase = 'Indiquez le volume de cette année, 0 si l’emploi n’existait pas.';
  return { echec: { erreurs: Object.fromEntries(vides.map((nom) => [nom, phrase])), saisie: {} } };
}
