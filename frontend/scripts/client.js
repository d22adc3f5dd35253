// Generates src/client/schema.d.ts from the contract; with --check it only says whether it is fresh.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const client = new URL('../src/client/schema.d.ts', import.meta.url);

if (!existsSync(contract)) {
  console.error('openapi.yaml is missing at the top of the project. Make it with: make openapi');
  process.exit(1);
}
const generated = `/** Generated from openapi.yaml by "npm run client". Do not edit. */\n\n${astToString(
  await openapiTS(contract, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
  }),
)}`;

if (!process.argv.includes('--check')) {
  writeFileSync(client, generated);
} else if (!existsSync(client) || readFileSync(client, 'utf8') !== generated) {
  console.error('src/client/schema.d.ts is not what openapi.yaml says. Run: npm run client');
  process.exit(1);
}
