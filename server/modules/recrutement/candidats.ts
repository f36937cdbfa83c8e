import type { Palier } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { ContenuCandidature, Identite } from './saisie-candidature.ts';

/** An application and the functions it aims at, opened. */
export type Candidature = Awaited<ReturnType<typeof listerCandidatures>>[number];
export type ChoixLu = Candidature['choix'][number];

type Acces = Pick<Contexte, 'trx' | 'coffre'>;

/** The applications to a call, by tier then by day. */
export async function listerCandidatures(contexte: Acces, appelId: string) {
  const { trx, coffre } = contexte;
  const lignes = await trx
    .selectFrom('candidature')
    .selectAll()
    .where('appel_id', '=', appelId)
    .orderBy('palier')
    .orderBy('recue_le')
    .orderBy('enregistree_le')
    .execute();
  const choix = await trx
    .selectFrom('candidature_choix')
    .selectAll()
    .where('appel_id', '=', appelId)
    .orderBy('fonction')
    .execute();
  return lignes.map((ligne) => ({
    ...ligne,
    palier: ligne.palier as Palier,
    identite: coffre.ouvrir<Identite>(ligne.identite),
    contenu: coffre.ouvrir<ContenuCandidature>(ligne.contenu),
    irrecevableTexte: ligne.irrecevable_texte ? coffre.ouvrir<string>(ligne.irrecevable_texte) : null,
    doublons: lignes
      .filter((autre) => autre.id !== ligne.id && memePersonne(autre, ligne))
      .map((d) => d.reference),
    choix: choix
      .filter(({ candidature_id }) => candidature_id === ligne.id)
      .map((c) => ({ ...c, motifTexte: c.motif_texte ? coffre.ouvrir<string>(c.motif_texte) : null })),
  }));
}

function memePersonne(a: { empreintes: string[] }, b: { empreintes: string[] }): boolean {
  return a.empreintes.some((empreinte) => b.empreintes.includes(empreinte));
}

/** One choice of one application, with all those of its call. */
export async function getChoix(contexte: Acces, choixId: string) {
  const ligne = await contexte.trx
    .selectFrom('candidature_choix')
    .select('appel_id')
    .where('id', '=', choixId)
    .executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Cette candidature n’existe pas dans vos équipes.');
  const candidatures = await listerCandidatures(contexte, ligne.appel_id);
  for (const candidature of candidatures) {
    const choix = candidature.choix.find(({ id }) => id === choixId);
    if (choix) return { appelId: ligne.appel_id, candidature, choix, candidatures };
  }
  throw new Refus('introuvable', 'Cette candidature n’existe pas dans vos équipes.');
}

/** The candidates for one function, as the rule sees them, and the choice each stands for. */
export function candidatsPour(candidatures: readonly Candidature[], fonction: string) {
  return candidatures.flatMap((candidature) =>
    candidature.choix
      .filter((choix) => choix.fonction === fonction)
      .map((choix) => ({
        choixId: choix.id,
        juge: {
          palier: candidature.palier,
          decision: candidature.recevabilite === 'irrecevable' ? 'irrecevable' : choix.decision,
          motif: choix.decision === 'ecarte' ? (choix.motif ?? undefined) : undefined,
        },
      })),
  );
}

/** Is this candidate still available in the reserve? Admissible, and nothing decided against or for. */
export function enReserve(
  { recevabilite }: Pick<Candidature, 'recevabilite'>,
  { decision }: Pick<ChoixLu, 'decision'>,
) {
  return recevabilite === 'recevable' && decision === 'en-attente';
}
