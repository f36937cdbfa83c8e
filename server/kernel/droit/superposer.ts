import { createHash } from 'node:crypto';
import type { Droit, Parametre, Texte, ValeurDatee } from '../../../regles/droit.ts';

/** A value that the administration published in the platform, above the files of the law. */
export type ValeurPubliee = {
  numero: number;
  parametre: string;
  valeur: number;
  /** Half-open `[depuis, avant[`; null: until the next change that the law writes. */
  depuis: string;
  avant: string | null;
  source: string;
  article: string;
  /** Civil day of the confirmation. */
  publieLe: string;
};

/**
 * The law with what was published above it, in the order of publication: the last one wins over its period,
 * and what surrounds it stays as it was. The version changes with any value published. Pure: the law given is
 * not touched. A parameter that the law no longer has is ignored.
 */
export function superposer(droit: Droit, publiees: readonly ValeurPubliee[]): Droit {
  if (publiees.length === 0) return droit;
  const parametres: Record<string, Parametre> = { ...droit.parametres };
  const textes: Record<string, Texte> = { ...droit.textes };
  for (const publiee of publiees) {
    const parametre = parametres[publiee.parametre];
    if (!parametre) continue;
    const texte = texteDe(publiee);
    textes[texte.id] = texte;
    parametres[publiee.parametre] = placer(parametre, publiee, texte.id);
  }
  const version = createHash('sha256')
    .update(`${droit.version}\0${JSON.stringify(publiees)}`)
    .digest('hex');
  return { ...droit, textes, parametres, version };
}

/** What the administration cites becomes a text of the law, under a name that no file can take. */
function texteDe({ numero, source, publieLe }: ValeurPubliee): Texte {
  return { id: `PUBLICATION-${numero}`, titre: source, intitule: source, date: publieLe, publieLe };
}

function placer(parametre: Parametre, publiee: ValeurPubliee, texte: string): Parametre {
  const { depuis, valeur, article, publieLe } = publiee;
  const avant = publiee.avant ?? prochainChangement(parametre, depuis);
  const datee: ValeurDatee = {
    depuis,
    avant,
    valeur,
    texte,
    article,
    enVigueurLe: depuis,
    publieLe,
    verifieLe: publieLe,
    note: 'Valeur publiée par l’administration dans la plateforme, relue par une seconde personne.',
  };
  const valeurs = [datee, ...parametre.valeurs.flatMap((v) => restes(v, depuis, avant))];
  return { ...parametre, valeurs: valeurs.sort((a, b) => (a.depuis < b.depuis ? 1 : -1)) };
}

function prochainChangement({ valeurs }: Parametre, depuis: string): string | null {
  const suivants = valeurs.map((v) => v.depuis).filter((jour) => jour > depuis);
  return suivants.sort()[0] ?? null;
}

/** What is left of a period once `[depuis, avant[` is taken out of it: nothing, one end, or both. */
function restes(v: ValeurDatee, depuis: string, avant: string | null): ValeurDatee[] {
  const finitAvant = v.avant !== null && v.avant <= depuis;
  const commenceApres = avant !== null && v.depuis >= avant;
  if (finitAvant || commenceApres) return [v];
  return [
    ...(v.depuis < depuis ? [{ ...v, avant: depuis }] : []),
    ...(avant !== null && (v.avant === null || v.avant > avant) ? [{ ...v, depuis: avant }] : []),
  ];
}
