import { lireSiConnue } from '@polaris/regles/lecture.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { MOTIFS_ARRET, revoqueeAvec } from '../integration/index.ts';
import { type DeclarationComplete, getDeclaration } from './repository.ts';

const RETROACTIF = 'tardif.retroactif';

const decision = z
  .object({
    declarationId: identifiant,
    version,
    decision: z.enum(['accord', 'refus'], { error: 'Choisissez la décision.' }),
    /** (I) No text asks the Minister for reasons; a refusal without any could not be understood. */
    motif: texteLong(5000).trim().default(''),
  })
  .refine(({ decision: d, motif }) => d === 'accord' || motif !== '', {
    path: ['motif'],
    message: 'Écrivez les motifs du refus : ils figurent dans la lettre.',
  });

/**
 * Decides on a request for a derogation (TAR-2, TAR-6). Granted: the integration with the former partner
 * ends at the event, the one with the new partner starts at the day of the protocol. Refused: nothing
 * starts. The end of the delay decides nothing.
 */
export const decider = definirCas({
  nom: 'derogations.decider',
  titre: 'Décider d’une demande de dérogation.',
  permission: 'derogations.decider',
  genre: 'ecriture',
  entree: decision,
  sortie: z.object({ etat: z.enum(['accordee', 'refusee']) }),
  async executer(contexte, { declarationId, version: lue, decision: choisie, motif }) {
    const declaration = await getDeclaration(contexte.trx, declarationId);
    const prise =
      choisie === 'accord'
        ? await accorder(contexte, declaration, lue)
        : await refuser(contexte, declaration, lue, motif);
    if (!prise) {
      throw new Refus(
        'conflit',
        'Une autre personne vient de décider de cette demande. Rechargez la page pour voir sa décision.',
      );
    }
    await contexte.journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { decision: choisie, debut: declaration.debut, motif: declaration.motif },
    });
    return { etat: choisie === 'accord' ? ('accordee' as const) : ('refusee' as const) };
  },
});

async function accorder(
  { trx, droit, coffre, instant, aujourdhui }: Contexte,
  declaration: DeclarationComplete,
  lue: number,
): Promise<boolean> {
  const { ancienne_fin: fin, motif } = declaration;
  if (!fin || !motif) throw new Refus('conflit', 'Cette déclaration n’attend pas de décision.');
  const retroactif = lireSiConnue<boolean>(droit, declaration.debut, RETROACTIF)?.valeur ?? true;
  const debut = retroactif || declaration.debut > aujourdhui ? declaration.debut : aujourdhui;
  const { revoque_le } = revoqueeAvec(fin, instant);
  const sceller = (valeur: unknown) => Buffer.from(coffre.sceller(valeur)).toString('base64');
  const scelles = JSON.stringify({ fin: sceller(fin), motifFin: sceller(MOTIFS_ARRET[motif]) });
  const { rows } = await sql<{
    id: string | null;
  }>`select derogation_accorder(${declaration.id}, ${lue}, ${debut},
    ${instant.toString()}, ${revoque_le}, ${MOTIFS_ARRET[motif]}, ${scelles}::jsonb) as id`.execute(trx);
  return rows[0]?.id != null;
}

async function refuser(
  { trx, coffre, session, instant }: Contexte,
  declaration: DeclarationComplete,
  lue: number,
  motif: string,
): Promise<boolean> {
  const touchee = await trx
    .updateTable('declaration')
    .set({
      etat: 'refusee',
      decidee_le: new Date(instant.epochMilliseconds),
      decidee_par: session.compteId,
      decision_motif: coffre.sceller(motif),
      version: lue + 1,
    })
    .where('id', '=', declaration.id)
    .where('version', '=', lue)
    .where('etat', 'in', ['transmise', 'complement'])
    .returning('id')
    .executeTakeFirst();
  return touchee !== undefined;
}
