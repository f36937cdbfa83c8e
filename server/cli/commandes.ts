import { parseArgs } from 'node:util';
import { anneesConnues } from '@polaris/regles/droit.ts';
import { BaseOccupee } from '../db/verrou.ts';
import { COMPTES_DEMO, charger, generer } from '../demonstration/index.ts';
import { getDroit } from '../kernel/droit/charger.ts';
import { premiereRupture } from '../kernel/journal.ts';
import { findServeur, lireReglages, type Ouverture, ouvrirNoyau } from '../kernel/ouvrir.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { calculer, listerRegles } from '../modules/calculs/index.ts';
import { contexteSansBase } from './contexte.ts';
import { Plainte } from './plainte.ts';

type Commande = { usage: string; executer: (arguments_: string[]) => Promise<void> };

/** Every command, with the line that `aide` prints. */
export const COMMANDES: Readonly<Record<string, Commande>> = {
  aide: { usage: 'aide', executer: aide },
  calculer: { usage: 'calculer <regle>   (faits en JSON sur l’entrée standard)', executer: calculerRegle },
  regles: { usage: 'regles', executer: afficherRegles },
  demo: { usage: 'demo --poles N --graine N [--annee 2026-27]', executer: demo },
  migrer: { usage: 'migrer', executer: migrerBase },
  'verifier-journal': { usage: 'verifier-journal', executer: verifierJournal },
};

async function aide(): Promise<void> {
  process.stderr.write(
    `${Object.values(COMMANDES)
      .map((c) => `npx polaris ${c.usage}`)
      .join('\n')}\n`,
  );
}

async function calculerRegle([regle, ...trop]: string[]): Promise<void> {
  if (!regle || trop.length > 0)
    throw new Plainte('Indiquez une seule règle : npx polaris calculer <regle>.');
  const faits = await lireEntree();
  imprimer(await calculer.executer(contexteSansBase(), { regle, faits }));
}

async function afficherRegles(): Promise<void> {
  const { regles } = await listerRegles.executer(contexteSansBase(), {});
  imprimer(
    regles.map(({ nom, titre, description, registre, formes }) => ({
      nom,
      titre,
      description,
      registre,
      formes,
    })),
  );
}

async function demo(arguments_: string[]): Promise<void> {
  const options = lireOptions(arguments_);
  await avecNoyau(async ({ noyau }) => {
    const demonstration = generer(options, noyau.droit);
    const bilan = await charger(noyau, demonstration);
    imprimer({ ...bilan, comptes: COMPTES_DEMO(demonstration) });
  });
}

function lireOptions(arguments_: string[]) {
  const { values } = lireArguments(arguments_);
  const connues = anneesConnues(getDroit());
  const annee = values.annee ?? connues.at(-1) ?? '';
  if (!connues.includes(annee)) {
    throw new Plainte(`L’année ${annee} n’est pas connue. Choisissez parmi : ${connues.join(', ')}.`);
  }
  return {
    poles: entier('--poles', values.poles ?? '4', 1, 48),
    graine: entier('--graine', values.graine ?? '1', 0, 2 ** 31),
    annees: connues.filter((a) => a >= (annee < '2024-25' ? (connues[0] ?? annee) : '2024-25') && a <= annee),
  };
}

function lireArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { poles: { type: 'string' }, graine: { type: 'string' }, annee: { type: 'string' } },
    });
  } catch {
    throw new Plainte(`Options attendues : ${COMMANDES.demo?.usage}.`);
  }
}

function entier(nom: string, brut: string, min: number, max: number): number {
  const valeur = Number(brut);
  if (!Number.isInteger(valeur) || valeur < min || valeur > max) {
    throw new Plainte(`${nom} attend un nombre entier de ${min} à ${max} ; reçu : « ${brut} ».`);
  }
  return valeur;
}

async function migrerBase(): Promise<void> {
  await avecNoyau(async () => imprimer({ migrations: 'à jour' }));
}

async function verifierJournal(): Promise<void> {
  await avecNoyau(async ({ noyau }) => {
    const rupture = await transactionFiltree(noyau.base.db, null, premiereRupture);
    imprimer({ entier: rupture === null, premiereRupture: rupture });
    if (rupture !== null) throw new Plainte(`La chaîne du journal est rompue à l’entrée ${rupture}.`);
  });
}

/** Opens the database for one command; an embedded one that a server holds is never opened twice. */
async function avecNoyau(travail: (ouverture: Ouverture) => Promise<void>): Promise<void> {
  const reglages = lireReglages(process.env);
  let ouverture: Ouverture;
  try {
    ouverture = await ouvrirNoyau(reglages);
  } catch (erreur) {
    if (!(erreur instanceof BaseOccupee)) throw erreur;
    const serveur = findServeur(reglages.dossier);
    throw new Plainte(
      `Le serveur${serveur ? ` (${serveur})` : ''} utilise cette base en ce moment. Arrêtez-le avant de lancer cette commande.`,
    );
  }
  try {
    await travail(ouverture);
  } finally {
    await ouverture.fermer();
  }
}

async function lireEntree(): Promise<unknown> {
  let texte = '';
  for await (const morceau of process.stdin) texte += morceau;
  try {
    return JSON.parse(texte);
  } catch {
    throw new Plainte(
      texte.trim() === ''
        ? 'Aucun fait reçu. Donnez-les en JSON sur l’entrée standard.'
        : 'L’entrée n’est pas du JSON valide. Vérifiez les guillemets et les accolades.',
    );
  }
}

function imprimer(valeur: unknown): void {
  process.stdout.write(`${JSON.stringify(valeur, null, 2)}\n`);
}
