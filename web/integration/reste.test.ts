import { expect, test } from 'vitest';
import { direReste } from './reste.ts';

const ACCORD = { nature: 'accord', etat: 'manquante' } as const;
const AVIS = { nature: 'avis', etat: 'manquante' } as const;
const SIGNE = { nature: 'accord', etat: 'signee' } as const;
const PROTOCOLE = { debut: '2025-09-15', echeance: '2025-09-30', sections: [], parties: [] };

test('what remains is said in words, the opinion apart from the agreements', () => {
  const reste = direReste(
    {
      ...PROTOCOLE,
      sections: [{ etat: 'a-faire' }, { etat: 'complet' }],
      parties: [ACCORD, ACCORD, SIGNE, AVIS],
    },
    '2025-09-15',
  );
  expect(reste.complet).toBe(false);
  expect(reste.titre).toBe(
    'Il reste 1 section à terminer, 2 signatures à recueillir et l’avis du CPMS à recevoir.',
  );
  expect(reste.delai).toMatch(/au plus tard le mardi 30 septembre 2025 \(dans 15.jours\)/);
});

test('a section that is not required and a signed party leave nothing to do', () => {
  const reste = direReste(
    { ...PROTOCOLE, sections: [{ etat: 'non-requis' }], parties: [SIGNE] },
    '2025-09-15',
  );
  expect(reste).toMatchObject({ complet: true, titre: 'Le protocole est complet et signé par tous.' });
});

test('a signature whose content changed is to be given again', () => {
  const parties = [{ nature: 'accord', etat: 'a-reprendre' } as const];
  expect(direReste({ ...PROTOCOLE, parties }, '2025-10-02').titre).toBe('Il reste 1 signature à recueillir.');
});

test('what starts after 30 September has no deadline to miss: it is late by nature', () => {
  expect(direReste({ ...PROTOCOLE, debut: '2025-11-12', parties: [ACCORD] }, '2025-11-12').delai).toMatch(
    /se déclare tardivement/,
  );
});

test('signed by all with a section open: nothing is awaited any more, and a change is to be signed again', () => {
  const reste = direReste(
    { ...PROTOCOLE, sections: [{ etat: 'en-cours' }], parties: [SIGNE, SIGNE] },
    '2025-10-06',
  );
  expect(reste).toMatchObject({ complet: false, titre: 'Il reste 1 section à terminer.' });
  expect(reste.delai).toBe(
    'Toutes les signatures sont recueillies. Une section dont le texte change devra être signée de nouveau.',
  );
});
