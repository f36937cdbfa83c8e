import { describe, expect, it } from 'vitest';
import { CLES_ETAPES, lireAmenagements, lireGuide, precedente, suivante } from './guide.ts';

const BANQUE = [
  { cle: 'a', libelle: 'Un casque', categorie: 'materiel' },
  { cle: 'b', libelle: 'Des pauses', categorie: 'organisationnel' },
] as const;

describe('les étapes', () => {
  it('se suivent et reviennent, de la première à la dernière', () => {
    for (const etape of CLES_ETAPES.slice(0, -1)) expect(precedente(suivante(etape))).toBe(etape);
    expect(precedente('eleve')).toBeUndefined();
    expect(suivante('verification')).toBe('verification');
  });

  it('reprennent là où une réponse est à corriger', () => {
    const echec = { erreurs: { diagnosticLe: 'trop ancien' }, saisie: { intention: 'ouvrir', nom: 'Lou' } };
    expect(lireGuide(echec, echec, {})).toMatchObject({ etape: 'diagnostic', saisie: { nom: 'Lou' } });
    expect(lireGuide(undefined, undefined, { ecoleId: 'x' })).toMatchObject({
      etape: 'eleve',
      saisie: { ecoleId: 'x' },
    });
  });
});

describe('lireAmenagements', () => {
  it('joint ce qui est coché dans la banque et ce qui est écrit, une ligne chacun', () => {
    const saisie = { banque: 'b inconnue', 'autres-materiel': 'Une lampe\n\n  Un pupitre ' };
    expect(lireAmenagements(saisie, BANQUE)).toEqual([
      { categorie: 'organisationnel', libelle: 'Des pauses', banque: 'b' },
      { categorie: 'materiel', libelle: 'Une lampe' },
      { categorie: 'materiel', libelle: 'Un pupitre' },
    ]);
  });

  it('admet qu’il n’y en ait pas encore', () => {
    expect(lireAmenagements({}, BANQUE)).toEqual([]);
  });
});
