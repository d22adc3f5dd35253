import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { formatBekend } from '../formatBekend';
import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import { Lint, PmLint } from './Lint';
import { Merk } from './Merk';
import { merkVanBron, merkVanOnderdeel, merkVanThema } from './stroommerken';
import { Stroomthemas } from './Stroomthemas';
import type { Stroombron, Stroomgegevens } from './stroomgegevens';
import { type Bronstroom, KNOOP, type Stroomindeling, stroomindeling } from './stroomindeling';
import { LETTER, LETTER_KLEIN, REGEL, type Tekening } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breek } from './tekst';

interface Opties {
  gegevens: Stroomgegevens;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

/** The flow from geldbron through thema to onderdeel, for one width. */
export function tekenStroom({ gegevens, breedte, taal, t }: Opties): Tekening {
  const indeling = stroomindeling(gegevens, breedte);
  const uitleg = legenda({ gegevens, breedte, isSmal: indeling.isSmal, taal, t });
  const inhoud = (
    <>
      {uitleg.inhoud}
      <g transform={`translate(0 ${uitleg.hoogte})`}>
        <Bronstromen indeling={indeling} />
        {indeling.bronnen.map(({ bron, y, hoogte }) => (
          <Merk key={bron.code} sleutel={merkVanBron(bron.code)} naam={naamVan(bron, taal, t)}>
            <rect x={indeling.x.bron} y={y} width={KNOOP} height={hoogte} fill={bron.kleur.vlak} />
            {indeling.isSmal ? (
              <Tekstregels
                x={indeling.x.bron + KNOOP + 4}
                y={y + hoogte / 2 + 5}
                regels={[bron.letter]}
                grootte={LETTER_KLEIN}
                vet
                metRand
              />
            ) : (
              <Bronlabel
                bron={bron}
                midden={y + hoogte / 2}
                x={indeling.x.bron}
                taal={taal}
                t={t}
              />
            )}
          </Merk>
        ))}
        <Stroomthemas indeling={indeling} breedte={breedte} taal={taal} t={t} />
      </g>
    </>
  );
  return {
    vakken: [{ sleutel: 'stroom', hoogte: uitleg.hoogte + indeling.hoogte + 4, inhoud }],
    merken: [
      gegevens.bronnen.map(({ code }) => merkVanBron(code)),
      gegevens.themas.map(({ code }) => merkVanThema(code)),
      gegevens.themas.flatMap(({ onderdelen }) => onderdelen.map(({ id }) => merkVanOnderdeel(id))),
    ],
    isLiggend: false,
  };
}

const bronnaam = ({ naam }: Stroombron, t: TFunction) => naam ?? t('begroting.zonderGeldbron');

const naamVan = (bron: Stroombron, taal: Taal, t: TFunction) =>
  t('beeld.stroom.bron', { naam: bronnaam(bron, t), bedrag: formatBekend(bron.som, taal) });

/** What PM looks like, and on a narrow drawing the names of those who pay, for which there is no room beside it. */
function legenda({ gegevens, breedte, isSmal, taal, t }: Opties & { isSmal: boolean }) {
  const heeftPm = gegevens.som.aantalPm > 0;
  let onder = 0;
  const bronnen = (isSmal ? gegevens.bronnen : []).map((bron) => {
    const boven = onder;
    const regels = [
      ...breek(bronnaam(bron, t), breedte - 30, LETTER),
      formatBekend(bron.som, taal),
    ];
    onder += regels.length * REGEL + 8;
    return (
      <g key={bron.code}>
        <rect x={0} y={boven} width={20} height={20} rx={2} fill={bron.kleur.vlak} />
        <Tekstregels
          x={10}
          y={boven + 14.5}
          regels={[bron.letter]}
          grootte={LETTER_KLEIN}
          vet
          kleur={bron.kleur.letter}
          anker="middle"
        />
        <Tekstregels x={30} y={boven + 15} regels={regels} />
      </g>
    );
  });
  const boven = onder;
  const pm = heeftPm ? breek(t('beeld.stroom.pm'), breedte - 40, LETTER_KLEIN, 3) : [];
  onder += pm.length * REGEL;
  return {
    hoogte: onder === 0 ? 0 : onder + 22,
    inhoud: (
      <g aria-hidden="true">
        {bronnen}
        {heeftPm && (
          <>
            <Arcering x={0} y={boven + 5} breedte={26} hoogte={8} />
            <Tekstregels
              x={36}
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

function Bronstromen({ indeling: { stromen, x } }: { indeling: Stroomindeling }) {
  const [van, tot] = [x.bron + KNOOP, x.thema];
  const sleutel = ({ bron, thema }: Bronstroom) => `${bron.code} ${thema.code}`;
  return (
    <g aria-hidden="true">
      {stromen.map((stroom) => (
        <Lint
          key={sleutel(stroom)}
          van={[van, stroom.van.bedrag]}
          tot={[tot, stroom.naar.bedrag]}
          dikte={stroom.dikte.bedrag}
          kleur={stroom.bron.kleur.vlak}
        />
      ))}
      {stromen.map((stroom) => (
        <PmLint
          key={sleutel(stroom)}
          van={[van, stroom.van.pm]}
          tot={[tot, stroom.naar.pm]}
          dikte={stroom.dikte.pm}
        />
      ))}
    </g>
  );
}

interface Bronplaats {
  bron: Stroombron;
  midden: number;
  x: number;
  taal: Taal;
  t: TFunction;
}

function Bronlabel({ bron, midden, x, taal, t }: Bronplaats) {
  const naam = breek(bronnaam(bron, t), x - 14, LETTER, 3);
  const boven = midden - ((naam.length + 1) * REGEL) / 2 + LETTER - 1;
  return (
    <>
      <Tekstregels x={x - 12} y={boven} regels={naam} anker="end" />
      <Tekstregels
        x={x - 12}
        y={boven + naam.length * REGEL}
        regels={[formatBekend(bron.som, taal)]}
        anker="end"
        vet
      />
    </>
  );
}
