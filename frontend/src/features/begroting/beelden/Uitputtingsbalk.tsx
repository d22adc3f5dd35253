import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import type { Uitputtingsregel } from './uitputtinggegevens';

interface Props {
  regel: Pick<Uitputtingsregel, 'begroot' | 'deel'>;
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
  /** How long all that was budgeted is. */
  geheel: number;
}

const PM_LANG = 56;

/** Toegezegd and besteed within what was budgeted; a bar that would run out of the drawing ends in a point. */
export function Uitputtingsbalk({
  regel: { begroot, deel },
  x,
  y,
  breedte,
  hoogte,
  geheel,
}: Props) {
  if (begroot.soort === 'pm') {
    return <Arcering x={x} y={y} breedte={PM_LANG} hoogte={hoogte} tekst="PM" />;
  }
  const heeftBedrag =
    deel.besteed !== null || deel.toegezegd !== null || Number(begroot.bedrag) > 0;
  if (!heeftBedrag) {
    return <line x1={x} x2={x} y1={y} y2={y + hoogte} stroke={INKT.sterk} strokeWidth={2} />;
  }
  const balk = (maat: number | null, dik: number, kleur: string) => {
    if (maat === null || maat <= 0) return null;
    const lang = maat * geheel;
    const boven = y + (hoogte - dik) / 2;
    if (lang <= breedte) return <rect x={x} y={boven} width={lang} height={dik} fill={kleur} />;
    const eind = x + breedte;
    return (
      <path
        d={`M${x} ${boven}H${eind - 6}L${eind} ${y + hoogte / 2}L${eind - 6} ${boven + dik}H${x}Z`}
        fill={kleur}
      />
    );
  };
  return (
    <>
      <rect x={x} y={y} width={geheel} height={hoogte} fill={INKT.grond} stroke={INKT.sterk} />
      {balk(deel.toegezegd, hoogte - 8, INKT.toegezegd)}
      {balk(deel.besteed, 8, INKT.besteed)}
      <line
        x1={x + geheel}
        x2={x + geheel}
        y1={y - 2}
        y2={y + hoogte + 2}
        stroke={INKT.tekst}
        strokeWidth={2}
      />
    </>
  );
}
