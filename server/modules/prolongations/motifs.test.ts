import { describe, expect, test } from 'vitest';
import { getDroit } from '../../kernel/droit/charger.ts';
import { etatDe } from './etat.ts';
import { jugerProlongation, SANS_FAITS } from './juger.ts';
import { listeDe, motifsDe } from './motifs.ts';
import type { Prolongation } from './repository.ts';

const DOSSIER = {
  annee: '2025-26',
  premierDebut: '2023-08-28',
  niveau: 'primaire',
  anneeEtude: 4,
  niveauxEcole: ['maternel', 'primaire'],
  fin: null,
} as const;
const PRETE = {
  issue: 'ipt-pole',
  changement: 'aucun',
  niveau: 'primaire',
  annee_etude: 5,
  degre: null,
  avis: 'favorable',
  avis_le: '2026-06-15',
  avis_de_tous: true,
  accordParents: true,
  confirmee_le: null,
} as const;

function situer(dossier: object = {}, prolongation: object | null = {}) {
  const d = { ...DOSSIER, niveauxEcole: [...DOSSIER.niveauxEcole], ...dossier };
  const p = prolongation && ({ ...PRETE, ...prolongation } as unknown as Prolongation);
  const jugement = jugerProlongation(getDroit(), d, p ?? SANS_FAITS);
  const etat = etatDe(d, p, jugement);
  const motifs = motifsDe(d, p, jugement, etat);
  return { etat, motifs, liste: listeDe(etat, motifs) };
}

describe('la liste d’une ligne', () => {
  test.each<[string, object, object | null, { liste: string; motifs: string[] }]>([
    ['rien à dire', {}, {}, { liste: 'confirmer', motifs: [] }],
    ['rien d’encodé', {}, null, { liste: 'question', motifs: ['avis-manquant'] }],
    ['parents', {}, { accordParents: null }, { liste: 'question', motifs: ['parents-manquants'] }],
    ['défavorable', {}, { avis: 'defavorable' }, { liste: 'question', motifs: ['avis-defavorable'] }],
    ['opposés', {}, { accordParents: false }, { liste: 'question', motifs: ['parents-opposes'] }],
    ['mention', {}, { avis_de_tous: false }, { liste: 'question', motifs: ['mention-manquante'] }],
    [
      'avant le 02/09/2020',
      { premierDebut: '2019-09-02' },
      {},
      { liste: 'question', motifs: ['close-de-plein-droit'] },
    ],
    ['doublement', {}, { annee_etude: 4 }, { liste: 'change', motifs: ['doublement'] }],
    ['autre école', {}, { changement: 'ecole' }, { liste: 'change', motifs: ['changement-de-partenaire'] }],
    ['hors pôle', {}, { issue: 'ipp-hors-pole' }, { liste: 'change', motifs: ['issue-hors-pole'] }],
    ['arrêt', {}, { issue: 'arret' }, { liste: 'question', motifs: ['arret-a-encoder'] }],
    [
      'niveau que l’école n’a pas',
      { anneeEtude: 6 },
      { niveau: 'secondaire', annee_etude: 1, degre: 1 },
      { liste: 'question', motifs: ['niveau-absent', 'changement-de-niveau'] },
    ],
    [
      '3e degré',
      { niveau: 'secondaire', anneeEtude: 4, niveauxEcole: ['secondaire'] },
      { niveau: 'secondaire', annee_etude: 5, degre: 3 },
      { liste: 'question', motifs: ['3e-degre'] },
    ],
    [
      'fin de scolarité',
      { niveau: 'secondaire', anneeEtude: 6, niveauxEcole: ['secondaire'] },
      null,
      { liste: 'question', motifs: ['avis-manquant', 'fin-de-scolarite'] },
    ],
    ['terminée', { fin: '2026-06-30' }, null, { liste: 'faite', motifs: [] }],
    [
      'terminée mais préparée',
      { fin: '2026-06-30' },
      {},
      { liste: 'question', motifs: ['terminee-mais-preparee'] },
    ],
    ['confirmée', {}, { confirmee_le: new Date() }, { liste: 'faite', motifs: [] }],
  ])('%s', (_, dossier, prolongation, attendu) => {
    expect(situer(dossier, prolongation)).toMatchObject(attendu);
  });
});
