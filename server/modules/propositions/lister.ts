import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { ETATS_PROPOSITION, type EtatProposition, etatProposition } from './etat.ts';
import { CLES_INTERVENANTS } from './intervenants.ts';
import { mene, peutConsigner } from './meneur.ts';
import { listerAvis, listerPropositions } from './repository.ts';

const CLES_ETATS = Object.keys(ETATS_PROPOSITION) as [EtatProposition, ...EtatProposition[]];

const ligneProposition = z.object({
  propositionId: identifiant,
  eleve: z.string(),
  origine: z.string(),
  ecole: z.string().nullable(),
  pole: z.string().nullable(),
  introduiteLe: z.string(),
  debutSouhaite: z.string(),
  etat: z.enum(CLES_ETATS),
  etatLibelle: z.string(),
  favorables: z.number(),
  attendus: z.number(),
  /** What comes next, as a verb and what it acts on; null when nothing does. */
  etape: z.string().nullable(),
  /** Is it for whoever asks? */
  aMoi: z.boolean(),
});

export type LigneProposition = z.output<typeof ligneProposition>;

/** What comes next in each state. */
const SUITES: Record<EtatProposition, string | null> = {
  'a-preciser': 'Désigner l’école ordinaire',
  concertation: 'Recueillir les avis',
  desaccord: 'Concerter, ou consigner le refus',
  'projet-a-definir': 'Définir le projet',
  'a-ouvrir': 'Encoder l’intégration',
  preparee: 'Terminer l’encodage de l’intégration',
  ouverte: null,
  refusee: null,
};

/** The queue of a role: the propositions in its reach, those that wait for it first. */
export const listerFile = definirCas({
  nom: 'propositions.lister',
  titre: 'Lister les propositions d’intégration.',
  permission: 'propositions.lire',
  genre: 'lecture',
  entree: z.object({ etat: z.enum(['toutes', 'en-cours']).default('en-cours') }),
  sortie: z.object({ propositions: z.array(ligneProposition) }),
  async executer(contexte, { etat }) {
    const lignes = await lireFile(contexte);
    return { propositions: lignes.filter((l) => etat === 'toutes' || l.etape !== null) };
  },
});

/** Every proposition in reach with its state, those that wait for whoever asks first, oldest first. */
export async function lireFile({ trx, session }: Contexte): Promise<LigneProposition[]> {
  const role = session.active.role;
  const propositions = await listerPropositions(trx);
  const avis = Map.groupBy(
    await listerAvis(
      trx,
      propositions.map(({ id }) => id),
    ),
    (a) => a.proposition_id,
  );
  const lignes = propositions.map((p) => {
    const siens = avis.get(p.id) ?? [];
    const etat = etatProposition(p, siens);
    const manque = CLES_INTERVENANTS.some(
      (cle) => !siens.some((a) => a.intervenant === cle) && peutConsigner(role, cle, p),
    );
    const POUR_MOI: Record<EtatProposition, boolean> = {
      'a-preciser': mene(role, p),
      concertation: manque,
      desaccord: mene(role, p),
      'projet-a-definir': mene(role, p) || role === 'coordonnateur',
      'a-ouvrir': role === 'coordonnateur',
      preparee: role === 'coordonnateur',
      ouverte: false,
      refusee: false,
    };
    return {
      propositionId: p.id,
      eleve: `${p.prenom} ${p.nom}`,
      origine: p.origine_nom,
      ecole: p.ecole_nom,
      pole: p.pole_nom,
      introduiteLe: p.introduite_le,
      debutSouhaite: p.debut_souhaite,
      etat,
      etatLibelle: ETATS_PROPOSITION[etat],
      favorables: siens.filter(({ sens }) => sens === 'favorable').length,
      attendus: CLES_INTERVENANTS.length,
      etape: SUITES[etat],
      aMoi: POUR_MOI[etat],
    };
  });
  const parSouhait = lignes.toSorted((a, b) => a.debutSouhaite.localeCompare(b.debutSouhaite));
  return [...parSouhait.filter(({ aMoi }) => aMoi), ...parSouhait.filter(({ aMoi }) => !aMoi)];
}
