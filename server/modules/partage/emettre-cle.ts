import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { direPole, emettre } from '../documents/index.ts';
import { getPoleDemande } from '../financement/index.ts';
import { listerAffectations } from './affectation.ts';
import { jugerCle, listerParts } from './cle.ts';
import { listerParties } from './parties.ts';
import { direParts } from './parts-imprimees.ts';

/** Prints an amendment to the key, ready to be signed by the PO. */
export const emettreCle = definirCas({
  nom: 'partage.emettreCle',
  titre: 'Émettre un avenant à la clé de répartition.',
  permission: 'partage.emettre',
  genre: 'ecriture',
  entree: z.object({ avenantId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { avenantId }) {
    const { trx, coffre, session, aujourdhui, journaliser } = contexte;
    const avenant = await trx
      .selectFrom('avenant_cle')
      .selectAll()
      .where('id', '=', avenantId)
      .executeTakeFirst();
    if (!avenant) throw new Refus('introuvable', 'Cet avenant n’existe pas dans votre pôle.');
    const { annee_scolaire: anneeScolaire, pole_id: poleId, numero, mode } = avenant;
    const pole = await getPoleDemande({ trx, session }, poleId);
    const parts = await listerParts(contexte, avenantId);
    const [affectation] = await listerAffectations(contexte, poleId, anneeScolaire);
    const traitements = affectation?.traitements ?? null;
    const jugement = traitements === null ? null : jugerCle(contexte, anneeScolaire, traitements, parts);
    const calculees = (jugement?.valeur ?? []) as { ecole: string; points: number }[];
    const documentId = await emettre(contexte, {
      modele: 'avenant-cle',
      poleId,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: direPole(pole),
        anneeScolaire,
        numero,
        mode,
        decideLe: avenant.decide_le,
        sansPerte: avenant.sans_perte,
        traitements,
        parts: direParts(parts, await listerParties(contexte, poleId, anneeScolaire), calculees),
        note: avenant.note ? coffre.ouvrir<string>(avenant.note) : null,
      },
    });
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId,
      changements: { modele: 'avenant-cle', avenantId },
    });
    return { documentId };
  },
});
