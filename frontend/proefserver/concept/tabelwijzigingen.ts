import type {
  Begrotingstabel,
  Begrotingstotalen,
  Groepstotalen,
  Tabelwijzigingen,
  Totaalvak,
} from '../../src/concept/motor/contract';
import type { Regel } from './Delen';
import type { Inhoud } from './soorten';

/** With these fields more changes than the part itself; without any that goes for all of it. */
const INDELING: Partial<Record<Regel['soort'], string[]>> = {
  begroting: [],
  thema: [],
  geldbron: [],
  besluit: [],
  begrotingsregel: ['volgorde', 'thema', 'geldbron', 'acties', 'soort'],
  actie: ['volgorde', 'programmalijn'],
  programmalijn: ['nummer', 'titel'],
};
const MEESTE = 50;
const MATEN = ['begroot', 'toegezegd', 'besteed'] as const;

/** What changed in a table since a line of the trail, as the API tells it. */
export function tabelwijzigingen(
  tabel: Begrotingstabel,
  spoor: readonly Regel[],
  na: number,
): Tabelwijzigingen {
  const { stand, begroting } = tabel;
  const sinds = spoor.filter(({ nummer, soort }) => nummer > na && soort in INDELING);
  const hier = sinds.filter(
    ({ soort, voor, na: nu }) =>
      soort !== 'begrotingsregel' || (nu ?? voor)?.begroting === begroting.id,
  );
  const leeg = { stand, tabel: null, regels: [], acties: [], organisaties: [], totalen: [] };
  const isHeel = na < 0 || na > stand || sinds.length > MEESTE || hier.some(isIndeling);
  if (isHeel) return { ...leeg, tabel };
  const van = <T extends { id: string }>(delen: T[]) =>
    delen.filter(({ id }) => hier.some(({ onderdeel }) => onderdeel === id));
  return {
    ...leeg,
    regels: van(tabel.regels),
    organisaties: tabel.organisaties.filter(({ id }) =>
      JSON.stringify(van(tabel.regels)).includes(id),
    ),
    acties: van(tabel.acties),
    totalen: hier.flatMap((regel) => totalenRond(regel, tabel)),
  };
}

function isIndeling({ soort, wat, voor, na }: Regel): boolean {
  const velden = INDELING[soort] ?? [];
  const verschillen = anders(voor, na);
  return (
    wat !== 'gewijzigd' || velden.length === 0 || velden.some((veld) => verschillen.includes(veld))
  );
}

function totalenRond({ soort, onderdeel, voor, na }: Regel, tabel: Begrotingstabel): Totaalvak[] {
  if (soort !== 'begrotingsregel') return [];
  const vakken = MATEN.flatMap((maat) => {
    const cellen = anders(voor?.[maat] as Inhoud, na?.[maat] as Inhoud);
    return [...new Set(cellen.map((sleutel) => Number(sleutel.slice(0, 4))))].map((jaar) => ({
      maat,
      jaar,
    }));
  });
  const regel = tabel.regels.find(({ id }) => id === onderdeel);
  if (!regel) return [];
  return vakken.flatMap(({ maat, jaar }) =>
    groepenVan(tabel.totalen, regel).flatMap(([groep, van]) => {
      const { perJaar, totaal, baten, saldo } = van.reeksen[maat];
      const plaats = tabel.jaren.indexOf(jaar);
      const vak = { groep, id: van.id, maat } as const;
      const kanten = baten && saldo;
      return [
        {
          ...vak,
          jaar,
          totaal: perJaar[plaats] ?? totaal,
          ...(kanten && { baten: baten.perJaar[plaats], saldo: saldo.perJaar[plaats] }),
        },
        {
          ...vak,
          jaar: null,
          totaal,
          ...(kanten && { baten: baten.totaal, saldo: saldo.totaal }),
        },
      ];
    }),
  );
}

/** What a regel counts in; of programmalijnen perhaps some more. */
function groepenVan(
  totalen: Begrotingstotalen,
  { id, inhoud: { thema, geldbron, acties } }: Begrotingstabel['regels'][0],
): [Totaalvak['groep'], Groepstotalen][] {
  const kies = (
    groep: Totaalvak['groep'],
    alle: Groepstotalen[],
    past: (id: string | null) => boolean,
  ) =>
    alle
      .filter((een) => past(een.id))
      .map((een): [Totaalvak['groep'], Groepstotalen] => [groep, een]);
  return [
    ['agenda', { id: null, reeksen: totalen.samen }],
    ...kies('regel', totalen.regels, (een) => een === id),
    ...kies('thema', totalen.themas, (een) => een === thema),
    ...kies('geldbron', totalen.geldbronnen, (een) => een === geldbron),
    ...kies('programmalijn', totalen.programmalijnen, (een) => acties.length > 0 || een === null),
  ];
}

const anders = (voor: Inhoud | null | undefined, na: Inhoud | null | undefined): string[] =>
  [...new Set([...Object.keys(voor ?? {}), ...Object.keys(na ?? {})])].filter(
    (veld) => JSON.stringify(voor?.[veld]) !== JSON.stringify(na?.[veld]),
  );
