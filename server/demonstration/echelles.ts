import { coter } from '../modules/sensori-moteur/index.ts';
import { type Alea, creerAlea, identifiantDe } from './alea.ts';
import { anneeScolaireDe, bornes, midi } from './calendrier.ts';
import type { Cadre } from './dossiers.ts';
import { ITEMS, TRANCHES } from './grille-essai.ts';
import type { EchelleEnClair, Ligne } from './types.ts';

/** Deficiency by type of special education: the scale is for these pupils alone. */
const DOMAINES: Readonly<Record<number, Ligne<'grille_echelle'>['items'][number]['domaine']>> = {
  4: 'physique',
  6: 'visuel',
  7: 'auditif',
};
/** School year in which the scales of the demonstration are passed, and the last that still has some. */
const PASSATION = 2024;
const CONFIRMATION = 2025;

const idGrille = (graine: number) => identifiantDe(graine, 'grille-echelle', 1);

/** The invented grid, published at the opening of the pôles. */
export function creerGrille(graine: number, auteur: string): Ligne<'grille_echelle'> {
  const ecriteLe = midi('2022-08-29');
  return {
    id: idGrille(graine),
    numero: 1,
    titre: 'Grille d’essai de la démonstration',
    depuis_annee: '2022-23',
    age_min: null,
    age_max: null,
    essai: true,
    items: ITEMS,
    tranches: TRANCHES,
    remplace_id: null,
    version: 1,
    creee_le: ecriteLe,
    creee_par: auteur,
    publiee_le: ecriteLe,
    publiee_par: auteur,
  };
}

/**
 * The scale of a pupil of type 4, 6 or 7 who was in integration in 2024-25: passed that year; in 2025-26
 * confirmed for one pupil in two, the other waits.
 */
export function creerEchelles(cadre: Cadre, integrations: readonly Ligne<'integration'>[]): EchelleEnClair[] {
  const { droit, graine, auteur, derniere } = cadre;
  const integration = integrations.find((i) => courtLe(i, `${PASSATION}-09-12`));
  const domaine = integration && DOMAINES[integration.type];
  if (!integration || !domaine || derniere < PASSATION) return [];
  const alea = creerAlea(graine, 'echelle', integration.eleve_id);
  const passation = passer(alea, cadre, integration, domaine);
  const suivie = integrations.some((i) => courtLe(i, bornes(droit, CONFIRMATION).rentree));
  if (!suivie || derniere < CONFIRMATION || alea.chance(0.5)) return [passation];
  const confirmation: EchelleEnClair = {
    ...passation,
    id: identifiantDe(graine, 'echelle', integration.eleve_id, CONFIRMATION),
    annee_scolaire: anneeScolaireDe(CONFIRMATION),
    genre: 'confirmation',
    source_id: passation.id,
    grille_id: null,
    bilan_le: null,
    bilan_auteur: null,
    passee_le: null,
    contenu: null,
    enregistree_le: midi(`${CONFIRMATION}-09-09`),
    enregistree_par: auteur,
  };
  return [passation, confirmation];
}

function courtLe({ debut, fin }: Ligne<'integration'>, jour: string): boolean {
  return debut <= jour && (fin === null || fin >= jour);
}

function passer(
  alea: Alea,
  { graine, auteur }: Cadre,
  integration: Ligne<'integration'>,
  domaine: NonNullable<(typeof DOMAINES)[number]>,
): EchelleEnClair {
  const reponses = Object.fromEntries(
    ITEMS.map(({ cle, choix, domaine: sujet }) => [
      cle,
      sujet === domaine ? alea.choix(choix.slice(1)).score : (choix[0]?.score ?? 0),
    ]),
  );
  const { total, points } = coter({ items: ITEMS, tranches: TRANCHES }, reponses);
  return {
    id: identifiantDe(graine, 'echelle', integration.eleve_id, PASSATION),
    pole_id: integration.pole_id,
    eleve_id: integration.eleve_id,
    annee_scolaire: anneeScolaireDe(PASSATION),
    rang: 1,
    genre: 'passation',
    source_id: null,
    points,
    grille_id: idGrille(graine),
    bilan_le: `${PASSATION}-0${alea.entier(3, 6)}-${alea.entier(10, 28)}`,
    bilan_auteur: alea.choix(['medecin-specialiste', 'service-hospitalier'] as const),
    passee_le: `${PASSATION}-09-${alea.entier(12, 20)}`,
    contenu: {
      domaines: [domaine],
      duree: 'permanent',
      equipe: 'Ana Delcour, coordonnatrice\nTom Lierneux, ergothérapeute',
      reponses,
      total,
    },
    motif: null,
    enregistree_le: midi(`${PASSATION}-09-24`),
    enregistree_par: auteur,
  };
}
