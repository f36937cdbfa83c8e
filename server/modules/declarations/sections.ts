import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS, ouiNon } from '../integration/index.ts';
import { actualiserAnnexe } from './annexes.ts';
import { getDeclaration } from './repository.ts';

/** Texts of a protocol the pôle already holds, as the starting point of annexe 2b: to read again, not finished. */
export async function reprendreSections(
  { trx, session, instant }: Contexte,
  { id, poleId, ancienne }: { id: string; poleId: string; ancienne: string },
): Promise<void> {
  const textes = await trx
    .selectFrom('protocole_section as s')
    .innerJoin('protocole as p', 'p.id', 's.protocole_id')
    .select(['s.cle', 's.contenu', 's.non_requis'])
    .where('p.integration_id', '=', ancienne)
    .execute();
  if (textes.length === 0) return;
  await trx
    .insertInto('declaration_section')
    .values(
      textes.map(({ cle, contenu, non_requis }) => ({
        pole_id: poleId,
        declaration_id: id,
        cle,
        contenu,
        non_requis,
        modifie_le: new Date(instant.epochMilliseconds),
        modifie_par: session.compteId,
      })),
    )
    .execute();
}

/** Writes one section of annexe 2b; what was signed before has to be signed again. */
export const modifierSection = definirCas({
  nom: 'declarations.modifierSection',
  titre: 'Rédiger une section de l’annexe 2b d’une déclaration.',
  permission: 'declarations.introduire',
  genre: 'ecriture',
  entree: z.object({
    declarationId: identifiant,
    cle: z.enum(CLES_SECTIONS, { error: 'Cette section n’existe pas.' }),
    contenu: texteLong(20_000).default(''),
    nonRequis: ouiNon.default(false),
    termine: ouiNon.default(false),
    version,
  }),
  sortie: z.object({ version: z.number() }),
  async executer(contexte, { declarationId, cle, contenu, nonRequis, termine, version: lue }) {
    const { trx, coffre, session, instant, journaliser } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    if (declaration.etat !== 'a-signer') {
      throw new Refus('conflit', 'Cette déclaration est déjà transmise : ses annexes ne changent plus.');
    }
    const valeurs = {
      contenu: contenu.trim() === '' ? null : coffre.sceller(contenu),
      non_requis: nonRequis,
      termine,
      modifie_le: new Date(instant.epochMilliseconds),
      modifie_par: session.compteId,
    };
    const ecrite =
      lue === 0
        ? await trx
            .insertInto('declaration_section')
            .values({ pole_id: declaration.pole_id, declaration_id: declarationId, cle, ...valeurs })
            .onConflict((oc) => oc.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await trx
            .updateTable('declaration_section')
            .set({ ...valeurs, version: lue + 1 })
            .where('declaration_id', '=', declarationId)
            .where('cle', '=', cle)
            .where('version', '=', lue)
            .returning('version')
            .executeTakeFirst();
    if (!ecrite) {
      throw new Refus(
        'conflit',
        'Cette section a été modifiée par une autre personne. Votre texte reste à l’écran ; rechargez la page pour voir le sien.',
      );
    }
    await actualiserAnnexe(contexte, declaration);
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { section: cle, termine, nonRequis },
    });
    return { version: ecrite.version };
  },
});
