import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { reunirParPole } from './lignes-poles.ts';
import { findPrecedent, findPublie, lireNomsEcoles, listerLignes } from './repository.ts';
import { listerPoles } from './repository-faits.ts';
import { lignePole, publication } from './schema.ts';

/** A published run: all its pôles for the administration, its own for a pôle, each with what changed and why. */
export const consulter = definirCas({
  nom: 'national.consulter',
  titre: 'Consulter un calcul national publié.',
  permission: 'financement.lire',
  genre: 'lecture',
  entree: z.object({ calculId: identifiant }),
  sortie: z.object({
    calcul: publication.extend({
      comptageLe: z.string(),
      pointsParIpt: z.number().nullable(),
      depassement: z.number().nullable(),
      ratio: z.number().nullable(),
    }),
    /** The run before, whose figures are compared. */
    precedent: z.object({ id: identifiant, rang: z.number(), publieLe: instant }).nullable(),
    poles: z.array(lignePole),
    /** For a pôle: when its coordinator read this; null when nobody did, or for whoever has no pôle. */
    luLe: instant.nullable(),
  }),
  async executer({ trx, session }, { calculId }) {
    const trouve = await findPublie(trx, calculId);
    if (!trouve) throw new Refus('introuvable', 'Ce calcul n’existe pas.');
    const { resume, ...calcul } = trouve;
    const precedent = await findPrecedent(trx, calcul);
    const lignes = await listerLignes(trx, calculId);
    const avant = precedent ? await listerLignes(trx, precedent.id) : null;
    const poleId = porteePole(session);
    const lu = poleId
      ? await trx
          .selectFrom('calcul_national_lu')
          .select('lu_le')
          .where('calcul_id', '=', calculId)
          .where('pole_id', '=', poleId)
          .executeTakeFirst()
      : undefined;
    const { totaux, comptageLe, pointsParIpt, depassement, ratio } = resume;
    return {
      calcul: { ...calcul, totaux, comptageLe, pointsParIpt, depassement, ratio },
      precedent: precedent ? { id: precedent.id, rang: precedent.rang, publieLe: precedent.publieLe } : null,
      poles: reunirParPole(await listerPoles(trx), lignes, avant, await lireNomsEcoles(trx)),
      luLe: lu?.lu_le ?? null,
    };
  },
});
