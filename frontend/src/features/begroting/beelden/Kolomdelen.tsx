import { useTranslation } from 'react-i18next';
import { formatBedrag, formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Arcering, type Vlak } from './Arcering';
import { INKT } from './kleuren';
import type { Kolom } from './kolomgegevens';
import { Merk } from './Merk';
import { Tekstregels, type Tekstplek } from './Tekstregels';
import { Woord } from './Woord';

const MIN_VOOR_LETTER = 15;

/** Where the parts of one column stand. */
export interface Kolomplek {
  jaar: Tekstplek;
  som: Tekstplek;
  pm: Vlak;
  /** The block from one amount to another, in euros. */
  blok: (van: number, tot: number) => Vlak;
}

interface Props {
  kolom: Kolom;
  plek: Kolomplek;
  isLiggend: boolean;
}

/** One year: its known amount, its PMs in a hatched block, and a colour and a letter per thema. */
export function Kolomdelen({ kolom: { jaar, delen, som, pmVan }, plek, isLiggend }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const vanBoven = [
    <Merk
      key="som"
      sleutel={`${jaar}/som`}
      naam={t('beeld.kolommen.som', {
        jaar,
        bedrag: som === null ? t('begroting.nietIngevuld') : formatTotaal(som, taal),
      })}
    >
      <Tekstregels
        {...plek.som}
        regels={[som === null ? '–' : formatBedrag(som.bedrag, taal)]}
        vet
      />
    </Merk>,
    som !== null && som.aantalPm > 0 && (
      <Merk
        key="pm"
        sleutel={`${jaar}/pm`}
        naam={t('beeld.kolommen.pm', { jaar, aantal: som.aantalPm, themas: pmVan.join(', ') })}
      >
        <Arcering {...plek.pm} tekst={`${som.aantalPm} PM`} />
      </Merk>
    ),
    ...delen
      .toReversed()
      .map(({ reeks: { code, naam, letter, kleur }, som: { bedrag }, ...deel }) => {
        const { x, y, breedte, hoogte } = plek.blok(deel.van, deel.tot);
        return (
          <Merk
            key={code}
            sleutel={`${jaar}/${code}`}
            naam={t('beeld.kolommen.deel', {
              jaar,
              thema: naam,
              bedrag: formatBedrag(bedrag, taal),
            })}
          >
            <rect
              x={x}
              y={y}
              width={Math.max(1, breedte)}
              height={Math.max(1, hoogte)}
              fill={kleur.vlak}
              stroke={INKT.papier}
              strokeWidth={1.5}
            />
            {(isLiggend ? breedte : hoogte) >= MIN_VOOR_LETTER && (
              <Woord x={x + breedte / 2} y={y + hoogte / 2} tekst={letter} kleur={kleur.letter} />
            )}
          </Merk>
        );
      }),
  ];
  return (
    <>
      <g aria-hidden="true">
        <Tekstregels {...plek.jaar} regels={[String(jaar)]} />
      </g>
      {isLiggend ? vanBoven.toReversed() : vanBoven}
    </>
  );
}
