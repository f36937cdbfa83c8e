import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { direEcole, direPole, emettre } from '../documents/index.ts';
import { getPoleDemande } from '../financement/index.ts';

/** Prints an amendment that hands points to a partner, ready to be signed by both. */
export const emettreRetrocession = definirCas({
  nom: 'partage.emettreRetrocession',
  titre: 'Émettre un avenant de rétrocession.',
  permission: 'partage.emettre',
  genre: 'ecriture',
  entree: z.object({ avenantId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { avenantId }) {
    const { trx, coffre, session, aujourdhui, journaliser } = contexte;
    const avenant = await trx
      .selectFrom('avenant_retrocession as a')
      .innerJoin('ecole as e', 'e.id', 'a.ecole_id')
      .selectAll('a')
      .select(['e.nom', 'e.fase'])
      .where('a.id', '=', avenantId)
      .where('a.annule_le', 'is', null)
      .executeTakeFirst();
    if (!avenant)
      throw new Refus('introuvable', 'Cet avenant n’existe pas dans votre pôle, ou il est annulé.');
    const poleId = avenant.pole_id;
    const documentId = await emettre(contexte, {
      modele: 'avenant-retrocession',
      poleId,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: direPole(await getPoleDemande({ trx, session }, poleId)),
        anneeScolaire: avenant.annee_scolaire,
        numero: avenant.numero,
        ecolePartenaire: direEcole(avenant),
        points: Number(avenant.points),
        effetLe: avenant.effet_le,
        decideLe: avenant.decide_le,
        note: avenant.note ? coffre.ouvrir<string>(avenant.note) : null,
      },
    });
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId,
      changements: { modele: 'avenant-retrocession', avenantId },
    });
    return { documentId };
  },
});
