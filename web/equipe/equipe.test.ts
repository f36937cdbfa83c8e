import { droitDuCadre } from '@polaris/regles/equipe/droit-du-cadre.ts';
import { chargerDroit } from '@polaris/server/kernel/droit/charger.ts';
import { describe, expect, test } from 'vitest';
import { lireCollage } from './coller.ts';
import { foyerApres } from './foyer.ts';
import { ajouterLignes, appliquerGeste, lireLignes } from './lignes.ts';
import { demandeFinDeCarriere, lireTableAnnee, optionsFonction, optionsFraction } from './table.ts';

const ANNEE = '2026-27';
const loi = droitDuCadre(chargerDroit(), ANNEE);
const table = lireTableAnnee(loi, ANNEE);

describe('les lignes du composeur', () => {
  const lignes = ajouterLignes(
    [],
    [
      { fonction: 'A' },
      { source: 'fonctionnement', intitule: 'S' },
      { fonction: 'B' },
      { fonction: 'C', finDeCarriere: true },
    ],
  );
  const noms = (geste: string) => appliquerGeste(lignes, geste).map((l) => l.fonction || l.intitule);

  test('un poste se déplace parmi ceux de son genre', () => {
    expect(noms('monter.2')).toEqual(['B', 'S', 'A', 'C']);
    expect(noms('descendre.0')).toEqual(['B', 'S', 'A', 'C']);
    expect(noms('monter.0')).toEqual(['A', 'S', 'B', 'C']);
    expect(noms('descendre.1')).toEqual(['A', 'S', 'B', 'C']);
    expect(noms('retirer.1')).toEqual(['A', 'B', 'C']);
    expect(noms('deplacer.3.0')).toEqual(['C', 'A', 'S', 'B']);
    expect(noms('deplacer.0.3')).toEqual(['S', 'B', 'C', 'A']);
    expect(noms('deplacer.0.1')).toEqual(noms('calculer'));
    expect(noms('deplacer.0.9')).toEqual(noms('calculer'));
    expect(noms('exploser.2')).toEqual(noms('calculer'));
    expect(noms('calculer')).toEqual(['A', 'S', 'B', 'C']);
    expect(noms('__proto__')).toHaveLength(4);
  });

  test('le soutien arrive à mi-temps, et chaque ligne garde sa clé', () => {
    const apres = appliquerGeste(lignes, 'ajouter-soutien');
    expect(apres.at(-1)).toMatchObject({ source: 'soutien', fraction: '2.5/5', cle: 4 });
  });

  test('les lignes se relisent dans l’ordre du formulaire', () => {
    const lues = lireLignes({
      'postes.0.source': 'points',
      'postes.0.fonction': 'Logopède',
      'postes.0.fraction': '1/5',
      'postes.1.source': 'n’importe quoi',
      'postes.1.finDeCarriere': 'oui',
      'postes.3.source': 'points',
    });
    expect(lues).toMatchObject([
      { fonction: 'Logopède', fraction: '1/5', source: 'points', finDeCarriere: false },
      { fonction: '', source: 'points', finDeCarriere: true },
    ]);
  });
});

test('coller depuis un tableur : les erreurs ligne par ligne, le reste est gardé', () => {
  const texte = 'logopede\tmi-temps\r\nJardinier\t5/5\n\nCoordonnateur\t3/5\nPsychologue\nKiné;1/5';
  const { lignes, erreurs } = lireCollage(texte, { loi, annee: ANNEE });
  expect(lignes).toEqual([
    { fonction: 'Logopède', fraction: '2.5/5' },
    { fonction: 'Kinésithérapeute', fraction: '1/5' },
  ]);
  expect(erreurs.map(({ numero }) => numero)).toEqual([2, 4, 5]);
  expect(erreurs[1]?.message).toMatch(/^La fraction 3\/5 est interdite/);
});

test('le clavier suit la ligne ajoutée, déplacée, retirée', () => {
  const lignes = ajouterLignes([], [{ fonction: 'A' }, { fonction: 'B' }]);
  const suivre = (geste: string) => foyerApres(geste, lignes, appliquerGeste(lignes, geste))[0];
  expect(suivre('ajouter')).toContain('postes.2.fonction');
  expect(suivre('ajouter-fonctionnement')).toContain('postes.2.intitule');
  expect(suivre('descendre.0')).toContain('"descendre.1"');
  expect(suivre('retirer.1')).toContain('"retirer.0"');
});

describe('les listes du composeur', () => {
  test('une fraction interdite se voit et ne se choisit pas', () => {
    const options = optionsFraction(table, { fonction: 'Coordonnateur du pôle territorial', fraction: '' });
    expect(options.filter((o) => o.interdite).map((o) => o.valeur)).toEqual(['3/5', '2/5']);
    expect(options.find((o) => o.valeur === '4/5')?.libelle).toContain('672 points, fin de carrière');
    expect(optionsFraction(table, { fonction: '', fraction: '1/10' }).at(-1)?.valeur).toBe('1/10');
  });

  test('le coordonnateur au siège, le soutien aux enseignants, l’inconnu gardé pour être refusé', () => {
    const noms = (source: string, fonction: string, siege: boolean) =>
      optionsFonction(table, { source, fonction }, siege).map((o) => o.valeur);
    expect(noms('points', '', true)).toContain('Coordonnateur du pôle territorial');
    expect(noms('points', '', false)).not.toContain('Coordonnateur du pôle territorial');
    expect(noms('soutien', '', true)).not.toContain('Logopède');
    expect(noms('points', 'Jardinier', true).at(-1)).toBe('Jardinier');
  });

  test('la case « fin de carrière » ne concerne que le coordonnateur', () => {
    const fraction = '4/5';
    expect(demandeFinDeCarriere(table, { fonction: 'Coordonnateur', fraction })).toBe(true);
    expect(demandeFinDeCarriere(table, { fonction: 'Logopède', fraction })).toBe(false);
  });
});
