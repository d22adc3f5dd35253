import type { Begrotingstabel, CelInhoud, Deel } from '../../../concept/motor/contract';

/** One cell that is PM, with everything that its row shows. */
export interface Pm {
  sleutel: string;
  regel: Deel<'begrotingsregel'>;
  /** Of the cell, such as "begroot/2026". */
  pad: string;
  maat: 'begroot' | 'toegezegd';
  jaar: string;
  cel: CelInhoud;
  thema: { id: string; naam: string };
  /** Null when nobody knows yet. */
  beslisser: { id: string; naam: string } | null;
}

const MATEN = ['begroot', 'toegezegd'] as const;

/** Every PM of a table, in the order of the table. */
export function pmsVan(tabel: Begrotingstabel): Pm[] {
  const themas = new Map(tabel.themas.map(({ id, inhoud }) => [id, inhoud.naam]));
  const organisaties = new Map(tabel.organisaties.map(({ id, naam }) => [id, naam]));
  return tabel.regels.flatMap((regel) =>
    MATEN.flatMap((maat) =>
      Object.entries(regel.inhoud[maat])
        .filter(([, cel]) => cel.soort === 'pm')
        .map(([jaar, cel]) => ({
          sleutel: `${regel.id}/${maat}/${jaar}`,
          regel,
          pad: `${maat}/${jaar}`,
          maat,
          jaar,
          cel,
          thema: { id: regel.inhoud.thema, naam: themas.get(regel.inhoud.thema) ?? '' },
          beslisser:
            cel.beslistDoor === null
              ? null
              : { id: cel.beslistDoor, naam: organisaties.get(cel.beslistDoor) ?? '' },
        })),
    ),
  );
}

export interface Groep {
  beslisser: Pm['beslisser'];
  pms: Pm[];
}

const LAATST = '9999';

/**
 * Grouped by who decides, what must be decided first on top; what nobody decides on yet comes first,
 * because that is the first thing to find out.
 */
export function groepeer(pms: readonly Pm[]): Groep[] {
  const groepen = new Map<string, Groep>();
  for (const pm of pms) {
    const groep = groepen.get(pm.beslisser?.id ?? '') ?? { beslisser: pm.beslisser, pms: [] };
    groep.pms.push(pm);
    groepen.set(pm.beslisser?.id ?? '', groep);
  }
  const datum = ({ cel }: Pm) => cel.beslistVoor ?? LAATST;
  return [...groepen.values()]
    .map((groep) => ({
      ...groep,
      pms: groep.pms.toSorted((a, b) => datum(a).localeCompare(datum(b))),
    }))
    .toSorted((a, b) => (a.beslisser?.naam ?? '').localeCompare(b.beslisser?.naam ?? '', 'nl'));
}

/** Whether it should have been decided by now: before the day itself. */
export const isTeLaat = (beslistVoor: string | null, vandaag: string): boolean =>
  beslistVoor !== null && beslistVoor <= vandaag;
