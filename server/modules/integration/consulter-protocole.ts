import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { lireParties, partieVue } from '../signatures/index.ts';
import { echeanceSignatures } from './echeance.ts';
import { getIntegration, listerSections } from './repository.ts';
import { CLES_SECTIONS, SECTIONS, titreSection } from './sections.ts';

const sectionVue = z.object({
  cle: z.enum(CLES_SECTIONS),
  titre: z.string(),
  aide: z.string(),
  contenu: z.string(),
  etat: z.enum(['a-faire', 'en-cours', 'complet', 'non-requis']),
  version: z.number(),
  modifieLe: z.string().nullable(),
  modifiePar: z.string().nullable(),
});

/** The protocol by sections, and who has signed what. */
export const consulterProtocole = definirCas({
  nom: 'integration.consulterProtocole',
  titre: 'Consulter le protocole d’une intégration.',
  permission: 'protocole.ouvrir',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant }),
  sortie: z.object({
    integrationId: identifiant,
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string(),
    debut: z.string(),
    fin: z.string().nullable(),
    /** 30 September of the school year: the day by which all must have signed what started in time. */
    echeance: z.string(),
    sections: z.array(sectionVue),
    acteId: identifiant.nullable(),
    parties: z.array(partieVue),
  }),
  async executer({ trx, coffre, session }, { integrationId }) {
    const integration = await getIntegration(trx, integrationId);
    await noterLecture({ trx, session }, { poleId: integration.pole_id, eleveId: integration.eleve_id });
    const protocoleId = integration.protocole_id;
    const sections = protocoleId ? await listerSections(trx, coffre, protocoleId) : [];
    const { acteId, parties } = await lireParties(
      { trx, coffre },
      { genre: 'protocole', objetId: integrationId },
    );
    return {
      integrationId,
      eleveId: integration.eleve_id,
      eleve: `${integration.prenom} ${integration.nom}`,
      ecole: integration.ecole_nom,
      debut: integration.debut,
      fin: integration.fin,
      echeance: echeanceSignatures(integration.debut),
      sections: sections.map((s) => ({ ...s, titre: titreSection(s.cle), aide: SECTIONS[s.cle] })),
      acteId,
      parties,
    };
  },
});
