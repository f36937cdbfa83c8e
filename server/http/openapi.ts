import { REGLES } from '@polaris/regles/index.ts';
import { z } from 'zod';
import { CAS_USAGE, type NomCas } from '../kernel/registre.ts';
import { resultatSchema } from '../kernel/resultat-schema.ts';
import { schemaFaits } from './json-schema.ts';

type Schema = Record<string, unknown>;

/** Use cases that give or take a file: the pages serve and receive it, not the API. */
export const SANS_API: ReadonlySet<NomCas> = new Set([
  'documents.telecharger',
  'documents.imprimerFormulaire',
  'financement.exporterLivre',
  'fonctionnement.noter',
  'fonctionnement.telecharger',
  'pieces.deposer',
  'pieces.remplacer',
  'pieces.telecharger',
  'pieces.fournir',
  'pieces.imprimerAttestation',
  'propositions.imprimer',
]);

/** Use cases open to strangers have pages of their own. */
export const SANS_COMPTE: ReadonlySet<string> = new Set(['public', 'visiteur']);

const REFUS: Schema = {
  type: 'object',
  properties: {
    erreur: { type: 'string', description: 'Une phrase qui dit quoi, où, et comment corriger.' },
    code: { type: 'string' },
    champs: { type: 'object', additionalProperties: { type: 'string' } },
  },
  required: ['erreur', 'code'],
};

const COMPOSANTS = '#/components/schemas/';

/** JSON Schema of one input or answer, and the named schemas it refers to among the components. */
function decrireSchema(schema: z.ZodType, io: 'input' | 'output'): { schema: Schema; nommes: Schema } {
  const brut = JSON.stringify(
    z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }),
  ).replaceAll('"#/$defs/', `"${COMPOSANTS}`);
  const { $schema: _, $defs: nommes = {}, ...reste } = JSON.parse(brut) as Schema & { $defs?: Schema };
  return { schema: reste, nommes };
}

const versJsonSchema = (schema: z.ZodType, io: 'input' | 'output') => decrireSchema(schema, io).schema;

const reponse = (description: string, schema: unknown) => ({
  description,
  content: { 'application/json': { schema } },
});

const refusDe = (description: string) => reponse(description, { $ref: `${COMPOSANTS}Refus` });

const REFUS_PUBLICS = {
  '400': refusDe('Demande mal formée ou fait invalide'),
  '404': refusDe('Inconnu'),
  '429': refusDe('Trop de demandes'),
};

/** OpenAPI 3.1 of the whole API, generated from the registry of use cases and from the rules. */
export function decrireApi(adresse: string): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Polaris',
      version: '1.0.0',
      summary: 'Règles, paramètres et cas d’usage des pôles territoriaux',
    },
    servers: [{ url: `${adresse}/api/v1` }],
    paths: { ...cheminsPublics(), ...cheminsRegles(), ...cheminsCas() },
    components: {
      // Wrapped, so that the named schemas come out whole and under their names.
      schemas: { Refus: REFUS, ...decrireSchema(z.object({ resultat: resultatSchema }), 'output').nommes },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'polaris.session_token' } },
    },
  };
}

function casDe(nom: NomCas) {
  const cas = CAS_USAGE.find((c) => c.nom === nom);
  if (!cas) throw new Error(`Unknown use case: ${nom}`);
  return cas;
}

function cheminsPublics(): Schema {
  const lecture = (nom: NomCas) => {
    const cas = casDe(nom);
    return {
      get: {
        operationId: nom,
        summary: cas.titre,
        responses: {
          '200': reponse('Réponse', versJsonSchema(cas.sortie, 'output')),
          '429': REFUS_PUBLICS['429'],
        },
      },
    };
  };
  return { '/regles': lecture('calculs.listerRegles'), '/parametres': lecture('calculs.listerParametres') };
}

function cheminsRegles(): Schema {
  return Object.fromEntries(
    Object.values(REGLES).map((regle) => [
      `/calculs/${regle.nom}`,
      {
        post: {
          operationId: `calculs.${regle.nom}`,
          summary: regle.titre,
          description: regle.description,
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { anyOf: regle.formes.map((forme) => schemaFaits(forme.champs)) },
                examples: Object.fromEntries(
                  regle.formes.map((forme, i) => [`forme-${i + 1}`, { value: forme.exemple }]),
                ),
              },
            },
          },
          responses: {
            '200': reponse('La réponse de la règle', { $ref: `${COMPOSANTS}Resultat` }),
            ...REFUS_PUBLICS,
          },
        },
      },
    ]),
  );
}

function cheminsCas(): Schema {
  return Object.fromEntries(
    CAS_USAGE.filter((cas) => !SANS_COMPTE.has(cas.genre) && !SANS_API.has(cas.nom)).map((cas) => [
      `/cas/${cas.nom}`,
      {
        post: {
          operationId: cas.nom,
          summary: cas.titre,
          security: [{ session: [] }],
          ...(cas.genre === 'ecriture'
            ? {
                parameters: [
                  {
                    name: 'Idempotency-Key',
                    in: 'header',
                    schema: { type: 'string', format: 'uuid' },
                    description: 'La même demande, envoyée deux fois, ne change rien deux fois.',
                  },
                ],
              }
            : {}),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: versJsonSchema(cas.entree as z.ZodType, 'input') } },
          },
          responses: {
            '200': reponse('Réponse', versJsonSchema(cas.sortie as z.ZodType, 'output')),
            '401': refusDe('Non connecté'),
            '403': refusDe('Hors de votre périmètre'),
            '409': refusDe('Modifié entre-temps'),
            ...REFUS_PUBLICS,
          },
        },
      },
    ]),
  );
}
