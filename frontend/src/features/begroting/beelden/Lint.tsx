import { INKT } from './kleuren';

type Plek = readonly [x: number, y: number];

interface Props {
  /** The middle of both ends. */
  van: Plek;
  tot: Plek;
  dikte: number;
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

function bocht([x1, y1]: Plek, [x2, y2]: Plek, begin: 'M' | 'L'): string {
  const midden = rond((x1 + x2) / 2);
  return `${begin}${rond(x1)} ${rond(y1)}C${midden} ${rond(y1)} ${midden} ${rond(y2)} ${rond(x2)} ${rond(y2)}`;
}

/** A flow of a known amount: as thick as the amount is large. */
export function Lint({ van, tot, dikte, kleur }: Props & { kleur: string }) {
  if (dikte <= 0) return null;
  const half = dikte / 2;
  const boven = bocht([van[0], van[1] - half], [tot[0], tot[1] - half], 'M');
  const onder = bocht([tot[0], tot[1] + half], [van[0], van[1] + half], 'L');
  return <path d={`${boven}${onder}Z`} fill={kleur} fillOpacity={0.4} />;
}

/** A flow whose amount is not known: always as thin, and hatched. */
export function PmLint({ van, tot, dikte }: Props) {
  if (dikte <= 0) return null;
  return (
    <path
      d={bocht(van, tot, 'M')}
      fill="none"
      stroke={INKT.pm}
      strokeWidth={dikte - 2}
      strokeDasharray="2 3"
    />
  );
}
