import type { Noyau } from '../noyau.ts';
import { type Entree, type Executer, executerPour } from '../registre.ts';
import { sessionDe } from './identite.ts';

/** The grids of the trial world: one in force, one still a draft. */
export type Grilles = { publieeId: string; brouillonId: string };

/** An invented grid of two questions; totals from 0 to 6. */
export const GRILLE_ESSAI = {
  version: 0,
  titre: 'Grille d’essai',
  depuis: '2022-23',
  essai: true,
  items: [
    {
      libelle: 'Se déplacer dans l’école',
      domaine: 'physique',
      choix: [
        { score: 0, libelle: 'Sans aide' },
        { score: 3, libelle: 'Avec une aide' },
      ],
    },
    {
      libelle: 'Lire au tableau',
      domaine: 'visuel',
      choix: [
        { score: 0, libelle: 'Sans adaptation' },
        { score: 1, libelle: 'Avec une adaptation' },
        { score: 3, libelle: 'Impossible' },
      ],
    },
  ],
  tranches: [
    { des: 3, points: 132 },
    { des: 6, points: 352 },
  ],
} as const satisfies Entree<'sensoriMoteur.enregistrerGrille'>;

/** The answers of a pupil who needs help to move: 3, hence 132 points. */
export const REPONSES_ESSAI = { q1: 3, q2: 0 } as const;

export async function ouvrirGrilles(noyau: Noyau): Promise<Grilles> {
  const executer = executerPour(noyau, sessionDe('administration'));
  const { grilleId: publieeId } = await executer('sensoriMoteur.enregistrerGrille', GRILLE_ESSAI);
  await executer('sensoriMoteur.publierGrille', { grilleId: publieeId, version: 1 });
  const { grilleId: brouillonId } = await executer('sensoriMoteur.renouvelerGrille', { grilleId: publieeId });
  return { publieeId, brouillonId };
}

/** A passation of the trial grid, admissible in every respect. */
export function passation(
  eleveId: string,
  grilleId: string,
  autres: Partial<Entree<'sensoriMoteur.enregistrerPassation'>> = {},
): Entree<'sensoriMoteur.enregistrerPassation'> {
  return {
    eleveId,
    grilleId,
    annee: '2025-26',
    rang: 0,
    bilanLe: '2025-03-10',
    bilanAuteur: 'medecin-specialiste',
    domaines: ['physique'],
    duree: 'permanent',
    passeeLe: '2025-09-20',
    equipe: 'Ana Essai, coordonnatrice',
    reponses: REPONSES_ESSAI,
    ...autres,
  };
}

export async function passerEchelle(executer: Executer, eleveId: string, nom: string): Promise<string> {
  const annee = { annee: '2024-25', passeeLe: '2025-05-12' } as const;
  const { grille } = await executer('sensoriMoteur.jugerBilan', {
    ...passation(eleveId, eleveId, annee),
  });
  const { echelleId } = await executer(
    'sensoriMoteur.enregistrerPassation',
    passation(eleveId, grille.grilleId, { ...annee, equipe: `Ana ${nom}, coordonnatrice` }),
  );
  return echelleId;
}
