import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import document from '../../openapi.yaml';
import type { Operatiebeschrijving, Parameter, Schema, Verwijzing } from './contractdocument';
import type { Operatie } from './operaties';

/** Where an address belongs in the contract. */
export interface Plaats {
  operatie: Operatie;
  beschrijving: Operatiebeschrijving;
  wijzer: string;
  pad: Record<string, string>;
}

const HIER = 'https://strategiekaart.example/contract';

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: true,
  validateSchema: false,
  // Most are used a few times: making the code smaller takes longer than running it.
  code: { optimize: false },
  logger: false,
});
addFormats(ajv);
// A name that the contract does not know is a mistake in a test, which would prove nothing.
for (const schema of Object.values<Schema>(document.components.schemas)) {
  if (schema.properties) schema.additionalProperties ??= false;
}
// In a merge-patch null takes an entry of a map away (RFC 7396); OpenAPI cannot say that of a map.
for (const [naam, { properties }] of Object.entries<Schema>(document.components.schemas)) {
  for (const veld of naam.endsWith('Wijziging') ? Object.values(properties ?? {}) : []) {
    if (typeof veld.additionalProperties !== 'object') continue;
    veld.additionalProperties = { anyOf: [veld.additionalProperties, { type: 'null' }] };
  }
}
// What operations share is put back into each, so that all of it is found at its own place.
const { parameters, responses } = document.components;
for (const operatie of Object.values(document.paths).flatMap((pad) => Object.values(pad))) {
  operatie.parameters = operatie.parameters?.map((parameter) => gevolgd(parameter, parameters));
  for (const [status, antwoord] of Object.entries(operatie.responses)) {
    operatie.responses[status] = gevolgd(antwoord, responses);
  }
}
ajv.addSchema(document, HIER);

function gevolgd<T extends object>(hier: T | Verwijzing, gedeeld: Record<string, T>): T {
  if (!('$ref' in hier)) return hier;
  const echt = gedeeld[hier.$ref.split('/').at(-1) ?? ''];
  if (!echt) throw new Error(`the contract has no ${hier.$ref}`);
  return echt;
}

interface Pad {
  pad: string;
  delen: string[];
  vast: number;
}

const paden: Pad[] = Object.keys(document.paths)
  .map((pad) => {
    const delen = pad.split('/');
    return { pad, delen, vast: delen.filter((deel) => !deel.startsWith('{')).length };
  })
  // The most particular first: /concept/begroting before /concept/{…}.
  .toSorted((a, b) => b.vast - a.vast);

/** The operation that an address belongs to, or why there is none. */
export function vindPlaats(method: string, adres: string): Plaats | string {
  const delen = adres.split('/');
  let gevonden: string | null = null;
  for (const { pad, delen: sjabloon } of paden) {
    const parameters = passend(sjabloon, delen);
    if (!parameters) continue;
    gevonden ??= pad;
    const beschrijving = document.paths[pad]?.[method.toLowerCase()];
    if (!beschrijving) continue;
    return {
      operatie: `${method} ${pad}` as Operatie,
      beschrijving,
      wijzer: `/paths/${wijs(pad)}/${method.toLowerCase()}`,
      pad: parameters,
    };
  }
  return gevonden === null
    ? `the contract has no path for ${adres}`
    : `the contract has no ${method} for ${gevonden}`;
}

function passend(sjabloon: string[], delen: string[]): Record<string, string> | null {
  if (sjabloon.length !== delen.length) return null;
  const gevonden: Record<string, string> = {};
  for (const [i, deel] of sjabloon.entries()) {
    const waarde = delen[i] ?? '';
    if (deel.startsWith('{') && waarde !== '') {
      gevonden[deel.slice(1, -1)] = decodeURIComponent(waarde);
    } else if (deel !== waarde) return null;
  }
  return gevonden;
}

const wijs = (deel: string): string =>
  encodeURIComponent(deel.replaceAll('~', '~0').replaceAll('/', '~1'));

const keuringen = new Map<string, (waarde: unknown) => string[]>();

/** What is wrong with a value, by the schema at a place in the contract. */
function keur(wijzer: string, waarde: unknown, naam: string): string[] {
  let keuring = keuringen.get(wijzer);
  if (!keuring) {
    const klopt = ajv.compile({ $ref: `${HIER}#${wijzer}` });
    keuring = (te) =>
      klopt(te)
        ? []
        : (klopt.errors ?? []).map(({ instancePath, message, params }) =>
            [instancePath, message, JSON.stringify(params)].join(' ').trim(),
          );
    keuringen.set(wijzer, keuring);
  }
  return keuring(waarde).map((fout) => `${naam} ${fout}`);
}

