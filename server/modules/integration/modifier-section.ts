import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getIntegration, listerSections } from './repository.ts';
import { CLES_SECTIONS } from './sections.ts';

const MAX_SECTION = 10_000;

/**
 * Records one section. Two people may write two sections at once; on the same one, the second is shown
 * what the first saved and nothing is overwritten in silence.
 */
export const modifierSection = definirCas({
  nom: 'integration.modifierSection',
  titre: 'Compléter une section du protocole.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({
    integrationId: identifiant,
    cle: z.enum(CLES_SECTIONS),
    contenu: texteLong(MAX_SECTION),
    termine: z.boolean().default(false),
    nonRequis: z.boolean().default(false),
    version: z.coerce.number().int().min(0),
  }),
  sortie: z.object({ version: z.number() }),
  async executer({ trx, coffre, session, journaliser, historiser }, entree) {
    const integration = await getIntegration(trx, entree.integrationId);
    const protocoleId = integration.protocole_id;
    if (!protocoleId) throw new Refus('introuvable', 'Cette intégration n’a pas encore de protocole.');
    const lireSection = async () =>
      (await listerSections(trx, coffre, protocoleId)).find((s) => s.cle === entree.cle);
    const avant = await lireSection();
    const valeurs = {
      contenu: coffre.sceller(entree.contenu),
      non_requis: entree.nonRequis,
      termine: entree.termine && !entree.nonRequis && entree.contenu.trim() !== '',
      modifie_par: session.compteId,
      modifie_le: sql<Date>`clock_timestamp()`,
    };
    const ligne =
      entree.version === 0
        ? await trx
            .insertInto('protocole_section')
            .values({ pole_id: integration.pole_id, protocole_id: protocoleId, cle: entree.cle, ...valeurs })
            .onConflict((oc) => oc.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await trx
            .updateTable('protocole_section')
            .set({ ...valeurs, version: entree.version + 1 })
            .where('protocole_id', '=', protocoleId)
            .where('cle', '=', entree.cle)
            .where('version', '=', entree.version)
            .returning('version')
            .executeTakeFirst();
    if (!ligne) {
      // Read again: the other text may have been saved while this one was waiting for the row.
      const enregistree = await lireSection();
      throw new Refus(
        'conflit',
        `${enregistree?.modifiePar ?? 'Une autre personne'} a enregistré cette section entre-temps. Votre texte reste à l’écran : comparez, puis enregistrez de nouveau.`,
        {
          suite: {
            contenu: enregistree?.contenu ?? '',
            version: enregistree?.version ?? 0,
            auteur: enregistree?.modifiePar ?? null,
          },
        },
      );
    }
    await historiser({ poleId: integration.pole_id, objet: 'protocole', objetId: integration.id }, [
      { champ: entree.cle, avant: avant?.contenu ?? null, apres: entree.contenu },
    ]);
    await journaliser({
      objet: 'protocole',
      objetId: integration.id,
      poleId: integration.pole_id,
      changements: {
        section: entree.cle,
        version: ligne.version,
        termine: valeurs.termine,
        nonRequis: entree.nonRequis,
      },
    });
    return { version: ligne.version };
  },
});
