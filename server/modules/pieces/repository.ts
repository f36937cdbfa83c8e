import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { sql } from 'kysely';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { listerPointsEchelles } from '../sensori-moteur/index.ts';
import { type ActeSigne, listerActesSignes } from '../signatures/index.ts';
import { COPIES, type CodePiece } from './codes.ts';
import { compterEmises, compterSignees } from './emises.ts';
import type { FaitsDossier, PieceComptee } from './situation.ts';

/**
 * Which files: those that a pôle holds (one handed over is completed by whoever received it), or those of one
 * pupil. The row filter of the session decides which exist at all.
 */
export type Etendue = { annee: string; poleId?: string | null; eleveId?: string };

/** One integration of the year with its pupil, and all that its completeness depends on. */
export type Dossier = FaitsDossier & {
  eleveId: string;
  poleId: string;
  eleve: string;
  recherche: string;
  ecole: string;
  /** Deposited pieces in force and issued papers that count for this integration. */
  comptees: PieceComptee[];
};

/** The files of a school year, in a few statements whatever their number, by name of the pupil. */
export async function chargerDossiers(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  etendue: Etendue,
): Promise<Dossier[]> {
  const { dernierJour } = getExercice(droit, etendue.annee);
  const lignes = await listerLignes(trx, dernierJour, etendue);
  if (lignes.length === 0) return [];
  const eleves = [...new Set(lignes.map(({ eleveId }) => eleveId))];
  const pieces = await listerComptees(trx, eleves);
  const emises = await listerEmises(trx, eleves);
  const actes = await listerActesSignes(trx, eleves);
  const prolongees = await lireAnneesProlongees(trx, actes);
  const avecPoints = await listerAvecPoints({ trx, droit }, lignes, etendue.annee);
  return lignes.map((ligne) => ({
    ...ligne,
    avecPoints: avecPoints.has(ligne.eleveId),
    comptees: [
      ...pieces
        .filter((p) => p.eleveId === ligne.eleveId && concerne(p, ligne.integrationId))
        .map(({ piece, date, annee, exemplaire }) => ({
          piece,
          date,
          exemplaire,
          ...(annee ? { annee } : {}),
        })),
      ...compterEmises(emises.filter(({ integrationId }) => integrationId === ligne.integrationId)),
      ...compterSignees(
        actes
          .filter(({ eleveId }) => eleveId === ligne.eleveId)
          .map((acte) => ({
            ...acte,
            annee: prolongees.get(acte.objetId) ?? anneeDuJour(droit, ligne.debut),
          })),
      ),
    ],
  }));
}

/** The file follows the pupil from one school to the next, but each school has its own copy. */
function concerne(
  { piece, integrationId }: { piece: CodePiece; integrationId: string | null },
  demandee: string,
): boolean {
  return !COPIES.includes(piece) || integrationId === demandee;
}

async function listerLignes(trx: Trx, dernierJour: string, { annee, poleId, eleveId }: Etendue) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .select([
      'i.id as integrationId',
      'i.pole_id as poleId',
      'e.id as eleveId',
      'e.recherche',
      'i.ecole_id as ecoleId',
      'o.nom as ecole',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.fin',
      'i.immersion_langue_signes as immersion',
      'y.niveau',
      'y.degre',
      sql<string>`e.prenom || ' ' || e.nom`.as('eleve'),
      // Ceded in the course of the year or before, it is the pôle's (TRA-1).
      sql<boolean>`i.accompagne_par = 'ecoleSpecialisee' and not exists (
        select from cession c where c.integration_id = i.id and c.effet_le <= ${dernierJour}::date)`.as(
        'parEcolePartenaire',
      ),
      sql<string[]>`array(select distinct x.annee_scolaire from parcours_annee x
        where x.eleve_id = e.id and x.genre = 'permanente-totale' order by 1)`.as('anneesIpt'),
      sql<string | null>`(select x.ecole_id from integration x
        where x.eleve_id = e.id and x.debut < i.debut order by x.debut desc limit 1)`.as('ecoleAvant'),
    ])
    .where('y.annee_scolaire', '=', annee)
    .$if(poleId != null, (vue) =>
      vue
        .where('i.pole_id', '=', poleId ?? null)
        .where((eb) => eb.or([eb('i.fin', 'is', null), eb('e.pole_id', '=', eb.ref('i.pole_id'))])),
    )
    .$if(eleveId !== undefined, (vue) => vue.where('e.id', '=', eleveId ?? null))
    .orderBy('e.recherche')
    .orderBy('i.debut', 'desc')
    .execute();
}

async function listerComptees(trx: Trx, eleves: readonly string[]) {
  return trx
    .selectFrom('piece')
    .select([
      'eleve_id as eleveId',
      'integration_id as integrationId',
      sql<CodePiece>`code`.as('piece'),
      'annee_scolaire as annee',
      'date_piece as date',
      'exemplaire',
    ])
    .where('eleve_id', 'in', eleves)
    .where('retiree_le', 'is', null)
    .execute();
}

async function listerEmises(trx: Trx, eleves: readonly string[]) {
  return trx
    .selectFrom('document_emis as d')
    .select(['d.integration_id as integrationId', 'd.modele', 'd.date_reference as dateReference'])
    .where('d.eleve_id', 'in', eleves)
    .execute();
}

/** School year of each extension, by the act that its parties signed. */
async function lireAnneesProlongees(trx: Trx, actes: readonly ActeSigne[]): Promise<Map<string, string>> {
  const ids = actes.filter(({ genre }) => genre === 'prolongation').map(({ objetId }) => objetId);
  if (ids.length === 0) return new Map();
  const lignes = await trx
    .selectFrom('prolongation')
    .select(['id', 'annee_scolaire'])
    .where('id', 'in', ids)
    .execute();
  return new Map(lignes.map((l) => [l.id, l.annee_scolaire]));
}

/** Pupils whose scale gives points that year, as far as the session may know it. */
async function listerAvecPoints(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  lignes: readonly { poleId: string }[],
  annee: string,
): Promise<Set<string>> {
  const avec = new Set<string>();
  for (const poleId of new Set(lignes.map((l) => l.poleId))) {
    for (const p of await listerPointsEchelles(trx, droit, { poleId, annee })) {
      if (p.provisoires > 0 || p.definitifs > 0) avec.add(p.eleveId);
    }
  }
  return avec;
}
