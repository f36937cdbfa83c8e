import { arret } from '@polaris/regles/integration/arret.ts';
import { expect, test } from 'vitest';
import { CLES_DEMANDEURS_ARRET, CLES_JUSTIFICATIONS_ARRET, CLES_MOTIFS_ARRET } from './motifs-arret.ts';

test.each([
  ['motif', CLES_MOTIFS_ARRET],
  ['demandeur', CLES_DEMANDEURS_ARRET],
  ['justification', CLES_JUSTIFICATIONS_ARRET],
])('%s : chaque valeur de la règle a ses mots, dans son ordre, et aucune autre', (nom, cles) => {
  const champ = arret.formes[0]?.champs[nom];
  expect(champ?.genre === 'choix' && champ.valeurs).toEqual(cles);
});
