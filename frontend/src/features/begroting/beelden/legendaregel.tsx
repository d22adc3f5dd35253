import type { ReactNode } from 'react';
import { Arcering } from './Arcering';
import { INKT, type Kleur } from './kleuren';
import { LETTER, LETTER_KLEIN, REGEL, type Deel } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breek } from './tekst';
import { Woord } from './Woord';

const VAK = 20;
const INSPRONG = VAK + 10;

interface Reeks {
  kleur: Kleur;
  letter: string;
  naam: string;
  bedrag: string;
}

const regel = (proef: ReactNode, woorden: ReactNode, regels: number): Deel => ({
  hoogte: Math.max(VAK, regels * REGEL),
  inhoud: (
    <>
      {proef}
      {woorden}
    </>
  ),
});

/** What a colour stands for: its letter, and a name with its amount. */
export function legendaregel({ kleur, letter, naam, bedrag }: Reeks, breedte: number): Deel {
  const namen = breek(naam, breedte - INSPRONG, LETTER);
  return regel(
    <>
      <rect width={VAK} height={VAK} rx={2} fill={kleur.vlak} />
      <Woord x={VAK / 2} y={VAK / 2} tekst={letter} kleur={kleur.letter} />
    </>,
    <>
      <Tekstregels x={INSPRONG} y={15} regels={namen} />
      <Tekstregels x={INSPRONG} y={15 + namen.length * REGEL} regels={[bedrag]} kleur={INKT.stil} />
    </>,
    namen.length + 1,
  );
}

/** What hatching stands for. */
export function pmRegel(zinnen: string[], breedte: number): Deel {
  const regels = zinnen.flatMap((zin) => breek(zin, breedte - INSPRONG, LETTER_KLEIN, 4));
  return regel(
    <Arcering x={0} y={0} breedte={VAK} hoogte={VAK} />,
    <Tekstregels x={INSPRONG} y={14} regels={regels} grootte={LETTER_KLEIN} kleur={INKT.stil} />,
    regels.length,
  );
}