/** What is wrong with something that is not an answer, by the name of its schema. */
export const keurSchema = (naam: string, waarde: unknown): string[] =>
  keur(`/components/schemas/${naam}`, waarde, naam);

interface Vraag {
  query: URLSearchParams;
  koppen: Headers;
  /** What was sent, parsed when it is JSON. */
  body: unknown;
}

/** Everything in which a request differs from the contract. */
export function keurVraag({ beschrijving, wijzer, operatie }: Plaats, vraag: Vraag): string[] {
  const parameters = beschrijving.parameters ?? [];
  return [
    ...keurQuery(parameters, wijzer, vraag.query),
    ...keurKoppen(beschrijving, operatie, vraag.koppen),
    ...keurInhoud(beschrijving, wijzer, vraag),
  ];
}

function keurQuery(parameters: Parameter[], wijzer: string, query: URLSearchParams): string[] {
  const bekend = parameters.filter((parameter) => parameter.in === 'query');
  const fouten = [...new Set(query.keys())]
    .filter((naam) => !bekend.some(({ name }) => name === naam))
    .map((naam) => `the query parameter "${naam}" is not in the contract`);
  for (const parameter of bekend) {
    const { name, required } = parameter;
    const waarden = query.getAll(name);
    if (waarden.length === 0) {
      if (required) fouten.push(`the query parameter "${name}" is required`);
      continue;
    }
    const plek = parameters.indexOf(parameter);
    fouten.push(
      ...keur(
        `${wijzer}/parameters/${plek}/schema`,
        gelezen(parameter.schema, waarden),
        `the query parameter "${name}"`,
      ),
    );
  }
  return fouten;
}

/** The words of an address as the values that the schema speaks of. */
function gelezen(schema: Schema, waarden: string[]): unknown {
  const echt = schema.$ref
    ? document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
    : schema;
  const soort = [echt?.type].flat();
  if (soort.includes('array')) {
    return waarden.map((waarde) => gelezen(echt?.items ?? {}, [waarde]));
  }
  const [waarde = ''] = waarden;
  const isGetal = soort.includes('integer') || soort.includes('number');
  if (isGetal && /^-?\d+(\.\d+)?$/.test(waarde)) return Number(waarde);
  if (soort.includes('boolean')) return waarde === 'true' ? true : waarde === 'false' || waarde;
  return waarden.length > 1 ? waarden : waarde;
}

/** The contract says these in words: who writes proves where it comes from, and what was seen. */
function keurKoppen(
  { responses, parameters = [] }: Operatiebeschrijving,
  operatie: string,
  koppen: Headers,
): string[] {
  const fouten: string[] = [];
  if (!operatie.startsWith('GET') && koppen.get('X-Csrf-Bescherming') === null) {
    fouten.push('the header X-Csrf-Bescherming is missing');
  }
  if ('428' in responses && !/^"[^"]+"$/.test(koppen.get('If-Match') ?? '')) {
    fouten.push(`the header If-Match is ${koppen.get('If-Match') ?? 'missing'}, not an ETag`);
  }
  const heeft = (naam: string) => parameters.some((p) => p.in === 'header' && p.name === naam);
  if (heeft('Idempotency-Key') && !UUID.test(koppen.get('Idempotency-Key') ?? '')) {
    fouten.push('the header Idempotency-Key is missing, or no uuid');
  }
  return fouten;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function keurInhoud(
  { requestBody }: Operatiebeschrijving,
  wijzer: string,
  { koppen, body }: Vraag,
): string[] {
  if (!requestBody) return body === null ? [] : ['the contract knows no body here'];
  if (body === null) return requestBody.required ? ['the body is missing'] : [];
  const [vorm = ''] = (koppen.get('Content-Type') ?? '').split(';');
  if (!(vorm in requestBody.content)) {
    return [`the contract knows no body of "${vorm}" here`];
  }
  if (!vorm.endsWith('json')) return [];
  return keur(`${wijzer}/requestBody/content/${wijs(vorm)}/schema`, body, 'the body');
}

/** Everything in which an answer differs from the contract. */
export function keurAntwoord(
  { beschrijving, wijzer }: Plaats,
  status: number,
  vorm: string | null,
  body: unknown,
): string[] {
  const antwoord = beschrijving.responses[String(status)];
  if (!antwoord) return [`the contract has no answer ${status}`];
  if (!antwoord.content) return body === null ? [] : [`the contract knows no body with ${status}`];
  if (vorm === null || !(vorm in antwoord.content)) {
    return [`the contract knows no ${vorm ?? 'empty'} answer with ${status}`];
  }
  if (!vorm.endsWith('json')) return [];
  const plek = `${wijzer}/responses/${status}/content/${wijs(vorm)}/schema`;
  return keur(plek, body, 'the answer');
}
