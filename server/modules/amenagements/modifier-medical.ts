import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { versDate } from './champs.ts';
import { actualiserContenu } from './contenu-par.ts';
import { exigerDiagnostic } from './juger-diagnostic.ts';
import { exigerOuvert, getPar } from './par.ts';
import { type Diagnostic, diagnosticSaisi, texteBesoins } from './schema-par.ts';

/** Rewrites the needs and the diagnosis of a PAR: judged again, the old values kept in the history. */
export const modifierMedical = definirCas({
  nom: 'amenagements.modifierMedical',
  titre: 'Corriger les besoins et le diagnostic d’un protocole.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: diagnosticSaisi.omit({ premiereDemande: true }).extend({
    parId: identifiant,
    version,
    besoins: texteBesoins,
  }),
  sortie: z.object({ parId: identifiant, version: z.number() }),
  async executer(contexte, { parId, version, besoins, ...diagnostic }) {
    const { trx, droit, coffre, session, instant, historiser, journaliser } = contexte;
    const par = await getPar(trx, parId);
    exigerOuvert(par);
    const jugement = exigerDiagnostic(droit, {
      premiereDemande: par.premiere_demande,
      demandeLe: par.demande_le,
      diagnosticLe: diagnostic.diagnosticLe,
    });
    const avant = await trx
      .selectFrom('par_medical')
      .select(['besoins', 'diagnostic', 'version'])
      .where('par_id', '=', parId)
      .executeTakeFirstOrThrow();
    const ecrit = await trx
      .updateTable('par_medical')
      .set({
        besoins: coffre.sceller(besoins),
        diagnostic: coffre.sceller(diagnostic satisfies Diagnostic),
        jugement: coffre.sceller(jugement),
        version: version + 1,
        modifie_le: versDate(instant),
        modifie_par: session.compteId,
      })
      .where('par_id', '=', parId)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst();
    if (!ecrit) {
      throw new Refus(
        'conflit',
        'Une autre personne a corrigé ces textes entre-temps. Les vôtres restent à l’écran : comparez-les à ceux d’une page rechargée.',
      );
    }
    const ancien = coffre.ouvrir<Diagnostic>(avant.diagnostic);
    const changes = [
      { champ: 'besoins', avant: coffre.ouvrir<string>(avant.besoins), apres: besoins },
      { champ: 'diagnosticLe', avant: ancien.diagnosticLe, apres: diagnostic.diagnosticLe },
      { champ: 'auteurDiagnostic', avant: ancien.auteur, apres: diagnostic.auteur },
      { champ: 'genreAuteurDiagnostic', avant: ancien.auteurGenre, apres: diagnostic.auteurGenre },
    ].filter((change) => change.avant !== change.apres);
    await historiser({ poleId: par.pole_id, objet: 'par', objetId: parId }, changes);
    await actualiserContenu(contexte, parId);
    await journaliser({
      objet: 'par',
      objetId: parId,
      poleId: par.pole_id,
      changements: { champs: changes.map(({ champ }) => champ) },
    });
    return { parId, version: ecrit.version };
  },
});
