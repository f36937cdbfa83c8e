import { parseArgs } from 'node:util';
import { anneesConnues } from '@polaris/regles/droit.ts';
import { COMPTES_DEMO, charger, generer } from '../demonstration/index.ts';
import { getDroit } from '../kernel/droit/charger.ts';
import { avecNoyau } from './base.ts';
import { Plainte } from './plainte.ts';
import { imprimer } from './sortie.ts';

/** First year of the invented data, unless an earlier one is asked for. */
const PREMIERE_ANNEE = '2024-25';

/** `demo`: fills an empty database with an invented Fédération, the same for the same seed. */
export function chargerDemo(arguments_: string[]): Promise<void> {
  const options = lireOptions(arguments_);
  return avecNoyau(async ({ noyau }) => {
    const demonstration = generer(options, noyau.droit);
    const bilan = await charger(noyau, demonstration);
    imprimer({ ...bilan, comptes: COMPTES_DEMO(demonstration) });
  });
}

function lireOptions(arguments_: string[]) {
  const values = lireArguments(arguments_);
  const connues = anneesConnues(getDroit());
  const annee = values.annee ?? connues.at(-1) ?? '';
  if (!connues.includes(annee)) {
    throw new Plainte(`L’année ${annee} n’est pas connue. Choisissez parmi : ${connues.join(', ')}.`);
  }
  const premiere = annee < PREMIERE_ANNEE ? annee : PREMIERE_ANNEE;
  return {
    poles: lireEntier('--poles', values.poles ?? '4', 1, 48),
    graine: lireEntier('--graine', values.graine ?? '1', 0, 2 ** 31),
    annees: connues.filter((connue) => connue >= premiere && connue <= annee),
  };
}

function lireArguments(args: string[]) {
  try {
    const texte = { type: 'string' } as const;
    return parseArgs({ args, options: { poles: texte, graine: texte, annee: texte } }).values;
  } catch {
    throw new Plainte('Options attendues : demo [--poles N] [--graine N] [--annee 2026-27].');
  }
}

function lireEntier(nom: string, brut: string, min: number, max: number): number {
  const valeur = Number(brut);
  if (!Number.isInteger(valeur) || valeur < min || valeur > max) {
    throw new Plainte(`${nom} attend un nombre entier de ${min} à ${max} ; reçu : « ${brut} ».`);
  }
  return valeur;
}
