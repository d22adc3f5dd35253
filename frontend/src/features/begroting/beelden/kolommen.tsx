import type { TFunction } from 'i18next';
import { formatBedrag, formatTotaal } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';
import { INKT } from './kleuren';
import { Kolomdelen, merkVan, PM_DIK, PM_LANG } from './Kolomdelen';
import { eurosVan, type Kolom, type Kolomgegevens } from './kolomgegevens';
import { kolomlegenda } from './kolomlegenda';
import { Merk } from './Merk';
import { LETTER, LETTER_KLEIN, type Tekening } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breedteVan } from './tekst';

interface Opties {
  gegevens: Kolomgegevens;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

const HOOGTE = 340;
const LEGENDA = 260;
const RIJ = 46;
const BALK = 28;
/** Under this width seven columns with their totals do not fit beside each other: there they lie down. */
const SMAL = 640;
const BREED = 900;

/** The columns of a begroting for one width, with their legend. */
export function tekenKolommen(opties: Opties): Tekening {
  const { gegevens, breedte } = opties;
  const metNaast = breedte >= BREED;
  const grafiekbreedte = metNaast ? breedte - LEGENDA - 40 : breedte;
  const isLiggend = breedte < SMAL || !pastStaand(opties, grafiekbreedte);
  const merken = gegevens.kolommen.map(({ jaar, delen, pmVan }) => {
    const vanBoven = [
      merkVan(jaar, 'som'),
      ...(pmVan.length > 0 ? [merkVan(jaar, 'pm')] : []),
      ...delen.map(({ reeks }) => merkVan(jaar, reeks.code)).toReversed(),
    ];
    return isLiggend ? vanBoven.toReversed() : vanBoven;
  });
  const grafiek = isLiggend
    ? liggend({ ...opties, breedte: grafiekbreedte })
    : staand({ ...opties, breedte: grafiekbreedte });
  const legenda = kolomlegenda({
    ...opties,
    x: metNaast ? breedte - LEGENDA : 0,
    y: metNaast ? 8 : grafiek.hoogte + 24,
    breedte: metNaast ? LEGENDA : breedte,
  });
  const hoogte = metNaast
    ? Math.max(grafiek.hoogte, legenda.hoogte + 16)
    : grafiek.hoogte + 24 + legenda.hoogte;
  const inhoud = (
    <>
      {grafiek.inhoud}
      {legenda.inhoud}
    </>
  );
  return { vakken: [{ sleutel: 'kolommen', hoogte, inhoud }], merken, isLiggend };
}

const assen = ({ gegevens, taal }: Opties) =>
  gegevens.strepen.map((euros) => formatBedrag(String(euros), taal));

const asbreedte = (opties: Opties) =>
  Math.max(...assen(opties).map((tekst) => breedteVan(tekst, LETTER_KLEIN))) + 12;

/** Whether the totals stand beside each other without touching. */
function pastStaand(opties: Opties, breedte: number): boolean {
  const { kolommen } = opties.gegevens;
  const stap = (breedte - asbreedte(opties)) / Math.max(1, kolommen.length);
  return kolommen.every(({ som }) => breedteVan(somVan(som, opties.taal), LETTER) + 8 <= stap);
}

function staand(opties: Opties) {
  const { gegevens, breedte, taal, t } = opties;
  const { kolommen, strepen } = gegevens;
  const links = asbreedte(opties);
  const bijschriften = assen(opties);
  const boven = 30 + PM_DIK;
  const hoogste = Math.max(1, ...strepen);
  const plaats = (euros: number) => boven + HOOGTE * (1 - euros / hoogste);
  const stap = (breedte - links) / Math.max(1, kolommen.length);
  const balk = Math.min(84, stap * 0.74);
  return {
    hoogte: boven + HOOGTE + 30,
    inhoud: (
      <>
        <g aria-hidden="true">
          {strepen.map((euros, i) => (
            <g key={euros}>
              <line
                x1={links}
                x2={breedte}
                y1={plaats(euros)}
                y2={plaats(euros)}
                stroke={INKT.lijn}
              />
              <Tekstregels
                x={links - 10}
                y={plaats(euros) + 4}
                regels={[bijschriften[i] ?? '']}
                grootte={LETTER_KLEIN}
                kleur={INKT.stil}
                anker="end"
              />
            </g>
          ))}
        </g>
        {kolommen.map((kolom, i) => {
          const midden = links + stap * (i + 0.5);
          const hoog = plaats(eurosVan(kolom.som)) - (kolom.pmVan.length > 0 ? PM_DIK + 3 : 0);
          return (
            <g key={kolom.jaar}>
              <Som kolom={kolom} x={midden} y={hoog - 8} anker="middle" taal={taal} t={t} />
              <Kolomdelen
                kolom={kolom}
                dwars={midden - balk / 2}
                breedte={balk}
                plaats={plaats}
                isLiggend={false}
                taal={taal}
                t={t}
              />
              <g aria-hidden="true">
                <Tekstregels
                  x={midden}
                  y={boven + HOOGTE + 22}
                  regels={[String(kolom.jaar)]}
                  anker="middle"
                />
              </g>
            </g>
          );
        })}
      </>
    ),
  };
}

function liggend({ gegevens, breedte, taal, t }: Opties) {
  const { kolommen } = gegevens;
  const links = 44;
  const sommen = kolommen.map(({ som }) => breedteVan(somVan(som, taal), LETTER));
  const pm = kolommen.some(({ pmVan }) => pmVan.length > 0) ? PM_LANG + 3 : 0;
  const lengte = breedte - links - pm - Math.max(...sommen) - 10;
  const hoogste = Math.max(1, ...kolommen.map(({ som }) => eurosVan(som)));
  const plaats = (euros: number) => links + (lengte * euros) / hoogste;
  return {
    hoogte: kolommen.length * RIJ,
    inhoud: kolommen.map((kolom, i) => {
      const midden = i * RIJ + RIJ / 2;
      const eind = plaats(eurosVan(kolom.som)) + (kolom.pmVan.length > 0 ? pm : 0);
      return (
        <g key={kolom.jaar}>
          <g aria-hidden="true">
            <Tekstregels x={0} y={midden + 5} regels={[String(kolom.jaar)]} />
          </g>
          <Kolomdelen
            kolom={kolom}
            dwars={midden - BALK / 2}
            breedte={BALK}
            plaats={plaats}
            isLiggend
            taal={taal}
            t={t}
          />
          <Som kolom={kolom} x={eind + 8} y={midden + 5} anker="start" taal={taal} t={t} />
        </g>
      );
    }),
  };
}

const somVan = (som: Kolom['som'], taal: Taal) =>
  som === null ? '–' : formatBedrag(som.bedrag, taal);

interface Somplaats {
  kolom: Kolom;
  x: number;
  y: number;
  anker: 'start' | 'middle';
  taal: Taal;
  t: TFunction;
}

/** The known amount of a year; its PMs stand in the hatched block beside it. */
function Som({ kolom: { jaar, som }, x, y, anker, taal, t }: Somplaats) {
  return (
    <Merk
      sleutel={merkVan(jaar, 'som')}
      naam={t('beeld.kolommen.som', {
        jaar,
        bedrag: som === null ? t('begroting.nietIngevuld') : formatTotaal(som, taal),
      })}
    >
      <Tekstregels x={x} y={y} regels={[somVan(som, taal)]} vet anker={anker} />
    </Merk>
  );
}
