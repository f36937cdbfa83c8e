import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import {
  schemaCalendrier,
  schemaCasDeParametre,
  schemaCasDeRegle,
  schemaParametre,
  schemaTexte,
} from './schema.ts';

/** The schemas that editors use on the files of the law are generated from the same source (`vitest -u`). */
test.each([
  ['textes', z.array(schemaTexte)],
  ['parametres', z.array(schemaParametre)],
  ['calendrier', schemaCalendrier],
  ['cas', z.array(z.union([schemaCasDeRegle, schemaCasDeParametre]))],
])('droit/schema/%s.yaml is up to date', async (nom, schema) => {
  const ecrit = stringify(z.toJSONSchema(schema, { io: 'input' }), { aliasDuplicateObjects: false });
  await expect(ecrit).toMatchFileSnapshot(`../../../droit/schema/${nom}.yaml`);
});
