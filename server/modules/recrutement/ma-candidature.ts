import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { DECISIONS, RECEVABILITES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Identite } from './saisie-candidature.ts';
import { empreindreJeton } from './secrets.ts';

/** What follows `/candidature/` in an address. */
const jeton = z.string({ error: 'Ce lien est incomplet.' }).max(200, 'Ce lien est incomplet.');

type Ligne = {
  id: string;
  pole_id: string;
  reference: string;
  recue_le: string;
  recevabilite: keyof typeof RECEVABILITES;
  irrecevable_texte: Uint8Array | null;
  identite: Uint8Array;
  numero: number;
  annee_scolaire: string;
  pole: string;
  ecole: string;
  limite_le: string;
  choix: {
    fonction: string;
    decision: keyof typeof DECISIONS;
    motifTexte: string | null;
    decideeLe: string | null;
  }[];
};

const candidatureVue = z.object({
  reference: z.string(),
  nom: z.string(),
  recueLe: z.string(),
  recevabilite: z.enum(clesDe(RECEVABILITES)),
  /** Why it is not admissible; null otherwise. */
  motif: z.string().nullable(),
  appel: z.object({ numero: z.number(), annee: z.string(), pole: z.string(), ecole: z.string() }),
  choix: z.array(
    z.object({
      fonction: z.string(),
      decision: z.enum(clesDe(DECISIONS)),
      motif: z.string().nullable(),
      decideeLe: z.string().nullable(),
    }),
  ),
});

/** What a candidate reads of its own application by its personal link; nothing of the others, nor of the ranking. */
export const consulterCandidature = definirCasVisiteur({
  nom: 'recrutement.consulterCandidature',
  titre: 'Suivre sa candidature par son lien personnel.',
  permission: 'recrutement.postuler',
  genre: 'visiteur',
  entree: z.object({ jeton }),
  sortie: z.object({ etat: z.enum(['connue', 'inconnue']), candidature: candidatureVue.nullable() }),
  async executer({ trx, coffre }, { jeton: recu }) {
    const { rows } = await sql<Ligne>`select * from candidature_lire(${empreindreJeton(recu)})`.execute(trx);
    const [ligne] = rows;
    if (!ligne) return { etat: 'inconnue' as const, candidature: null };
    const { prenom, nom } = coffre.ouvrir<Identite>(ligne.identite);
    return {
      etat: 'connue' as const,
      candidature: {
        reference: ligne.reference,
        nom: `${prenom} ${nom}`,
        recueLe: ligne.recue_le,
        recevabilite: ligne.recevabilite,
        motif: ligne.irrecevable_texte ? coffre.ouvrir<string>(ligne.irrecevable_texte) : null,
        appel: { numero: ligne.numero, annee: ligne.annee_scolaire, pole: ligne.pole, ecole: ligne.ecole },
        choix: ligne.choix.map(({ motifTexte, ...choix }) => ({
          ...choix,
          motif: motifTexte ? coffre.ouvrir<string>(Buffer.from(motifTexte, 'base64')) : null,
        })),
      },
    };
  },
});

/** The candidate withdraws: what is not decided yet is closed. */
export const retirerCandidature = definirCasVisiteur({
  nom: 'recrutement.retirerCandidature',
  titre: 'Retirer sa candidature par son lien personnel.',
  permission: 'recrutement.postuler',
  genre: 'visiteur',
  entree: z.object({ jeton, accord: z.literal('oui', { error: 'Cochez pour confirmer votre retrait.' }) }),
  sortie: z.object({ retiree: z.literal(true) }),
  async executer({ trx, aujourdhui, journaliser }, { jeton: recu }) {
    const { rows } = await sql<{ candidature_id: string; pole_id: string }>`
      select * from candidature_retirer(${empreindreJeton(recu)}, ${aujourdhui}::date)`.execute(trx);
    const [retiree] = rows;
    if (!retiree)
      throw new Refus('introuvable', 'Rien n’est à retirer : le lien est inconnu, ou tout est décidé.');
    await journaliser({
      objet: 'candidature',
      objetId: retiree.candidature_id,
      poleId: retiree.pole_id,
      changements: { retiree: true },
    });
    return { retiree: true as const };
  },
});
