import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { formatBekend } from '../formatBekend';
import { legendaregel, pmRegel } from './legendaregel';
import { onderElkaar } from './onderElkaar';
import { Stromen } from './Stromen';
import type { Stroomgegevens } from './stroomgegevens';
import { KNOOP, stroomindeling } from './stroomindeling';
import { Bronknopen, Themaknopen } from './Stroomknopen';
import type { Tekening } from './tekening';

interface Opties {
  gegevens: Stroomgegevens;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

/** The flow from geldbron through thema to onderdeel, for one width. */
export function tekenStroom({ gegevens, breedte, taal, t }: Opties): Tekening {
  const indeling = stroomindeling(gegevens, breedte);
  const { isSmal, x, bronnen } = indeling;
  // What PM looks like, and on a narrow drawing the names of those who pay, for which there is no room beside it.
  const uitleg = [
    ...(isSmal ? gegevens.bronnen : []).map(({ naam, som, ...bron }) =>
      legendaregel(
        {
          ...bron,
          naam: naam ?? t('begroting.zonderGeldbron'),
          bedrag: formatBekend(som, taal),
        },
        breedte,
      ),
    ),
    ...(gegevens.som.aantalPm > 0 ? [pmRegel([t('beeld.stroom.pm')], breedte)] : []),
  ];
  const legenda = onderElkaar(uitleg, 8);
  const boven = uitleg.length > 0 ? legenda.hoogte + 22 : 0;
  const inhoud = (
    <>
      <g aria-hidden="true">{legenda.inhoud}</g>
      <g transform={`translate(0 ${boven})`}>
        <Stromen
          stromen={bronnen.flatMap(({ stromen }) => stromen)}
          links={x.bron + KNOOP}
          rechts={x.thema}
        />
        <Bronknopen indeling={indeling} />
        <Themaknopen indeling={indeling} breedte={breedte} />
      </g>
    </>
  );
  return {
    vakken: [{ sleutel: 'stroom', hoogte: boven + indeling.hoogte + 4, inhoud }],
    isLiggend: false,
  };
}
