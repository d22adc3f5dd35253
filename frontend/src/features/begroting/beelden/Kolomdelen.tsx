import type { TFunction } from 'i18next';
import { formatBedrag } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';
import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import { eurosVan, gestapeld, type Kolom } from './kolomgegevens';
import { Merk } from './Merk';
import { LETTER_KLEIN } from './tekening';
import { Tekstregels } from './Tekstregels';

/** Fixed, whatever the number of PMs is: long enough to write it in, and no more. */
export const PM_DIK = 22;
export const PM_LANG = 50;
const NAAD = 1.5;
const MIN_VOOR_LETTER = 15;

interface Props {
  kolom: Kolom;
  /** Across the direction in which the column grows. */
  dwars: number;
  breedte: number;
  /** Where an amount ends, from zero on, in the direction in which it grows. */
  plaats: (euros: number) => number;
  isLiggend: boolean;
  taal: Taal;
  t: TFunction;
}

export const merkVan = (jaar: number, wat: string) => `${jaar}/${wat}`;

/** The blocks of one year: a colour and a letter per thema, and after them the PMs of that year. */
export function Kolomdelen({ kolom, dwars, breedte, plaats, isLiggend, taal, t }: Props) {
  const { jaar, delen, som, pmVan } = kolom;
  const vak = (van: number, tot: number) =>
    isLiggend
      ? { x: plaats(van), y: dwars, width: Math.max(1, plaats(tot) - plaats(van)), height: breedte }
      : {
          x: dwars,
          y: plaats(tot),
          width: breedte,
          height: Math.max(1, plaats(van) - plaats(tot)),
        };
  const blokken = gestapeld(delen).map(({ van, tot, ...deel }) => ({
    ...deel,
    vak: vak(van, tot),
  }));
  const eind = plaats(eurosVan(som));
  return (
    <>
      {blokken.map(({ reeks, som: bedrag, vak: { x, y, width, height } }) => (
        <Merk
          key={reeks.code}
          sleutel={merkVan(jaar, reeks.code)}
          naam={t('beeld.kolommen.deel', {
            jaar,
            thema: reeks.naam,
            bedrag: formatBedrag(bedrag.bedrag, taal),
          })}
        >
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            fill={reeks.kleur.vlak}
            stroke={INKT.papier}
            strokeWidth={NAAD}
          />
          {(isLiggend ? width : height) >= MIN_VOOR_LETTER && (
            <Tekstregels
              x={x + width / 2}
              y={y + height / 2 + 4.5}
              regels={[reeks.letter]}
              grootte={LETTER_KLEIN}
              vet
              kleur={reeks.kleur.letter}
              anker="middle"
            />
          )}
        </Merk>
      ))}
      {som !== null && som.aantalPm > 0 && (
        <Merk
          sleutel={merkVan(jaar, 'pm')}
          naam={t('beeld.kolommen.pm', { jaar, aantal: som.aantalPm, themas: pmVan.join(', ') })}
        >
          <Arcering
            {...(isLiggend
              ? { x: eind + 3, y: dwars, breedte: PM_LANG, hoogte: breedte }
              : { x: dwars, y: eind - PM_DIK - 3, breedte, hoogte: PM_DIK })}
            tekst={`${som.aantalPm} PM`}
          />
        </Merk>
      )}
    </>
  );
}
