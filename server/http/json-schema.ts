import type { Champ, Champs } from '@polaris/regles/regle.ts';

type Schema = Record<string, unknown>;

const SIMPLES: Readonly<Record<string, Schema>> = {
  'annee-scolaire': { type: 'string', pattern: '^\\d{4}-\\d{2}$', examples: ['2024-25'] },
  date: { type: 'string', format: 'date' },
  booleen: { type: 'boolean' },
  texte: { type: 'string' },
  entier: { type: 'integer' },
  nombre: { type: 'number' },
};

/** JSON Schema of one fact of a rule: the descriptor of the rule is the only source. */
function schemaChamp(champ: Champ): Schema {
  const description = champ.aide ? `${champ.libelle}. ${champ.aide}` : champ.libelle;
  switch (champ.genre) {
    case 'choix':
      return { enum: [...champ.valeurs], description };
    case 'liste':
      return {
        type: 'array',
        items: schemaChamp(champ.element),
        description,
        ...(champ.max === undefined ? {} : { maxItems: champ.max }),
      };
    case 'objet':
      return { ...schemaFaits(champ.champs), description };
    case 'entier':
    case 'nombre':
      return {
        ...SIMPLES[champ.genre],
        description,
        ...(champ.min === undefined ? {} : { minimum: champ.min }),
        ...(champ.max === undefined ? {} : { maximum: champ.max }),
      };
    default:
      return { ...SIMPLES[champ.genre], description };
  }
}

/** JSON Schema of the facts of a rule, as an object. */
export function schemaFaits(champs: Champs): Schema {
  const noms = Object.keys(champs);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(noms.map((nom) => [nom, schemaChamp(champs[nom] as Champ)])),
    required: noms.filter((nom) => !champs[nom]?.facultatif),
  };
}
