import type { Forme } from '@polaris/regles/regle.ts';
import type { Executer } from '@polaris/server/kernel/registre.ts';
import { aplatir } from '../regles/essai.ts';
import { lireEssai } from '../regles/essayer.ts';
import { AIDES, MOTS, type NomAide } from './aides.ts';
import { FAITS, nommerTemporaires } from './faits.ts';
import { versNomination } from './nomination.ts';

/** The address of an aid names it. */
export function lireAide(nom: string): NomAide | null {
  return Object.hasOwn(AIDES, nom) ? (nom as NomAide) : null;
}

/** What the file of a member answers of an aid, as the fields of its form. */
export async function preparerAide(executer: Executer, nom: NomAide, membreId: string, annee: string) {
  const fiche = await executer('personnel.consulter', { membreId, annee });
  const { poleId, ecoleId } = fiche.part;
  const effectif = await executer('personnel.lister', { annee, poleId, ecoleId });
  return {
    fiche,
    temporaires: nom === 'mesures-prealables' ? nommerTemporaires({ fiche, effectif }) : [],
    champs: new URLSearchParams(aplatir(FAITS[nom]({ fiche, effectif }))),
  };
}

/** Asks the rule of an aid with the answers of its form; nothing is kept. */
export async function demanderAide(executer: Executer, nom: NomAide, champs: URLSearchParams) {
  const { regles } = await executer('calculs.listerRegles', {});
  const regle = regles.find((r) => r.nom === AIDES[nom].regle);
  if (!regle) throw new Error(`The rule of the aid ${nom} is not in the registry.`);
  const formes = regle.formes as unknown as readonly Forme[];
  const essai = await lireEssai(executer, { nom: regle.nom, formes }, champs);
  if (!essai) throw new Error(`The rule ${regle.nom} has no shape of facts.`);
  const { reponse } = essai;
  const detail = reponse?.detail ? (JSON.parse(reponse.detail) as Record<string, unknown>) : {};
  return {
    ...essai,
    reponse: reponse && {
      ...reponse,
      detail: '',
      chiffre: { ...reponse.chiffre, valeur: enMots(reponse.chiffre.valeur) },
    },
    nomination: nom === 'nomination' && reponse ? versNomination({ issue: reponse.issue, detail }) : null,
    cedent: Array.isArray(detail.temporaires)
      ? (detail.temporaires as { cede: boolean | null; motif: string }[])
      : [],
  };
}

const enMots = (valeur: string | number | null) =>
  typeof valeur === 'string' ? (MOTS[valeur] ?? valeur) : valeur;
