import type { Executer } from '@polaris/server/kernel/registre.ts';
import { lireRefus } from '../composants/erreurs.ts';
import { lireDateSaisie } from '../composants/formats.ts';
import { CHAMPS_DATE } from './etapes.ts';

export type Reponses = Readonly<Record<string, string>>;

/** Kept beside the answers: which window wrote last, so that a window never contradicts itself. */
export const FENETRE = 'fenetre';

export type Garde =
  | { conflit: false; reponses: Reponses; enregistreLe: string }
  /** Another window wrote meanwhile: nothing was kept, and here is what it wrote. */
  | { conflit: true; autre: Reponses; version: number; modifieLe: string };

const ESSAIS = 3;

/**
 * Merges the answers of one step into the draft. A draft that another window changed since this one was
 * shown is left as it is; a save of this same window that overtook this one is not a conflict.
 */
export async function garderReponses(
  executer: Executer,
  brouillonId: string,
  etape: { champs: readonly string[] },
  formulaire: FormData,
): Promise<Garde> {
  const fenetre = String(formulaire.get(FENETRE) ?? '');
  const vue = Number(formulaire.get('version'));
  for (let essai = 1; ; essai++) {
    const actuel = await executer('integration.consulterBrouillon', { brouillonId });
    const { reponses: avant, version, modifieLe } = actuel;
    if (version !== vue && (fenetre === '' || avant[FENETRE] !== fenetre)) {
      return { conflit: true, autre: avant, version, modifieLe };
    }
    const reponses = { ...avant, ...lireReponses(etape, formulaire), [FENETRE]: fenetre };
    try {
      const garde = await executer('integration.enregistrerBrouillon', { brouillonId, version, reponses });
      return { conflit: false, reponses, enregistreLe: garde.modifieLe };
    } catch (erreur) {
      // Overtaken between the reading and the writing: read again, and judge again.
      if (lireRefus(erreur)?.code !== 'conflit' || essai === ESSAIS) throw erreur;
    }
  }
}

/** The answers of one step as typed; a day written in words of its own becomes the day it means. */
function lireReponses(etape: { champs: readonly string[] }, formulaire: FormData): Reponses {
  return Object.fromEntries(
    etape.champs.map((champ) => {
      const brut = String(formulaire.get(champ) ?? '').trim();
      return [champ, CHAMPS_DATE.includes(champ) ? (lireDateSaisie(brut) ?? brut) : brut];
    }),
  );
}
