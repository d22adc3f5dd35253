import type { TFunction } from 'i18next';
import { formatBedrag, formatTotaal } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';
import { INKT } from './kleuren';
import { Kolomdelen, type Kolomplek } from './Kolomdelen';
import { eurosVan, type Kolom, type Kolomgegevens } from './kolomgegevens';
import { legendaregel, pmRegel } from './legendaregel';
import { onderElkaar } from './onderElkaar';
import { LETTER, LETTER_KLEIN, type Tekening } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breedteVan } from './tekst';

interface Opties {
  gegevens: Kolomgegevens;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

type Plekken = (kolom: Kolom, i: number) => Kolomplek;

const LEGENDA = 260;
/** Under this width seven columns with their totals do not fit beside each other: there they lie down. */
const SMAL = 640;
const BREED = 900;
/** Of the block of PMs, whatever their number is: long enough to write it in, and no more. */
const PM_DIK = 22;
const PM_LANG = 50;
const BOVEN = 30 + PM_DIK;
const HOOGTE = 340;
const LINKS = 44;
const RIJ = 46;
const BALK = 28;

/** The columns of a begroting for one width, with their legend. */
export function tekenKolommen({ gegevens, breedte, taal, t }: Opties): Tekening {
  const { kolommen, strepen } = gegevens;
  const metNaast = breedte >= BREED;
  const ruimte = metNaast ? breedte - LEGENDA - 40 : breedte;
  const hoogste = Math.max(1, ...strepen);
  const as = strepen.map((euros) => ({
    y: BOVEN + HOOGTE * (1 - euros / hoogste),
    tekst: formatBedrag(String(euros), taal),
  }));
  const links = Math.max(...as.map(({ tekst }) => breedteVan(tekst, LETTER_KLEIN))) + 12;
  const langste = Math.max(
    ...kolommen.map(({ som }) => breedteVan(som ? formatBedrag(som.bedrag, taal) : '–', LETTER)),
  );
  const stap = (ruimte - links) / kolommen.length;
  const isLiggend = breedte < SMAL || langste + 8 > stap;
  const plekVan = isLiggend
    ? liggend(kolommen, ruimte - langste - 10)
    : staand(links, stap, hoogste);
  const hoogte = isLiggend ? kolommen.length * RIJ : BOVEN + HOOGTE + 30;
  const naast = metNaast ? LEGENDA : breedte;
  const legenda = legendaVan(gegevens, naast, taal, t);
  const naGrafiek = hoogte + 24;
  return {
    vakken: [
      {
        sleutel: 'kolommen',
        hoogte: metNaast ? Math.max(hoogte, legenda.hoogte + 16) : naGrafiek + legenda.hoogte,
        inhoud: (
          <>
            {!isLiggend && <As as={as} links={links} rechts={ruimte} />}
            {kolommen.map((kolom, i) => (
              <Kolomdelen
                key={kolom.jaar}
                kolom={kolom}
                plek={plekVan(kolom, i)}
                isLiggend={isLiggend}
              />
            ))}
            <g
              transform={
                metNaast ? `translate(${breedte - LEGENDA} 8)` : `translate(0 ${naGrafiek})`
              }
            >
              {legenda.inhoud}
            </g>
          </>
        ),
      },
    ],
    isLiggend,
  };
}

/** The themas in the order of the columns from above, and what PM looks like. */
function legendaVan(
  { kolommen, reeksen, alleenPm }: Kolomgegevens,
  breedte: number,
  taal: Taal,
  t: TFunction,
) {
  const pm = [
    t('beeld.pmInBeeld'),
    ...(alleenPm.length > 0 ? [t('beeld.kolommen.alleenPm', { themas: alleenPm.join(', ') })] : []),
  ];
  return onderElkaar(
    [
      ...reeksen
        .toReversed()
        .map(({ totaal, ...reeks }) =>
          legendaregel({ ...reeks, bedrag: formatTotaal(totaal, taal) }, breedte),
        ),
      ...(kolommen.some(({ pmVan }) => pmVan.length > 0) ? [pmRegel(pm, breedte)] : []),
    ],
    10,
  );
}

interface Asprops {
  as: { y: number; tekst: string }[];
  links: number;
  rechts: number;
}

/** Round amounts as lines behind the columns. */
const As = ({ as, links, rechts }: Asprops) => (
  <g aria-hidden="true">
    {as.map(({ y, tekst }) => (
      <g key={y}>
        <line x1={links} x2={rechts} y1={y} y2={y} stroke={INKT.lijn} />
        <Tekstregels
          x={links - 10}
          y={y + 4}
          regels={[tekst]}
          grootte={LETTER_KLEIN}
          kleur={INKT.stil}
          anker="end"
        />
      </g>
    ))}
  </g>
);

function staand(links: number, stap: number, hoogste: number): Plekken {
  const plaats = (euros: number) => BOVEN + HOOGTE * (1 - euros / hoogste);
  const breedte = Math.min(84, stap * 0.74);
  return ({ som, pmVan }, i) => {
    const midden = links + stap * (i + 0.5);
    const x = midden - breedte / 2;
    const eind = plaats(eurosVan(som));
    const pm = pmVan.length > 0 ? PM_DIK + 3 : 0;
    return {
      jaar: { x: midden, y: BOVEN + HOOGTE + 22, anker: 'middle' },
      som: { x: midden, y: eind - pm - 8, anker: 'middle' },
      pm: { x, y: eind - pm, breedte, hoogte: PM_DIK },
      blok: (van, tot) => ({ x, y: plaats(tot), breedte, hoogte: plaats(van) - plaats(tot) }),
    };
  };
}

function liggend(kolommen: Kolom[], einde: number): Plekken {
  const pmLang = kolommen.some(({ pmVan }) => pmVan.length > 0) ? PM_LANG + 3 : 0;
  const hoogste = Math.max(1, ...kolommen.map(({ som }) => eurosVan(som)));
  const plaats = (euros: number) => LINKS + ((einde - pmLang - LINKS) * euros) / hoogste;
  return ({ som, pmVan }, i) => {
    const midden = (i + 0.5) * RIJ;
    const y = midden - BALK / 2;
    const eind = plaats(eurosVan(som));
    return {
      jaar: { x: 0, y: midden + 5 },
      som: { x: eind + (pmVan.length > 0 ? pmLang : 0) + 8, y: midden + 5 },
      pm: { x: eind + 3, y, breedte: PM_LANG, hoogte: BALK },
      blok: (van, tot) => ({ x: plaats(van), y, breedte: plaats(tot) - plaats(van), hoogte: BALK }),
    };
  };
}
