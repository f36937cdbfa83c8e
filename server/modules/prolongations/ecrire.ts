import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Updateable } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { ChangementFait, Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { degreDe } from '../integration/index.ts';
import { tenirActe } from './acte.ts';
import { type Etude, etudeSuivante } from './etude.ts';
import { type Dossier, findProlongation, type Prolongation } from './repository.ts';

export type Valeurs = Updateable<Schema['prolongation']>;

const CONFLIT =
  'Une autre personne a modifié cette prolongation entre-temps. Ouvrez la page dans un autre onglet, comparez, puis envoyez de nouveau.';

/** The study foreseen when nobody has said otherwise: the year that follows, or a seventh year. */
export function etudeProposee(dossier: Dossier): Etude & { degre: number | null } {
  const etude = etudeSuivante(dossier) ?? { niveau: dossier.niveau, anneeEtude: 7 };
  return { ...etude, degre: degreDe(etude.niveau, etude.anneeEtude) };
}

/**
 * Writes the draft of a prolongation: the row of that school year, made when there is none yet, and what
 * its partners sign. Refuses a version that is no longer the last, a prolongation confirmed, and an
 * integration that has ended. Gives the row before and after.
 */
export async function ecrireProlongation(
  contexte: Contexte,
  dossier: Dossier,
  version: number | null,
  valeurs: Valeurs,
): Promise<{ avant: Prolongation | null; apres: Prolongation }> {
  const relire = () => findProlongation(contexte.trx, dossier.integrationId, decalerAnnee(dossier.annee, 1));
  const avant = await relire();
  exigerOuverte(dossier, avant);
  await ecrireLigne(contexte, dossier, avant, version, valeurs);
  const apres = await relire();
  if (!apres) throw new Error('A prolongation just written cannot be read.');
  await tenirActe(contexte, dossier, apres);
  return { avant, apres };
}

async function ecrireLigne(
  { trx, session, instant }: Contexte,
  dossier: Dossier,
  avant: Prolongation | null,
  version: number | null,
  valeurs: Valeurs,
): Promise<string> {
  if (version !== null && version !== (avant?.version ?? 0)) throw new Refus('conflit', CONFLIT);
  if (!avant) {
    const { niveau, anneeEtude, degre } = etudeProposee(dossier);
    const { id } = await trx
      .insertInto('prolongation')
      .values({
        pole_id: dossier.poleId,
        integration_id: dossier.integrationId,
        ecole_id: dossier.ecoleId,
        annee_scolaire: decalerAnnee(dossier.annee, 1),
        niveau,
        annee_etude: anneeEtude,
        degre,
        preparee_le: new Date(instant.epochMilliseconds),
        preparee_par: session.compteId,
        ...(valeurs as Record<string, never>),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }
  const apres = await trx
    .updateTable('prolongation')
    .set({ ...valeurs, version: avant.version + 1 })
    .where('id', '=', avant.id)
    .where('version', '=', avant.version)
    .where('confirmee_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!apres) throw new Refus('conflit', CONFLIT);
  return apres.id;
}

/** Nothing is prepared for an integration that has ended, nor changed once it is confirmed. */
export function exigerOuverte({ fin }: Pick<Dossier, 'fin'>, p: Prolongation | null): void {
  if (fin !== null) {
    throw new Refus('conflit', 'Cette intégration a pris fin : elle ne se prolonge plus.');
  }
  if (p?.confirmee_le) {
    throw new Refus(
      'conflit',
      'Cette prolongation est confirmée. Pour la corriger, retirez d’abord la confirmation.',
    );
  }
}

/** What changed, by name of the fact, for the history of the file. */
export function listerChangements(
  avant: Readonly<Record<string, unknown>>,
  apres: Readonly<Record<string, unknown>>,
): ChangementFait[] {
  return Object.entries(apres)
    .filter(([champ, valeur]) => (avant[champ] ?? null) !== (valeur ?? null))
    .map(([champ, valeur]) => ({ champ, avant: avant[champ] ?? null, apres: valeur ?? null }));
}
