import { expect, test } from 'vitest';
import { FAITS, nommerTemporaires } from './faits.ts';
import type { Charge, Effectif, Fiche } from './libelles.ts';

const charge: Charge = {
  id: '1',
  lieu: 'pole',
  posteId: null,
  fonction: 'Logopède',
  prestees: 18,
  sur: 36,
  situation: 'temporaire',
  titre: 'TPNL',
  etablissement: null,
  etablissementFase: null,
  niveau: null,
  conge: false,
  remplace: null,
  du: '2026-08-24',
  au: null,
  version: 1,
};
const ailleurs: Charge = {
  ...charge,
  id: '2',
  lieu: 'hors-pole',
  prestees: 12,
  sur: 24,
  situation: 'definitif',
};
const jours = (
  genre: Fiche['anciennetes'][number]['genre'],
  annee: string,
  nombre: number,
  fonction: string | null = null,
) => ({
  genre,
  annee,
  fonction,
  jours: nombre,
  version: 1,
});
const fiche = {
  annee: '2026-27',
  jour: '2026-11-22',
  membre: { id: 'a', nom: 'Delmotte', prenom: 'Ysaline', matricule: null, partiLe: null, version: 1 },
  part: { poleId: 'p', pole: 'Pôle', ecoleId: 'e', ecole: 'École', po: 'PO', reseau: 'OS' },
  charges: [charge, ailleurs],
  anciennetes: [
    jours('po', '2024-25', 300),
    jours('po', '2025-26', 0),
    jours('fonction', '2025-26', 120, 'Logopède'),
    jours('fonction', '2025-26', 80, 'Psychologue'),
    jours('experience', '2024-25', 200),
  ],
  competences: [],
  volumesPasses: [
    { annee: '2023-24', volume: 36 },
    { annee: '2024-25', volume: null },
    { annee: '2025-26', volume: 18 },
  ],
} as unknown as Fiche;
const membre = (id: string, change: object) => ({
  id,
  nom: 'Nom',
  prenom: 'Prénom',
  charges: [charge],
  protection: { formationAttestee: false, joursFonction: 0, annees: 0 },
  ...change,
});
const effectif = {
  annee: '2026-27',
  membres: [
    membre('a', {}),
    membre('b', { protection: { formationAttestee: true, joursFonction: 700, annees: 3 } }),
    membre('c', { charges: [{ ...charge, situation: 'definitif' }] }),
    membre('d', { charges: [{ ...charge, fonction: 'Psychologue' }] }),
  ],
} as unknown as Effectif;
const sources = { fiche, effectif };

test('la nomination part du titre et des jours de la fonction exercée, sans rien supposer', () => {
  expect(FAITS.nomination(sources)).toEqual({
    reseau: 'OS',
    date: '2026-11-22',
    titre: 'autre',
    anciennetes: { fonction: 120, fonctionAnnees: 1, po: 300 },
    competences: { joursMemePO: 200, annees: ['2024-25'] },
  });
});

test('une compétence prouvée passe avant les jours comptés, une à prouver ne compte pas', () => {
  const avec = (competence: object) => ({ ...fiche, competences: [competence] }) as unknown as Fiche;
  const formation = { voie: 'formation', formation: 'orthopedagogie', preuveLe: '2024-06-20' };
  expect(FAITS.competence({ ...sources, fiche: avec(formation) })).toEqual({
    reseau: 'OS',
    formation: 'orthopedagogie',
  });
  expect(FAITS.competence({ ...sources, fiche: avec({ ...formation, preuveLe: null }) })).toMatchObject({
    joursMemePO: 200,
  });
  const attestee = {
    voie: 'experience',
    jours: 620,
    depuis: '2022-23',
    jusqu: '2024-25',
    preuveLe: '2025-06-30',
  };
  expect(FAITS.competence({ ...sources, fiche: avec(attestee) })).toMatchObject({
    joursMemePO: 620,
    annees: ['2022-23', '2023-24', '2024-25'],
  });
});

test('la vacance ne garde que les volumes qui se suivent jusqu’à l’an dernier', () => {
  expect(FAITS.vacance(sources)).toEqual({ anneeScolaire: '2026-27', volumes: [18] });
  const inconnue = { ...fiche, volumesPasses: [{ annee: '2025-26', volume: null }] } as unknown as Fiche;
  expect(FAITS.vacance({ ...sources, fiche: inconnue }).volumes).toEqual(['']);
});

test('la mobilité ramène la charge de nomination en 36es', () => {
  expect(FAITS.mobilite(sources)).toMatchObject({ volumeEmploi: 18, chargeNomination: 18 });
});

test('les mesures préalables comparent aux autres temporaires de la même part', () => {
  expect(FAITS['mesures-prealables'](sources).temporaires).toEqual([
    { memeFonction: true, lieu: 'pole', formationAttestee: true, joursFonction: 700, annees: 3 },
    { memeFonction: false, lieu: 'pole', formationAttestee: false },
  ]);
  expect(nommerTemporaires(sources)).toEqual([
    'Prénom Nom, Logopède, 18/36',
    'Prénom Nom, Psychologue, 18/36',
  ]);
});
