import { sql } from 'kysely';
import { z } from 'zod';
import { type ContexteVisiteur, definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import type { ContenuProfil } from './profils.ts';

type Ligne = {
  id: string;
  numero: number;
  annee_scolaire: string;
  ouverture: 1 | 2 | 3;
  interne: boolean;
  limite_le: string;
  cloture_le: string | null;
  forme: Uint8Array;
  clos_le: Date | null;
  pole: string;
  ecole: string;
  localite: string;
  po: string;
  postes: { fonction: string; fraction: string; profilId: string }[];
};

/** A published call; anyone may read it. */
async function findAppelPublie({ trx, aujourdhui }: ContexteVisiteur, appelId: string) {
  const { rows } = await sql<Ligne>`select * from appel_lire(${appelId}::uuid)`.execute(trx);
  const [ligne] = rows;
  return ligne && { ...ligne, ouvert: !ligne.clos_le && ligne.limite_le >= aujourdhui };
}

/** A call as it is shown to whoever wants to apply: posts, profiles, how, until when. */
export const consulterAppelPublic = definirCasVisiteur({
  nom: 'recrutement.consulterAppelPublic',
  titre: 'Lire un appel à candidatures publié.',
  permission: 'recrutement.postuler',
  genre: 'visiteur',
  entree: z.object({ appelId: identifiant }),
  sortie: z.object({
    id: identifiant,
    numero: z.number(),
    annee: z.string(),
    ouverture: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    interne: z.boolean(),
    limiteLe: z.string(),
    clotureLe: z.string().nullable(),
    forme: z.string(),
    ouvert: z.boolean(),
    pole: z.string(),
    ecole: z.string(),
    localite: z.string(),
    po: z.string(),
    postes: z.array(z.object({ fonction: z.string(), fraction: z.string(), profilId: identifiant })),
    profils: z.array(
      z.object({
        id: identifiant,
        intitule: z.string(),
        missions: z.string(),
        criteres: z.string(),
        competence: z.string(),
      }),
    ),
  }),
  async executer(contexte, { appelId }) {
    const { trx, coffre } = contexte;
    const appel = await findAppelPublie(contexte, appelId);
    if (!appel) throw new Refus('introuvable', 'Cet appel n’existe pas, ou il n’est pas publié.');
    const { rows } = await sql<{ id: string; contenu: Uint8Array }>`
      select * from appel_profils(${appelId}::uuid)`.execute(trx);
    const {
      annee_scolaire: annee,
      limite_le: limiteLe,
      cloture_le: clotureLe,
      clos_le: _,
      forme,
      ...reste
    } = appel;
    return {
      ...reste,
      annee,
      limiteLe,
      clotureLe,
      forme: coffre.ouvrir<string>(forme),
      profils: rows.map(({ id, contenu }) => ({ id, ...coffre.ouvrir<ContenuProfil>(contenu) })),
    };
  },
});
