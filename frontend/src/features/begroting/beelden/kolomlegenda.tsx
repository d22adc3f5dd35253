import type { TFunction } from 'i18next';
import { formatTotaal } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';
import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import type { Kolomgegevens } from './kolomgegevens';
import { LETTER, LETTER_KLEIN, REGEL, type Deel } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breek } from './tekst';

const VAK = 20;
const INSPRONG = VAK + 10;
const TUSSEN = 10;

interface Opties {
  gegevens: Kolomgegevens;
  x: number;
  y: number;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

/** The themas with their letter and total, in the order of the columns from above, and what PM looks like. */
export function kolomlegenda({ gegevens, x, y, breedte, taal, t }: Opties): Deel {
  const { reeksen, alleenPm, kolommen } = gegevens;
  const past = (tekst: string, grootte: number, hoogstens: number) =>
    breek(tekst, breedte - INSPRONG, grootte, hoogstens);
  let onder = y;
  const rijen = reeksen.toReversed().map(({ code, naam, kleur, letter, totaal }) => {
    const boven = onder;
    const regels = past(naam, LETTER, 2);
    onder += (regels.length + 1) * REGEL + TUSSEN;
    return (
      <g key={code}>
        <rect x={x} y={boven} width={VAK} height={VAK} rx={2} fill={kleur.vlak} />
        <Tekstregels
          x={x + VAK / 2}
          y={boven + 14.5}
          regels={[letter]}
          grootte={LETTER_KLEIN}
          vet
          kleur={kleur.letter}
          anker="middle"
        />
        <Tekstregels x={x + INSPRONG} y={boven + 15} regels={regels} />
        <Tekstregels
          x={x + INSPRONG}
          y={boven + 15 + regels.length * REGEL}
          regels={[formatTotaal(totaal, taal)]}
          kleur={INKT.stil}
        />
      </g>
    );
  });
  const heeftPm = kolommen.some(({ pmVan }) => pmVan.length > 0);
  const pm = heeftPm
    ? [
        ...past(t('beeld.pmInBeeld'), LETTER_KLEIN, 4),
        ...(alleenPm.length > 0
          ? past(t('beeld.kolommen.alleenPm', { themas: alleenPm.join(', ') }), LETTER_KLEIN, 3)
          : []),
      ]
    : [];
  const boven = onder;
  onder += pm.length * REGEL;
  return {
    hoogte: onder - y,
    inhoud: (
      <g key="legenda">
        {rijen}
        {heeftPm && (
          <>
            <Arcering x={x} y={boven} breedte={VAK} hoogte={VAK} />
            <Tekstregels
              x={x + INSPRONG}
              y={boven + 14}
              regels={pm}
              grootte={LETTER_KLEIN}
              kleur={INKT.stil}
            />
          </>
        )}
      </g>
    ),
  };
}
