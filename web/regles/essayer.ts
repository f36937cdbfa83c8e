import type { Forme } from '@polaris/regles/regle.ts';
import type { Executer } from '@polaris/server/kernel/registre.ts';
import { type EchecSaisie, lireRefus } from '../composants/erreurs.ts';
import {
  AJOUTER,
  ajouterLigne,
  aplatir,
  champDuFait,
  choisirForme,
  compterLignes,
  lireFaits,
  lireSaisieFaits,
  RETIRER,
  retirerLigne,
  trouverFautes,
} from './essai.ts';
import { versReponse } from './reponse.ts';

/**
 * Reads a trial from the address: the fields to show, and the answer of the rule when facts were sent.
 * Without facts the form holds the example of the rule and nothing is asked.
 */
export async function lireEssai(
  executer: Executer,
  regle: { nom: string; formes: readonly Forme[] },
  parametres: URLSearchParams,
) {
  const brute = lireSaisieFaits(parametres);
  const vierge = Object.keys(brute).length === 0;
  const forme = choisirForme(regle.formes, brute.anneeScolaire || undefined);
  if (!forme) return null;
  const depart = vierge ? aplatir(forme.exemple) : brute;
  const ajout = parametres.get(AJOUTER);
  const retrait = parametres.get(RETIRER);
  const liste = ajout ? forme.champs[ajout] : undefined;
  const agrandie = ajout && liste?.genre === 'liste' ? ajouterLigne(depart, ajout, liste.element) : depart;
  const saisie = retrait ? retirerLigne(agrandie, retrait) : agrandie;
  const commun = { champs: forme.champs, saisie, nouvelle: ajout ? premierChamp(saisie, ajout) : null };
  if (vierge || ajout || retrait) return { ...commun, reponse: null, echec: undefined };
  const fautes = trouverFautes(forme.champs, saisie);
  if (Object.keys(fautes).length > 0)
    return { ...commun, reponse: null, echec: { erreurs: fautes, saisie: {} } };
  try {
    const faits = lireFaits(forme.champs, saisie);
    const resultat = await executer('calculs.calculer', { regle: regle.nom, faits });
    return { ...commun, reponse: versReponse(resultat), echec: undefined };
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus || refus.statut >= 500) throw erreur;
    const champs = Object.entries(refus.champs ?? {}).map(([fait, phrase]) => [champDuFait(fait), phrase]);
    const echec: EchecSaisie = { erreurs: Object.fromEntries(champs), saisie: {} };
    return { ...commun, reponse: null, echec };
  }
}

/** The first field of the row just added, where one goes on typing. */
function premierChamp(saisie: Readonly<Record<string, string>>, liste: string): string | null {
  const ligne = `${liste}.${compterLignes(saisie, liste) - 1}`;
  return Object.keys(saisie).find((nom) => nom === ligne || nom.startsWith(`${ligne}.`)) ?? null;
}
