import { z } from 'zod';
import type { GenreActe } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { LIBELLES_TITRE, partiesDe } from './actes.ts';
import { nommerBloc } from './blocs.ts';
import { blocsChanges, blocsIncomplets, couvrir } from './contenu.ts';
import { type ActeComplet, findActe, listerReponses } from './repository.ts';
import type { Trace } from './trace.ts';

export const CLES_PARTIES = ['ecole-ordinaire', 'pole', 'responsable', 'cpms', 'ecole-specialisee'] as const;

/** How one party stands towards an act, as every screen receives it. */
export const partieVue = z.object({
  partie: z.enum(CLES_PARTIES),
  titre: z.string(),
  nature: z.enum(['accord', 'avis']),
  facultative: z.boolean(),
  titresAdmis: z.array(z.object({ cle: z.string(), libelle: z.string() })),
  /** `a-reprendre`: the content it covers changed after the answer. */
  etat: z.enum(['manquante', 'signee', 'refusee', 'a-reprendre']),
  /** Keys of the blocks that an answer of this party covers. */
  couvre: z.array(z.string()),
  /** Names of the blocks that changed since the answer; empty unless `a-reprendre`. */
  blocsChanges: z.array(z.string()),
  /** Names of the blocks to complete before this party may answer in the application. */
  blocsIncomplets: z.array(z.string()),
  signature: z
    .object({
      id: identifiant,
      nom: z.string(),
      qualite: z.string(),
      auTitreDe: z.string(),
      /** Who delegated, in words. */
      delegation: z.string().nullable(),
      signeeLe: z.string(),
      /** Dated after the day by which all had to answer (IPT-4). */
      horsDelai: z.boolean(),
      moyen: z.string(),
      avis: z.enum(['favorable', 'defavorable']).nullable(),
      motif: z.string().nullable(),
      /** Strokes of a drawn signature. */
      trace: z.array(z.array(z.number())).nullable(),
      /** Null: given by a personal link. */
      consigneePar: z.string().nullable(),
      consigneeLe: instant,
    })
    .nullable(),
});

export type Reponse = Awaited<ReturnType<typeof listerReponses>>[number];

/** Every party to an act with its state, in the order of the form. */
export async function lirePartiesDe({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, acte: ActeComplet) {
  const reponses = await listerReponses(trx, acte.id);
  const nommer = (cles: readonly string[]) => cles.map((cle) => nommerBloc(acte.contenu, cle));
  return partiesDe(acte.genre).map(([partie, description]) => {
    const reponse = reponses.find((r) => r.partie === partie);
    const changes = reponse ? blocsChanges(acte.contenu, description.scelle, reponse.couverture) : [];
    return {
      partie,
      titre: description.titre,
      nature: description.nature,
      facultative: description.facultative ?? false,
      titresAdmis: description.titres.map((cle) => ({ cle, libelle: LIBELLES_TITRE[cle] })),
      etat: etatDe(reponse, changes),
      couvre: Object.keys(couvrir(acte.contenu, description.scelle)),
      blocsChanges: nommer(changes),
      blocsIncomplets: nommer(blocsIncomplets(acte.contenu, description.requiert)),
      signature: reponse ? vueReponse(reponse, acte, coffre) : null,
    };
  });
}

function vueReponse(reponse: Reponse, acte: ActeComplet, coffre: Contexte['coffre']) {
  return {
    id: reponse.id,
    nom: reponse.nom,
    qualite: reponse.qualite,
    auTitreDe: LIBELLES_TITRE[reponse.au_titre_de],
    delegation: reponse.delegation,
    signeeLe: reponse.signee_le,
    horsDelai: acte.echeance !== null && reponse.signee_le > acte.echeance,
    moyen: reponse.moyen,
    avis: reponse.avis,
    motif: reponse.motif ? coffre.ouvrir<string>(reponse.motif) : null,
    trace: reponse.trace ? coffre.ouvrir<Trace>(reponse.trace) : null,
    consigneePar: reponse.auteur,
    consigneeLe: reponse.consignee_le,
  };
}

export type PartieLue = Awaited<ReturnType<typeof lirePartiesDe>>[number];

function etatDe(reponse: Reponse | undefined, changes: readonly string[]) {
  if (!reponse) return 'manquante' as const;
  if (changes.length > 0) return 'a-reprendre' as const;
  return reponse.decision === 'refus' ? ('refusee' as const) : ('signee' as const);
}

/** The parties of the act about an object; empty when no act was opened for it. */
export async function lireParties(
  contexte: Pick<Contexte, 'trx' | 'coffre'>,
  { genre, objetId }: { genre: GenreActe; objetId: string },
): Promise<{ acteId: string | null; parties: PartieLue[] }> {
  const acte = await findActe(contexte.trx, genre, objetId);
  return acte
    ? { acteId: acte.id, parties: await lirePartiesDe(contexte, acte) }
    : { acteId: null, parties: [] };
}

/** Has every party that must agree agreed, and every opinion that must be given been given? */
export function estComplet(parties: readonly Pick<PartieLue, 'etat' | 'facultative'>[]): boolean {
  return parties.length > 0 && parties.every(({ etat, facultative }) => facultative || etat === 'signee');
}
