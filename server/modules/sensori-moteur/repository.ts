import { sql } from 'kysely';
import type { DomaineEchelle, Schema } from '../../db/schema.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Evenement } from './etats.ts';
import type { Reponses } from './grille.ts';
import type { DUREES } from './tables.ts';

/** What is sealed of a passation: nothing of it is readable in the database. */
export type Contenu = {
  domaines: DomaineEchelle[];
  duree: keyof typeof DUREES;
  equipe: string;
  reponses: Reponses;
  total: number;
};

/** A pupil in reach of the session, with the school of its last integration; refuses any other. */
export async function getEleve(trx: Trx, eleveId: string) {
  const eleve = await trx
    .selectFrom('eleve as e')
    .select(['e.id', 'e.pole_id as poleId', 'e.nom', 'e.prenom', 'e.naissance'])
    .select((eb) =>
      eb
        .selectFrom('integration as i')
        .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
        .select('o.nom')
        .whereRef('i.eleve_id', '=', 'e.id')
        .orderBy('i.debut', 'desc')
        .limit(1)
        .as('ecole'),
    )
    .where('e.id', '=', eleveId)
    .executeTakeFirst();
  if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
  return eleve;
}

export type EleveSuivi = Awaited<ReturnType<typeof getEleve>>;

const COLONNES = [
  'x.id as echelleId',
  'x.eleve_id as eleveId',
  'x.annee_scolaire as annee',
  'x.rang',
  'x.genre',
  'x.source_id as sourceId',
  'x.points',
  'x.passee_le as passeeLe',
  'x.grille_id as grilleId',
  'x.enregistree_le as enregistreeLe',
] as const;

/** Everything that happened to the scale of a pupil, oldest first. */
export function listerEvenements(trx: Trx, eleveId: string) {
  return trx
    .selectFrom('echelle as x')
    .select(COLONNES)
    .where('x.eleve_id', '=', eleveId)
    .orderBy('x.annee_scolaire')
    .orderBy('x.rang')
    .execute();
}

/** The events of some school years of a pôle, by pupil in the order of names. */
export async function listerParEleve(trx: Trx, poleId: string, annees: readonly string[]) {
  const lignes = await trx
    .selectFrom('echelle as x')
    .innerJoin('eleve as e', 'e.id', 'x.eleve_id')
    .select(COLONNES)
    .select(['e.nom', 'e.prenom', 'e.recherche'])
    .select(
      sql<string | null>`(select o.nom from integration i join ecole o on o.id = i.ecole_id
        where i.eleve_id = e.id order by i.debut desc limit 1)`.as('ecole'),
    )
    .where('x.pole_id', '=', poleId)
    .where('x.annee_scolaire', 'in', annees)
    .orderBy('e.recherche')
    .orderBy('e.id')
    .execute();
  return Map.groupBy(lignes, ({ eleveId }) => eleveId);
}

/** The passation of that identifier, opened; refuses what is out of reach or is not a passation. */
export async function getPassation({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, echelleId: string) {
  const ligne = await trx.selectFrom('echelle').selectAll().where('id', '=', echelleId).executeTakeFirst();
  const { grille_id, bilan_le, bilan_auteur, passee_le, contenu } = ligne ?? {};
  if (!ligne || !grille_id || !bilan_le || !bilan_auteur || !passee_le || !contenu) {
    throw new Refus('introuvable', 'Cette passation n’existe pas ou n’est pas dans votre périmètre.');
  }
  return {
    echelleId: ligne.id,
    eleveId: ligne.eleve_id,
    annee: ligne.annee_scolaire,
    rang: ligne.rang,
    points: ligne.points,
    grilleId: grille_id,
    bilanLe: bilan_le,
    bilanAuteur: bilan_auteur,
    passeeLe: passee_le,
    ...coffre.ouvrir<Contenu>(contenu),
  };
}

export type Passation = Awaited<ReturnType<typeof getPassation>>;

type Ajout = Omit<Schema['echelle'], 'id' | 'enregistree_le' | 'enregistree_par' | 'contenu' | 'motif'> & {
  contenu: Contenu | null;
  motif: string | null;
};

/** Adds an event; the one before it of the same year is kept as it was. Two at once: the second is refused. */
export async function ajouterEvenement(
  { trx, coffre, instant, session }: Contexte,
  { contenu, motif, ...ajout }: Ajout,
): Promise<string> {
  const { id } = await trx
    .insertInto('echelle')
    .values({
      ...ajout,
      contenu: contenu && coffre.sceller(contenu),
      motif: motif === null ? null : coffre.sceller(motif),
      enregistree_le: new Date(instant.epochMilliseconds),
      enregistree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Refuses when something happened this year since the person read the scale. */
export function exigerRang(evenements: readonly Evenement[], annee: string, rang: number): void {
  const dernier = Math.max(0, ...evenements.filter((e) => e.annee === annee).map((e) => e.rang));
  if (dernier === rang) return;
  throw new Refus(
    'conflit',
    'Cette échelle a changé depuis que vous l’avez ouverte. Rechargez la page pour voir son état.',
  );
}
