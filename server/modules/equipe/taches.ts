import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { findCalendrier } from '@polaris/regles/droit.ts';
import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { lireMoment } from './moment.ts';
import { listerParts, type Part } from './parts.ts';
import { listerCadres } from './repository.ts';

/** How long before its last day the choice of the year is announced: a season of consultation. */
const JOURS_ANNONCES = 120;
const MAXIMUM = 20;

/** The cadres still to adopt (EQU-4): of the year that runs, and of the next once its last day comes near. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, aujourdhui, session } = contexte;
  if (!estPermis('equipe.composer', session.active.role)) return [];
  const courante = anneeCourante(droit, aujourdhui);
  const trouvees: TacheVue[] = [];
  for (const annee of [courante, decalerAnnee(courante, 1)]) {
    if (!annoncee(contexte, annee)) continue;
    const parts = await listerParts(contexte, annee);
    // A partner to which the key gives nothing has nothing to compose.
    const partagent = parts.filter(({ pourcentage }) => pourcentage !== 0);
    for (const part of partagent) trouvees.push(...(await tacheDe(contexte, part, annee)));
  }
  return trouvees.slice(0, MAXIMUM);
}

function annoncee({ droit, aujourdhui }: Contexte, annee: string): boolean {
  if (!findCalendrier(droit, annee)) return false;
  const avant = findCalendrier(droit, decalerAnnee(annee, -1))?.dernierJour;
  return avant === undefined || aujourdhui >= ajouterJours(avant, -JOURS_ANNONCES);
}

async function tacheDe(contexte: Contexte, part: Part, annee: string): Promise<TacheVue[]> {
  const cle = { poleId: part.poleId, ecoleId: part.ecoleId, annee };
  const cadres = await listerCadres(contexte, cle);
  if (cadres.some(({ etat }) => etat === 'adopte')) return [];
  const { avant } = await lireMoment(contexte, cle);
  return [
    {
      genre: 'equipe.cadre',
      titre: `Cadre ${annee}, ${part.ecole}`,
      vers: `/equipe?annee=${annee}&part=${part.ecoleId}`,
      etape: cadres.length > 0 ? 'Concerter, puis adopter une variante' : 'Composer le cadre',
      porteur: 'Pouvoir organisateur',
      echeance: avant,
      etat: avant !== null && avant < contexte.aujourdhui ? 'attention' : 'a-faire',
    },
  ];
}
