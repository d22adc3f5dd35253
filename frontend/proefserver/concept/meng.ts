import type { Inhoud } from './soorten';

const MATEN = new Set(['begroot', 'toegezegd', 'besteed']);

/**
 * A merge-patch (RFC 7396) on a part. Its own fields stay when they are made null, and so do those of
 * a cell; a cell itself goes.
 */
export function meng(oud: Inhoud, patch: Inhoud): Inhoud {
  const nieuw: Inhoud = { ...oud };
  for (const [veld, waarde] of Object.entries(patch)) {
    nieuw[veld] = MATEN.has(veld)
      ? mengCellen((oud[veld] ?? {}) as Inhoud, waarde as Inhoud)
      : waarde;
  }
  if (Array.isArray(nieuw.hoe)) nieuw.hoe = metKenmerk(nieuw.hoe as Inhoud[]);
  return nieuw;
}

function mengCellen(oud: Inhoud, patch: Inhoud): Inhoud {
  const cellen = new Map(Object.entries(oud));
  for (const [jaar, cel] of Object.entries(patch)) {
    if (cel === null) cellen.delete(jaar);
    else cellen.set(jaar, heleCel({ ...((cellen.get(jaar) ?? {}) as Inhoud), ...(cel as Inhoud) }));
  }
  return Object.fromEntries(cellen);
}

function heleCel(cel: Inhoud): Inhoud {
  const { bedrag } = cel;
  return {
    soort: cel.soort,
    bedrag: typeof bedrag === 'string' ? metCenten(bedrag) : null,
    beslistDoor: cel.beslistDoor ?? null,
    beslistVoor: cel.beslistVoor ?? null,
  };
}

function metCenten(bedrag: string): string {
  const [euros = '', centen = ''] = bedrag.split('.');
  return `${euros}.${centen.padEnd(2, '0')}`;
}

/** The server gives every step an identifier, and fills in what was left out. */
const metKenmerk = (stappen: Inhoud[]): Inhoud[] =>
  stappen.map((stap) => ({
    wanneer: null,
    fte: null,
    bedrag: null,
    per: null,
    geldbron: null,
    gedaan: false,
    ...stap,
    id: stap.id ?? crypto.randomUUID(),
  }));
