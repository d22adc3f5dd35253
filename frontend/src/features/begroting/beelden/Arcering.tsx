import { arceerlijnen } from './arceerlijnen';
import { INKT } from './kleuren';
import { LETTER_KLEIN } from './tekening';
import { breedteVan } from './tekst';
import { Woord } from './Woord';

export interface Vlak {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

/** PM in a picture: a hatched block of fixed size, so that it is never read as an amount. */
export function Arcering({ x, y, breedte, hoogte, tekst }: Vlak & { tekst?: string }) {
  const woord = tekst === undefined ? 0 : breedteVan(tekst, LETTER_KLEIN) + 6;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={breedte}
        height={hoogte}
        fill={INKT.papier}
        stroke={INKT.pm}
        strokeDasharray="3 2"
      />
      <path d={arceerlijnen(x, y, breedte, hoogte)} stroke={INKT.pm} strokeWidth={1} fill="none" />
      {tekst !== undefined && (
        <>
          <rect
            x={x + (breedte - woord) / 2}
            y={y + 2}
            width={woord}
            height={hoogte - 4}
            rx={2}
            fill={INKT.papier}
          />
          <Woord x={x + breedte / 2} y={y + hoogte / 2} tekst={tekst} kleur={INKT.pm} />
        </>
      )}
    </g>
  );
}
