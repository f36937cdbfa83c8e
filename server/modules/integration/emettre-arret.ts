import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { emettre } from '../documents/index.ts';
import { lireParties } from '../signatures/index.ts';
import { getArret, lireFaitsAnnexe4, lireFaitsPdfArret } from './faits-fin.ts';
import { getIntegration } from './repository.ts';

/** Issues the paper of an end: annexe 4 in 2022-23, the PDF d’arrêt since, as the rule said (TAR-5). */
export const emettreArret = definirCas({
  nom: 'integration.emettreArret',
  titre: 'Émettre le document de fin d’une intégration.',
  permission: 'documents.emettre',
  genre: 'ecriture',
  entree: z.object({ integrationId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { integrationId }) {
    const integration = await getIntegration(contexte.trx, integrationId);
    const arret = await getArret(contexte, integration);
    const { acteId } = await lireParties(contexte, { genre: 'arret', objetId: arret.id });
    const commun = {
      poleId: integration.pole_id,
      ecoleId: integration.ecole_id,
      eleveId: integration.eleve_id,
      integrationId,
      acteId,
    };
    const documentId =
      arret.code === 'annexe-4'
        ? await emettre(contexte, {
            modele: 'annexe-4',
            faits: await lireFaitsAnnexe4(contexte, integration, arret),
            ...commun,
          })
        : await emettre(contexte, {
            modele: 'pdf-arret',
            faits: await lireFaitsPdfArret(contexte, integration, arret),
            ...commun,
          });
    await contexte.journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: integration.pole_id,
      changements: { modele: arret.code, integrationId },
    });
    return { documentId };
  },
});
