import { describe, expect, test } from 'vitest';
import { formaterAnneeScolaire, formaterJour } from './commun/champs.ts';
import { creerCompilateur } from './compilateur.ts';
import { PAPIERS } from './composer.ts';
import { EXEMPLES, INSTANT_DES_EXEMPLES } from './essais/exemples.ts';
import { rendreHostile } from './essais/hostile.ts';
import { lireMarques, lireTexte } from './essais/lecture.ts';
import { MODELES, type NomModele } from './modeles.ts';

const compilateur = creerCompilateur();
const NOMS = Object.keys(MODELES) as NomModele[];

/** Lines may break anywhere and names may be in capitals: compare letters and digits only. */
const lettres = (texte: string) => texte.toLocaleUpperCase('fr-BE').replace(/[\s\u200B]/g, '');
const imprimer = <N extends NomModele>(modele: N, vue: ReturnType<(typeof PAPIERS)[N]>) =>
  lireTexte(compilateur.dessiner(modele, vue as Parameters<typeof compilateur.dessiner<N>>[1]));
const composerVue = (modele: NomModele, faits: unknown) => PAPIERS[modele](faits as never);

/** Closed choices are printed in other words; these facts are not printed by every paper on purpose. */
const CHOIX = /^[a-z]+(-[a-z]+)*$/;
const TUS: Partial<Record<NomModele, RegExp>> = {
  'annexe-2b': /^eleve\.dateNaissance/,
  'annexe-2c': /^eleve\.dateNaissance/,
  'annexe-3': /^eleve\.sexe/,
  'pdf-integration': /^eleve\.inscritSpecialiseLe/,
  'attestation-frequentation': /^pole\.siege/,
  // The sheet is printed by weeks: its own test reads it.
  'accuse-derogation': /^(pole\.siege|feuille)/,
  concertation: /^pole/,
  desaccord: /^pole/,
  'demande-intervention': /^pole\.siege/,
  par: /^pole\.siege/,
  sec12: /^pole\.siege/,
};
/** Head offices and directions are only on the papers that identify a school. */
const PARTOUT_TUS =
  /(\.|^)(siege\.(localite|direction|telephone|courriel)|ecole\w*\.(direction|telephone|courriel))$/;

/** Every text of the facts, by its path: days and school years as they are printed. */
function textes(faits: unknown, chemin = ''): [string, string][] {
  if (typeof faits === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(faits)) return [[chemin, formaterJour(faits)]];
    if (/^\d{4}-\d{2}$/.test(faits)) return [[chemin, formaterAnneeScolaire(faits)]];
    return CHOIX.test(faits) ? [] : [[chemin, faits]];
  }
  if (typeof faits !== 'object' || faits === null) return [];
  return Object.entries(faits).flatMap(([cle, valeur]) => textes(valeur, chemin ? `${chemin}.${cle}` : cle));
}

describe.each(NOMS)('%s', (modele) => {
  test('imprime tous ses faits', () => {
    const page = lettres(imprimer(modele, composerVue(modele, EXEMPLES[modele])));
    const absents = textes(EXEMPLES[modele])
      .filter(([chemin]) => !PARTOUT_TUS.test(chemin) && !TUS[modele]?.test(chemin))
      .filter(([, texte]) => !texte.split('\n').every((ligne) => page.includes(lettres(ligne))));
    expect(absents).toEqual([]);
  });

  test('a un formulaire vierge balisé, sans valeur ni code', async () => {
    const vue = composerVue(modele, null);
    const page = imprimer(modele, vue);
    expect(lettres(page)).toContain(lettres(MODELES[modele].titre));
    expect(page).toContain('Formulaire vierge');
    expect(page).not.toMatch(/null|undefined|NaN|Non complété|Code de vérification/);
    const pdf = await compilateur.rendre(modele, vue, { creeLe: INSTANT_DES_EXEMPLES });
    expect(lireMarques(pdf)).toMatchObject({ pdfUa: true, francais: true, balise: true });
  });

  test('imprime les textes les plus hostiles tels quels', async () => {
    const vue = composerVue(modele, rendreHostile(EXEMPLES[modele]));
    expect(lettres(imprimer(modele, vue))).toContain(lettres('MWAMBAKIBALABALAMULUMBAKASON'));
    const pdf = await compilateur.rendre(modele, vue, { creeLe: INSTANT_DES_EXEMPLES });
    expect(lireMarques(pdf)).toMatchObject({ pdfUa: true, balise: true });
  });
});
