import { INKT } from './kleuren';
import { LETTER, REGEL } from './tekening';

export interface Tekstplek {
  /** The baseline of the first line. */
  x: number;
  y: number;
  anker?: 'start' | 'middle' | 'end';
}

interface Props extends Tekstplek {
  regels: string[];
  grootte?: number;
  vet?: boolean;
  kleur?: string;
  /** A white edge, for a word that stands on something drawn. */
  metRand?: boolean;
}

/** Text in a drawing, line under line; all looks as attributes, so that they stay when it becomes a file. */
export function Tekstregels({
  x,
  y,
  regels,
  grootte = LETTER,
  vet = false,
  kleur = INKT.tekst,
  anker = 'start',
  metRand = false,
}: Props) {
  return (
    <text
      x={x}
      y={y}
      fontSize={grootte}
      fontWeight={vet ? 600 : 400}
      fill={kleur}
      textAnchor={anker}
      {...(metRand && { stroke: INKT.papier, strokeWidth: 4, paintOrder: 'stroke' })}
    >
      {regels.map((regel, i) => (
        <tspan key={i} x={x} dy={i === 0 ? 0 : REGEL}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}
