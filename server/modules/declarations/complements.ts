import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getDeclaration } from './repository.ts';

const texte = (manque: string) =>
  texteLong(5000)
    .trim()
    .refine((t) => t !== '', manque);

/** Asks the pôle for what is missing. The delay goes on, unless the law says otherwise (TAR-3). */
export const demanderComplement = definirCas({
  nom: 'derogations.demanderComplement',
  titre: 'Demander un complément sur une demande de dérogation.',
  permission: 'derogations.decider',
  genre: 'ecriture',
  entree: z.object({
    declarationId: identifiant,
    version,
    question: texte('Écrivez ce que vous demandez au pôle.'),
  }),
  sortie: z.object({ complementId: identifiant }),
  async executer({ trx, coffre, session, instant, journaliser }, { declarationId, version: lue, question }) {
    const declaration = await getDeclaration(trx, declarationId);
    const touchee = await trx
      .updateTable('declaration')
      .set({ etat: 'complement', version: lue + 1 })
      .where('id', '=', declarationId)
      .where('version', '=', lue)
      .where('etat', '=', 'transmise')
      .returning('id')
      .executeTakeFirst();
    if (!touchee) {
      throw new Refus(
        'conflit',
        'Cette demande a changé entre-temps. Rechargez la page pour voir où elle en est.',
      );
    }
    const { id } = await trx
      .insertInto('declaration_complement')
      .values({
        pole_id: declaration.pole_id,
        declaration_id: declarationId,
        question: coffre.sceller(question),
        demande_le: new Date(instant.epochMilliseconds),
        demande_par: session.compteId,
        reponse: null,
        repondu_le: null,
        repondu_par: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { complementDemande: id },
    });
    return { complementId: id };
  },
});

/** Answers the request for a complement: the declaration is before the cabinet again. */
export const repondreComplement = definirCas({
  nom: 'declarations.repondreComplement',
  titre: 'Répondre à une demande de complément.',
  permission: 'declarations.introduire',
  genre: 'ecriture',
  entree: z.object({ declarationId: identifiant, version, reponse: texte('Écrivez votre réponse.') }),
  sortie: z.object({ repondu: z.literal(true) }),
  async executer({ trx, coffre, session, instant, journaliser }, { declarationId, version: lue, reponse }) {
    const declaration = await getDeclaration(trx, declarationId);
    const touchee = await trx
      .updateTable('declaration')
      .set({ etat: 'transmise', version: lue + 1 })
      .where('id', '=', declarationId)
      .where('version', '=', lue)
      .where('etat', '=', 'complement')
      .returning('id')
      .executeTakeFirst();
    if (!touchee) {
      throw new Refus(
        'conflit',
        'Aucun complément n’est attendu, ou quelqu’un vient d’y répondre. Rechargez la page.',
      );
    }
    await trx
      .updateTable('declaration_complement')
      .set({
        reponse: coffre.sceller(reponse),
        repondu_le: new Date(instant.epochMilliseconds),
        repondu_par: session.compteId,
      })
      .where('declaration_id', '=', declarationId)
      .where('reponse', 'is', null)
      .execute();
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { complementFourni: true },
    });
    return { repondu: true as const };
  },
});
