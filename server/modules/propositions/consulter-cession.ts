import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { Role } from '../../kernel/session.ts';
import {
  getIntegrationSuivie,
  type IntegrationSuivie,
  listerIntegrationsSuivies,
} from './integration-suivie.ts';

const integrationVue = z.object({
  integrationId: identifiant,
  eleve: z.string(),
  ecole: z.string(),
  origine: z.string(),
  pole: z.string(),
  debut: z.string(),
  fin: z.string().nullable(),
  accompagnePar: z.enum(['pole', 'ecoleSpecialisee']),
  /** May whoever asks cede it? */
  cedable: z.boolean(),
  cession: z
    .object({ cessionId: identifiant, effetLe: z.string(), declareeLe: instant, acteeLe: instant.nullable() })
    .nullable(),
  /** Is it for whoever asks to take note? */
  aActer: z.boolean(),
});

/** Who accompanies an integration, and its cession to the pôle when there is one. */
export const consulterCession = definirCas({
  nom: 'propositions.consulterCession',
  titre: 'Consulter qui accompagne une intégration.',
  permission: 'cessions.lire',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant }),
  sortie: integrationVue,
  async executer({ trx, session, aujourdhui }, { integrationId }) {
    return montrer(await getIntegrationSuivie(trx, integrationId), session.active.role, aujourdhui);
  },
});

/** The integrations of the former pupils of a specialised school, without any medical fact. */
export const listerOrigine = definirCas({
  nom: 'propositions.listerOrigine',
  titre: 'Lister les intégrations des anciens élèves de l’école spécialisée.',
  permission: 'cessions.declarer',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({ integrations: z.array(integrationVue) }),
  async executer({ trx, session, aujourdhui }) {
    const lignes = await listerIntegrationsSuivies(trx);
    return { integrations: lignes.map((ligne) => montrer(ligne, session.active.role, aujourdhui)) };
  },
});

function montrer(i: IntegrationSuivie, role: Role, aujourdhui: string): z.input<typeof integrationVue> {
  const { cession_id: cessionId, effet_le: effetLe, declaree_le: declareeLe } = i;
  const cession =
    cessionId && effetLe && declareeLe ? { cessionId, effetLe, declareeLe, acteeLe: i.actee_le } : null;
  return {
    integrationId: i.id,
    eleve: `${i.prenom} ${i.nom}`,
    ecole: i.ecole,
    origine: i.origine,
    pole: i.pole,
    debut: i.debut,
    fin: i.fin,
    accompagnePar: i.accompagne_par,
    cedable:
      estPermis('cessions.declarer', role) &&
      i.accompagne_par === 'ecoleSpecialisee' &&
      !cession &&
      (i.fin ?? aujourdhui) >= aujourdhui,
    cession,
    aActer: estPermis('cessions.acter', role) && cession !== null && cession.acteeLe === null,
  };
}
