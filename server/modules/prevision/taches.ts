import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { lireCertifie } from '../national/index.ts';

/** From April on, the points of the next year are forecast (FIN-15). */
const DEBUT = '04-01';

/** A forecast to prepare in spring, and those to set against the certified figure once it is there. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, aujourdhui, session } = contexte;
  const poleId = porteePole(session);
  if (!poleId || !estPermis('prevision.tenir', session.active.role)) return [];
  const courante = anneeCourante(droit, aujourdhui);
  const suivante = decalerAnnee(courante, 1);
  return [
    ...(await aPreparer(contexte, poleId, suivante)),
    ...(await aRapprocher(contexte, poleId, courante)),
    ...(await aRapprocher(contexte, poleId, suivante)),
  ];
}

const versPrevision = (annee: string) => `/financement/prevision?annee=${decalerAnnee(annee, -1)}`;

async function aPreparer({ trx, aujourdhui }: Contexte, poleId: string, annee: string): Promise<TacheVue[]> {
  if (annee < ENVELOPPE_FERMEE || aujourdhui < `${annee.slice(0, 4)}-${DEBUT}`) return [];
  const garde = await trx
    .selectFrom('prevision')
    .select('id')
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .where('supprimee_le', 'is', null)
    .executeTakeFirst();
  if (garde) return [];
  return [
    {
      genre: 'prevision.preparer',
      titre: `Prévision des points de ${annee}`,
      vers: versPrevision(annee),
      etape: 'Préparer la prévision et garder un scénario',
      porteur: 'Pôle',
      echeance: null,
      etat: 'a-faire',
    },
  ];
}

async function aRapprocher({ trx }: Contexte, poleId: string, annee: string): Promise<TacheVue[]> {
  const certifie = await lireCertifie(trx, poleId, annee);
  if (!certifie) return [];
  const restant = await trx
    .selectFrom('prevision as p')
    .leftJoin('prevision_ecart as e', (j) =>
      j.onRef('e.prevision_id', '=', 'p.id').on('e.calcul_id', '=', certifie.calculId),
    )
    .select('p.id')
    .where('p.pole_id', '=', poleId)
    .where('p.annee_scolaire', '=', annee)
    .where('p.supprimee_le', 'is', null)
    .where('e.calcul_id', 'is', null)
    .where('p.enregistree_le', '<=', certifie.publieLe)
    .executeTakeFirst();
  if (!restant) return [];
  return [
    {
      genre: 'prevision.rapprocher',
      titre: `Prévisions de ${annee}`,
      vers: versPrevision(annee),
      etape: 'Rapprocher les prévisions du chiffre certifié',
      porteur: 'Pôle',
      echeance: null,
      etat: 'a-faire',
    },
  ];
}
