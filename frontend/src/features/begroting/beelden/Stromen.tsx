import { INKT } from './kleuren';
import type { Stroom } from './stroomindeling';
import { Woord } from './Woord';

interface Props {
  stromen: readonly Stroom[];
  /** Between these two places. */
  links: number;
  rechts: number;
  metWoord?: boolean;
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

/** From one point to another, leaving and arriving level. */
function bocht(x1: number, y1: number, x2: number, y2: number): string {
  const midden = rond((x1 + x2) / 2);
  return `${rond(x1)} ${rond(y1)}C${midden} ${rond(y1)} ${midden} ${rond(y2)} ${rond(x2)} ${rond(y2)}`;
}

/** Flows: one of a known amount is as thick as it is large; over them one that is not known, always as thin, and hatched. */
export function Stromen({ stromen, links, rechts, metWoord = false }: Props) {
  return (
    <g aria-hidden="true">
      {stromen.map(({ sleutel, kleur, dikte: { bedrag: dikte }, van, tot }) => {
        const boven = bocht(links, van.bedrag - dikte / 2, rechts, tot.bedrag - dikte / 2);
        const onder = bocht(rechts, tot.bedrag + dikte / 2, links, van.bedrag + dikte / 2);
        return <path key={sleutel} d={`M${boven}L${onder}Z`} fill={kleur} fillOpacity={0.4} />;
      })}
      {stromen
        .filter(({ dikte }) => dikte.pm > 0)
        .map(({ sleutel, dikte, van, tot }) => (
          <g key={sleutel}>
            <path
              d={`M${bocht(links, van.pm, rechts, tot.pm)}`}
              fill="none"
              stroke={INKT.pm}
              strokeWidth={dikte.pm - 2}
              strokeDasharray="2 3"
            />
            {metWoord && (
              <Woord
                x={(links + rechts) / 2}
                y={(van.pm + tot.pm) / 2}
                tekst="PM"
                kleur={INKT.pm}
                metRand
              />
            )}
          </g>
        ))}
    </g>
  );
}
