import { expect, test } from 'vitest';
import { EXEMPLE_DECISION_DEROGATION } from '../decision-derogation/exemple.ts';
import { compterPages, lirePage } from '../essais/page.ts';
import { EXEMPLE_PDF_PROLONGATION } from '../pdf-prolongation/exemple.ts';
import { blocChamps } from './blocs.ts';
import { champ, siUtile } from './champs-communs.ts';
import { COMMUN, EMISSION_PROUVEE } from './exemple.ts';
import { construireFormulaire } from './formulaire.ts';

const champs = (faits: typeof COMMUN | null) =>
  construireFormulaire('annexe-3', faits, {
    sujet: null,
    periode: null,
    blocs: [
      blocChamps(null, [champ('Connu', 'oui'), champ('Exigé', null), siUtile(champ('Facultatif', null))]),
    ],
  }).blocs.flatMap((bloc) => (bloc.genre === 'champs' ? bloc.champs.map(({ libelle }) => libelle) : []));

test('un champ facultatif inconnu disparaît du document rempli, jamais du formulaire vierge', () => {
  expect(champs(COMMUN)).toEqual(['Connu', 'Exigé']);
  expect(champs(null)).toEqual(['Connu', 'Exigé', 'Facultatif']);
});

test('un document qui sert de preuve porte son adresse de vérification, les autres non', () => {
  const preuve = lirePage('decision-derogation', {
    ...EXEMPLE_DECISION_DEROGATION,
    emission: EMISSION_PROUVEE,
  });
  expect(preuve).toContain('https://polaris.example.be/verification/K7QF-2MXD-9RTH');
  expect(lirePage('decision-derogation', EXEMPLE_DECISION_DEROGATION)).not.toContain('Vérification');
});

test('une dernière page presque vide est évitée', async () => {
  expect(await compterPages('pdf-prolongation', EXEMPLE_PDF_PROLONGATION)).toBe(1);
});
