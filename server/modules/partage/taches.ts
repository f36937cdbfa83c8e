import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { jugerRepartition, lireEcheance, listerAffectations } from './affectation.ts';

/** The split of the year, until it is communicated (FIN-9): for those who decide of it. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, aujourdhui, session } = contexte;
  const poleId = porteePole(session);
  if (!poleId || !estPermis('partage.decider', session.active.role)) return [];
  const annee = anneeCourante(droit, aujourdhui);
  const echeance = lireEcheance(jugerRepartition(contexte, annee, 0, { traitements: 0, fonctionnement: 0 }));
  if (echeance === null) return [];
  const affectations = await listerAffectations(contexte, poleId, annee);
  if (affectations.some(({ communiqueeLe }) => communiqueeLe !== null)) return [];
  return [
    {
      genre: 'partage.repartition',
      titre: `Répartition des points de ${annee}`,
      vers: `/financement/partage?annee=${annee}`,
      etape: affectations.length > 0 ? 'Communiquer la répartition' : 'Répartir les points, puis communiquer',
      porteur: 'Pouvoir organisateur du siège',
      echeance,
      etat: echeance < aujourdhui ? 'attention' : 'a-faire',
    },
  ];
}
