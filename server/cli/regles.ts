import { calculer, listerRegles } from '../modules/calculs/index.ts';
import { contexteSansBase } from './contexte.ts';
import { Plainte } from './plainte.ts';
import { imprimer } from './sortie.ts';

/** `calculer <regle>`: facts on standard input, the answer of the rule on standard output. */
export async function calculerRegle([regle, ...trop]: string[]): Promise<void> {
  if (!regle || trop.length > 0)
    throw new Plainte('Indiquez une seule règle : npx polaris calculer <regle>.');
  const faits = await lireFaits();
  imprimer(await calculer.executer(contexteSansBase(), { regle, faits }));
}

/** `regles`: the public rules and the facts they need. */
export async function afficherRegles(): Promise<void> {
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

async function lireFaits(): Promise<unknown> {
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
