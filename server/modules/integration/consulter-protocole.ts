import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { CLES_PARTIES, LIBELLES_TITRE, PARTIES } from './parties.ts';
import { empreinteContenu, getIntegration, listerSections, listerSignatures } from './repository.ts';
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

const partieVue = z.object({
  partie: z.enum(CLES_PARTIES),
  titre: z.string(),
  nature: z.enum(['accord', 'avis']),
  titresAdmis: z.array(z.object({ cle: z.string(), libelle: z.string() })),
  /** `a-reprendre`: the content changed after the signature. */
  etat: z.enum(['manquante', 'signee', 'a-reprendre']),
  signature: z
    .object({
      id: identifiant,
      nom: z.string(),
      qualite: z.string(),
      auTitreDe: z.string(),
      signeeLe: z.string(),
      moyen: z.string(),
      avis: z.enum(['favorable', 'defavorable']).nullable(),
      horsDelai: z.boolean(),
      consigneePar: z.string(),
      consigneeLe: instant,
    })
    .nullable(),
});

/** The protocol by sections, and who has signed what. */
export const consulterProtocole = definirCas({
  nom: 'integration.consulterProtocole',
  titre: 'Consulter le protocole d’une intégration.',
  permission: 'protocole.consulter',
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
    parties: z.array(partieVue),
  }),
  async executer({ trx, coffre, session }, { integrationId }) {
    const integration = await getIntegration(trx, integrationId);
    await noterLecture({ trx, session }, { poleId: integration.pole_id, eleveId: integration.eleve_id });
    const protocoleId = integration.protocole_id;
    const sections = protocoleId ? await listerSections(trx, coffre, protocoleId) : [];
    const signatures = protocoleId ? await listerSignatures(trx, protocoleId) : [];
    const empreinte = empreinteContenu(integration, sections);
    const echeance = echeanceSignatures(integration.debut);
    return {
      integrationId,
      eleveId: integration.eleve_id,
      eleve: `${integration.prenom} ${integration.nom}`,
      ecole: integration.ecole_nom,
      debut: integration.debut,
      fin: integration.fin,
      echeance,
      sections: sections.map((s) => ({ ...s, titre: titreSection(s.cle), aide: SECTIONS[s.cle] })),
      parties: CLES_PARTIES.map((partie) => {
        const g = signatures.find((s) => s.partie === partie);
        return {
          partie,
          titre: PARTIES[partie].titre,
          nature: PARTIES[partie].nature,
          titresAdmis: PARTIES[partie].titres.map((cle) => ({ cle, libelle: LIBELLES_TITRE[cle] })),
          etat: !g
            ? ('manquante' as const)
            : g.empreinte === empreinte
              ? ('signee' as const)
              : ('a-reprendre' as const),
          signature: g
            ? {
                id: g.id,
                nom: g.nom,
                qualite: g.qualite,
                auTitreDe: LIBELLES_TITRE[g.au_titre_de],
                signeeLe: g.signee_le,
                moyen: g.moyen,
                avis: g.avis,
                horsDelai: integration.debut <= echeance && g.signee_le > echeance,
                consigneePar: g.auteur,
                consigneeLe: g.consignee_le,
              }
            : null,
        };
      }),
    };
  },
});

/** 30 September of the school year in which the integration starts (IPT-4). */
function echeanceSignatures(debut: string): string {
  const annee = Number(debut.slice(0, 4));
  // A school year starts in August: before that month, its autumn was in the civil year before.
  return `${debut.slice(5, 7) < '08' ? annee - 1 : annee}-09-30`;
}
