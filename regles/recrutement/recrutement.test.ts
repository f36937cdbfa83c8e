import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { accroche } from './accroche.ts';
import { appel } from './appel.ts';
import { etapes } from './etapes.ts';
import { palierSuivant } from './palier-suivant.ts';
import { remplacement } from './remplacement.ts';

const droit = chargerDroit();
const RANG = ['TR', 'TS', 'TP', 'TPNL'];

describe('recrutement.palierSuivant', () => {
  const candidat = fc.record(
    {
      palier: fc.constantFrom(1, 2, 3),
      decision: fc.constantFrom('en-attente', 'servi', 'ecarte', 'desiste', 'irrecevable'),
      motif: fc.constantFrom('inadequation-profil', 'anciennete', 'autre'),
    },
    { requiredKeys: ['palier', 'decision'] },
  );

  it('ne passe jamais un candidat en attente', () => {
    fc.assert(
      fc.property(fc.array(candidat, { maxLength: 8 }), (candidats) => {
        const { valeur } = evaluer(palierSuivant, { candidats }, droit);
        const attendent = candidats.filter(({ decision }) => decision === 'en-attente');
        for (const { palier } of attendent) expect(Number(valeur)).toBeLessThanOrEqual(palier);
      }),
    );
  });

  it('n’ouvre pas un palier pour un candidat écarté sur un critère interdit', () => {
    const candidats = [{ palier: 1, decision: 'ecarte', motif: 'anciennete' }];
    const { valeur, raisons } = evaluer(palierSuivant, { candidats }, droit);
    expect(valeur).toBe(1);
    expect(raisons[0]).toMatchObject({ code: 'critere-interdit', fait: 'candidats[0].motif' });
  });

  it.each([
    [
      { candidats: [{ palier: 4, decision: 'servi' }] },
      /« candidats\[0\]\.palier » doit être l’une de ces valeurs : 1, 2, 3/,
    ],
    [{ candidats: [{ palier: 1, decision: 'peut-être' }] }, /« candidats\[0\]\.decision »/],
    [{ candidats: [{ palier: 1, decision: 'ecarte', motif: 'trop jeune' }] }, /« candidats\[0\]\.motif »/],
    [{ candidats: {} }, /doit être une liste/],
  ])('refuse %j en français', (faits, message) => {
    expect(() => evaluer(palierSuivant, faits, droit)).toThrow(message);
  });

  it('demande la décision d’un candidat qui n’en a pas', () => {
    const reponse = evaluer(palierSuivant, { candidats: [{ palier: 1 }] }, droit);
    expect([reponse.issue, reponse.raisons[0]?.fait]).toEqual(['faits-manquants', 'candidats[0].decision']);
  });
});

describe('recrutement.accroche', () => {
  const fonctions = ['Instituteur primaire', 'Logopède', 'Psychologue', 'Éducateur', 'Assistant social'];
  const titres = fc.uniqueArray(
    fc.record({ fonction: fc.constantFrom(...fonctions), titre: fc.constantFrom(...RANG) }),
    { selector: ({ fonction }) => fonction, minLength: 1 },
  );

  it('retient toujours le meilleur titre de l’appel', () => {
    fc.assert(
      fc.property(titres, (donnes) => {
        const { valeur, detail } = evaluer(accroche, { titres: donnes, fonctionsDeLAppel: fonctions }, droit);
        const meilleur = Math.min(...donnes.map(({ titre }) => RANG.indexOf(titre)));
        expect(detail.titre).toBe(RANG[meilleur]);
        for (const { fonction, titre } of donnes) {
          expect(String(valeur).includes(fonction)).toBe(RANG.indexOf(titre) === meilleur);
        }
      }),
    );
  });

  it.each([
    [{ titres: [{ fonction: 'Logopède', titre: 'diplôme' }] }, /TR, TS, TP, TPNL/],
    [{ fonctionsDeLAppel: [3] }, /« fonctionsDeLAppel\[0\] » doit être un texte/],
    [{ categorie: 'ouvrier' }, /« categorie »/],
  ])('refuse %j en français', (faits, message) => {
    const bons = { titres: [{ fonction: 'Logopède', titre: 'TR' }], fonctionsDeLAppel: ['Logopède'] };
    expect(() => evaluer(accroche, { ...bons, ...faits }, droit)).toThrow(message);
  });
});

describe('recrutement.appel, recrutement.remplacement et recrutement.etapes', () => {
  it.each([
    [remplacement, { date: '2023-02-30', candidatsEnReserve: 1 }, /date qui existe/],
    [remplacement, { date: '2023-10-09', candidatsEnReserve: 1.5 }, /nombre entier/],
    [appel, { reseau: 'WBE', anneeScolaire: '2024-26' }, /année scolaire écrite comme/],
    [appel, { reseau: 'WBE', anneeScolaire: '2024-25', ouverture: 4 }, /1, 2, 3/],
    [etapes, { faites: [8] }, /« faites\[0\] » doit être compris entre 1 et 7/],
  ])('refuse ce qui est mal écrit (%#)', (regle, faits, message) => {
    expect(() => evaluer(regle, faits, droit)).toThrow(message);
  });
});
