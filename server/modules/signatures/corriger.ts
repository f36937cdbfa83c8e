import { z } from 'zod';
import type { ContenuActe, Couverture } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { findPartie } from './actes.ts';
import { blocsChanges, blocsDifferents, empreindre } from './contenu.ts';
import { type ActeAOuvrir, ecrireContenu } from './ouvrir-acte.ts';
import { type ActeComplet, findActe, listerReponses } from './repository.ts';

const vide = (v: unknown) => (v === '' ? undefined : v);

/** What a person says of a change of something already signed; asked only when a signature covers it. */
export const natureCorrection = z.preprocess(
  vide,
  z
    .enum(['faute-de-frappe', 'changement-de-fond'], {
      error: 'Choisissez la nature de la correction.',
    })
    .optional(),
);
export const motifCorrection = z.preprocess(
  vide,
  texteCourt(300, 'Indiquez un motif en quelques mots.').optional(),
);

export type Correction = {
  nature: z.output<typeof natureCorrection>;
  motif: string | undefined;
};

/**
 * Records the content of an act after a change made by a person, in the transaction of that change. When
 * answers covered what changed, the person says what the change is, and why: a slip of the pen leaves these
 * answers standing on the new content, a change of substance asks for them again. Both leave their trace.
 * Refuses when the nature or the reason is missing.
 */
export async function corrigerActe(
  contexte: Contexte,
  { genre, objetId, blocs }: Pick<ActeAOuvrir, 'genre' | 'objetId' | 'blocs'>,
  correction: Correction,
): Promise<void> {
  const acte = await findActe(contexte.trx, genre, objetId);
  if (acte) await corrigerContenu(contexte, acte, empreindre(contexte.coffre, blocs), correction);
}

/** The same, from the fingerprints of the new content. */
export async function corrigerContenu(
  contexte: Contexte,
  acte: ActeComplet,
  contenu: ContenuActe,
  correction: Correction,
): Promise<void> {
  const { trx, coffre, instant, session } = contexte;
  const changes = blocsDifferents(acte.contenu, contenu);
  const reponses = await listerReponses(trx, acte.id);
  const touchees = reponses.flatMap((reponse) => {
    const partie = findPartie(acte.genre, reponse.partie);
    const tient = partie && blocsChanges(acte.contenu, partie.scelle, reponse.couverture).length === 0;
    // What was refused has not been signed: it is simply asked again.
    return tient && reponse.decision === 'signature' && changes.some((cle) => cle in reponse.couverture)
      ? [reponse]
      : [];
  });
  await ecrireContenu(contexte, acte, contenu);
  if (touchees.length === 0) return;
  const dits = exigerNature(correction);
  if (dits.nature === 'faute-de-frappe') {
    for (const { id, couverture } of reponses) {
      await trx
        .updateTable('signature')
        .set({ couverture: JSON.stringify(reporter(couverture, acte.contenu, contenu)) })
        .where('id', '=', id)
        .execute();
    }
  }
  await trx
    .insertInto('acte_correction')
    .values({
      pole_id: acte.pole_id,
      acte_id: acte.id,
      nature: dits.nature,
      blocs: changes,
      parties: touchees.map(({ partie }) => partie),
      motif: coffre.sceller(dits.motif),
      le: new Date(instant.epochMilliseconds),
      par: session.compteId,
    })
    .execute();
}

function exigerNature({ nature, motif }: Correction) {
  if (nature && motif) return { nature, motif };
  throw new Refus('saisie-invalide', 'Ce contenu est déjà signé : dites ce que vous corrigez.', {
    champs: {
      ...(nature ? {} : { nature: 'Ce contenu est déjà signé. Choisissez la nature de la correction.' }),
      ...(motif ? {} : { motif: 'Indiquez pourquoi vous corrigez ce contenu signé.' }),
    },
  });
}

/** The coverage of an answer carried over, block by block, from the content before to the one after. */
function reporter(couverture: Couverture, avant: ContenuActe, apres: ContenuActe): Couverture {
  return Object.fromEntries(
    Object.entries(couverture).map(([cle, empreinte]) => [
      cle,
      empreinte === avant[cle]?.empreinte ? (apres[cle]?.empreinte ?? empreinte) : empreinte,
    ]),
  );
}

/** The corrections of an act, newest first, for all its parties. */
export async function listerCorrections({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, acteId: string) {
  const lignes = await trx
    .selectFrom('acte_correction as k')
    .innerJoin('compte as c', 'c.id', 'k.par')
    .selectAll('k')
    .select('c.nom as auteur')
    .where('k.acte_id', '=', acteId)
    .orderBy('k.le', 'desc')
    .execute();
  return lignes.map(({ motif, ...ligne }) => ({ ...ligne, motif: coffre.ouvrir<string>(motif) }));
}
