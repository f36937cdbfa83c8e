import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneesConnues } from '@polaris/regles/droit.ts';
import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { parEcheance, type TacheVue } from '../../kernel/taches.ts';
import { listerParts, type Part } from '../equipe/index.ts';
import { lireAvancement } from './avancement.ts';
import { jugerAppel } from './jugements.ts';
import { etatDe } from './lire-appel.ts';

const AFFICHEES = 20;
const PORTEUR = 'Pouvoir organisateur de l’emploi';

/** The call to launch, with its day, and the candidates who wait for a decision: for each part within reach. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, session, aujourdhui } = contexte;
  if (!estPermis('recrutement.mener', session.active.role)) return [];
  const courante = anneeCourante(droit, aujourdhui);
  const suivante = decalerAnnee(courante, 1);
  const annees = [courante, ...(anneesConnues(droit).includes(suivante) ? [suivante] : [])];
  const toutes: TacheVue[] = [];
  for (const annee of annees) {
    for (const part of await listerParts(contexte, annee)) {
      toutes.push(...(await tachesDeLaPart(contexte, part, annee, annee === suivante)));
    }
  }
  return toutes.toSorted(parEcheance).slice(0, AFFICHEES);
}

async function tachesDeLaPart(
  contexte: Contexte,
  part: Part,
  annee: string,
  aLancer: boolean,
): Promise<TacheVue[]> {
  const { aujourdhui } = contexte;
  const appels = await lireAvancement(contexte, part, annee);
  const vers = `/equipe/recrutement?annee=${annee}&part=${part.ecoleId}`;
  const publies = appels.filter(({ publie_le }) => publie_le !== null);
  const attendent = publies
    .filter((appel) => appel.aDecider > 0 && etatDe(appel, aujourdhui) === 'selection')
    .map((appel) => ({
      genre: 'recrutement.candidats',
      titre: `Appel n° ${appel.numero} de ${annee}, ${part.ecole}`,
      vers: `/equipe/recrutement/${appel.id}?annee=${annee}`,
      etape: appel.aDecider === 1 ? 'Décider d’une candidature' : `Décider de ${appel.aDecider} candidatures`,
      porteur: PORTEUR,
      echeance: null,
      etat: 'a-faire' as const,
    }));
  // The call of a year is launched once its points are shared, the year before.
  if (!aLancer || part.points === null || publies.length > 0) return attendent;
  const limite = limiteDe(contexte, part, annee);
  const etat = limite !== null && limite < aujourdhui ? ('attention' as const) : ('a-faire' as const);
  const appel = {
    genre: 'recrutement.appel',
    titre: `Appel à candidatures pour ${annee}, ${part.ecole}`,
    vers,
    etape: appels.length > 0 ? 'Publier l’appel préparé' : 'Fixer les profils, puis lancer l’appel',
    porteur: PORTEUR,
    echeance: limite,
    etat,
  };
  return [appel, ...attendent];
}

/** Day of the rule: 15 June in WBE, the first day of school elsewhere; null when the year is unknown. */
function limiteDe(contexte: Contexte, part: Part, annee: string): string | null {
  const { detail } = jugerAppel(contexte, {
    reseau: part.reseau,
    anneeScolaire: annee,
    lancement: contexte.aujourdhui,
    cloture: null,
    repartitionFaite: true,
    concertation: true,
    ouverture: 1,
  });
  return typeof detail.limite === 'string' ? detail.limite : null;
}
