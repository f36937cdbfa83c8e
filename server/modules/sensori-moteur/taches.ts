import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { situerTous } from './lister-echelles.ts';
import { getRegime } from './regime.ts';
import { listerToutes } from './repository-grilles.ts';
import type { EtatEchelle } from './tables.ts';

/** What a state asks of the team, by the deadline of the encoding. */
const A_FAIRE = {
  'a-confirmer': {
    un: 'échelle à confirmer',
    plusieurs: 'échelles à confirmer',
    etape: 'Confirmer, faire repasser ou terminer',
  },
  'a-repasser': { un: 'échelle à repasser', plusieurs: 'échelles à repasser', etape: 'Repasser l’échelle' },
} as const satisfies Partial<Record<EtatEchelle, unknown>>;

const COORDINATION = 'Coordination';

/** The scales that wait, for the team of the pôle; the grid that is missing, for the administration. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { trx, droit, aujourdhui, session } = contexte;
  const { role } = session.active;
  const annee = anneeCourante(droit, aujourdhui);
  const regime = getRegime(droit, annee);
  if (!regime.existe) return [];
  if (estPermis('grilles.gerer', role)) return tacheGrille(contexte, annee);
  const poleId = porteePole(session);
  if (!poleId || !estPermis('medical.lire', role)) return [];
  const lignes = await situerTous(trx, droit, poleId, annee);
  const depasse = regime.encodageJusquAu !== null && regime.encodageJusquAu < aujourdhui;
  return (Object.keys(A_FAIRE) as (keyof typeof A_FAIRE)[]).flatMap((etat) => {
    const nombre = lignes.filter((l) => l.etat === etat).length;
    if (nombre === 0) return [];
    const { un, plusieurs, etape } = A_FAIRE[etat];
    const encode = estPermis('echelles.encoder', role);
    return [
      {
        genre: `sensori-moteur.${etat}`,
        titre: `${nombre} ${nombre === 1 ? un : plusieurs}`,
        vers: `/sensori-moteur?annee=${annee}&etat=${etat}`,
        etape,
        porteur: COORDINATION,
        echeance: regime.encodageJusquAu,
        etat: !encode ? 'attente' : depasse ? 'attention' : 'a-faire',
      } satisfies TacheVue,
    ];
  });
}

async function tacheGrille({ trx }: Contexte, annee: string): Promise<TacheVue[]> {
  const grilles = await listerToutes(trx);
  if (grilles.some((g) => g.publieeLe !== null && g.depuis <= annee)) return [];
  return [
    {
      genre: 'sensori-moteur.grille',
      titre: 'Grille de l’échelle sensori-motrice non publiée',
      vers: '/administration/grilles',
      etape: 'Écrire et publier la grille',
      porteur: 'Cellule pôles territoriaux',
      echeance: null,
      etat: 'a-faire',
    },
  ];
}
