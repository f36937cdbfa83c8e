import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type AEmettre, emettre } from '../documents/index.ts';
import { getIntegration } from '../integration/index.ts';
import {
  lireFaitsAvis,
  lireFaitsBilan,
  lireFaitsIntegration,
  lireFaitsProlongation,
  type Matiere,
} from './faits-documents.ts';
import { jugerProlongation } from './juger.ts';
import { CLES_PAPIERS, PAPIERS, type Papier, papiersDe } from './papiers.ts';
import { findProlongation, getDossier } from './repository.ts';
import { cible } from './schema.ts';

type Commun = Omit<AEmettre<Papier>, 'modele' | 'faits'>;

const EMETTRE: { [M in Papier]: (c: Contexte, m: Matiere, commun: Commun) => Promise<string> } = {
  'avis-prolongation': async (c, m, commun) =>
    emettre(c, { modele: 'avis-prolongation', faits: await lireFaitsAvis(c, m), ...commun }),
  'pdf-prolongation': async (c, m, commun) =>
    emettre(c, { modele: 'pdf-prolongation', faits: await lireFaitsProlongation(c, m), ...commun }),
  'pdf-integration': async (c, m, commun) =>
    emettre(c, { modele: 'pdf-integration', faits: await lireFaitsIntegration(c, m), ...commun }),
  'annexe-4': async (c, m, commun) =>
    emettre(c, { modele: 'annexe-4', faits: await lireFaitsBilan(c, m), ...commun }),
};

/** Issues a paper of a prolongation: the opinion, what records it, the proof of integration (IPT-6, IPT-15). */
export const emettreDocument = definirCas({
  nom: 'prolongations.emettreDocument',
  titre: 'Émettre un document de la prolongation.',
  permission: 'documents.emettre',
  genre: 'ecriture',
  entree: cible.extend({ modele: z.enum(CLES_PAPIERS, { error: 'Choisissez le document à émettre.' }) }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { integrationId, annee, modele }) {
    const { trx, droit, journaliser } = contexte;
    const dossier = await getDossier(trx, integrationId, annee);
    const p = await findProlongation(trx, integrationId, decalerAnnee(annee, 1));
    if (!p || !papiersDe(p, jugerProlongation(droit, dossier, p)).includes(modele)) {
      throw new Refus(
        'regle-non-respectee',
        `${PAPIERS[modele]} : ce document ne peut pas encore être émis. Encodez l’avis, ou confirmez la prolongation.`,
      );
    }
    const integration = await getIntegration(trx, integrationId);
    const documentId = await EMETTRE[modele](
      contexte,
      { dossier, p, integration },
      {
        poleId: dossier.poleId,
        ecoleId: dossier.ecoleId,
        eleveId: dossier.eleveId,
        integrationId,
        acteId: p.acteId,
      },
    );
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: dossier.poleId,
      changements: { modele, integrationId, annee: p.annee_scolaire },
    });
    return { documentId };
  },
});
