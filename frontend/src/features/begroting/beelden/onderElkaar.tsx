import type { Deel } from './tekening';

/** Parts of a drawing under each other, as one part. */
export function onderElkaar(delen: readonly Deel[], tussen = 0): Deel {
  let onder = 0;
  const inhoud = delen.map((deel, i) => {
    const y = onder;
    onder += deel.hoogte + tussen;
    return (
      <g key={i} transform={`translate(0 ${y})`}>
        {deel.inhoud}
      </g>
    );
  });
  return { hoogte: Math.max(0, onder - tussen), inhoud };
}
