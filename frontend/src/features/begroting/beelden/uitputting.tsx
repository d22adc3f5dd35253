import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import { Merk } from './Merk';
import { LETTER, REGEL, type Tekening, type Vak } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breedteVan, breek } from './tekst';
import { Uitputtingsbalk } from './Uitputtingsbalk';
import type { Uitputtingsregel, Uitputtingsthema } from './uitputtinggegevens';
import { uitputtingswoorden } from './uitputtingswoorden';

interface Opties {
  themas: Uitputtingsthema[];
  breedte: number;
  taal: Taal;
  t: TFunction;
}

const SMAL = 720;
const BALK = 24;
const RUIMTE = 18;
/** Further than one and a half times what was budgeted no bar goes; its words say how far. */
const HOOGSTENS = 1.5;

interface Plaatsen {
  isSmal: boolean;
  naam: number;
  balk: { x: number; breedte: number };
  woorden: { x: number; breedte: number };
  /** How many pixels all that was budgeted is. */
  geheel: number;
}

const merkVan = ({ id }: Uitputtingsregel) => `regel/${id}`;

/** Per line how far it is spent, for one width; every thema is a piece that paper does not cut. */
export function tekenUitputting({ themas, breedte, taal, t }: Opties): Tekening {
  const regels = themas.flatMap((thema) => thema.regels);
  const delen = regels.flatMap(({ deel }) => [deel.besteed ?? 0, deel.toegezegd ?? 0]);
  const schaal = Math.min(HOOGSTENS, Math.max(1, ...delen));
  const isSmal = breedte < SMAL;
  const balk = isSmal ? { x: 0, breedte } : { x: breedte * 0.31, breedte: breedte * 0.32 };
  const plaatsen: Plaatsen = {
    isSmal,
    naam: isSmal ? breedte : breedte * 0.28,
    balk,
    woorden: isSmal ? { x: 0, breedte } : { x: breedte * 0.66, breedte: breedte * 0.34 },
    geheel: (balk.breedte - 10) / schaal,
  };
  return {
    vakken: [
      legenda(breedte, t),
      ...themas.map((thema) => themavak(thema, breedte, plaatsen, taal, t)),
    ],
    merken: [regels.map(merkVan)],
    isLiggend: false,
  };
}

function legenda(breedte: number, t: TFunction): Vak {
  let [x, y] = [0, 0];
  const delen = [
    { tekst: t('beeld.uitputting.begroot'), teken: <Proef begroot /> },
    { tekst: t('beeld.uitputting.toegezegd'), teken: <Proef hoogte={16} kleur={INKT.toegezegd} /> },
    { tekst: t('beeld.uitputting.besteed'), teken: <Proef hoogte={8} kleur={INKT.besteed} /> },
    { tekst: 'PM', teken: <Arcering x={0} y={4} breedte={28} hoogte={16} /> },
  ].map(({ tekst, teken }) => {
    const lang = 36 + breedteVan(tekst, LETTER) + 24;
    if (x > 0 && x + lang > breedte) [x, y] = [0, y + 28];
    const plek = [x, y] as const;
    x += lang;
    return (
      <g key={tekst} transform={`translate(${plek.join(' ')})`}>
        {teken}
        <Tekstregels x={36} y={17} regels={[tekst]} />
      </g>
    );
  });
  return { sleutel: 'legenda', hoogte: y + 40, inhoud: <g aria-hidden="true">{delen}</g> };
}

interface Proefdeel {
  begroot?: boolean;
  hoogte?: number;
  kleur?: string;
}

function Proef({ begroot = false, hoogte = 20, kleur = INKT.grond }: Proefdeel) {
  return (
    <>
      <rect
        x={0}
        y={12 - hoogte / 2}
        width={28}
        height={hoogte}
        fill={kleur}
        stroke={begroot ? INKT.sterk : 'none'}
      />
      {begroot && <line x1={28} x2={28} y1={0} y2={24} stroke={INKT.tekst} strokeWidth={2} />}
    </>
  );
}

function themavak(
  { code, naam, regels }: Uitputtingsthema,
  breedte: number,
  plaatsen: Plaatsen,
  taal: Taal,
  t: TFunction,
): Vak {
  const kop = breek(naam, breedte, LETTER + 1);
  let onder = kop.length * REGEL + 16;
  const rijen = regels.map((regel) => {
    const rij = regelrij(regel, plaatsen, taal, t);
    const boven = onder;
    onder += rij.hoogte;
    return (
      <g key={regel.id} transform={`translate(0 ${boven})`}>
        {rij.inhoud}
      </g>
    );
  });
  return {
    sleutel: code,
    hoogte: onder + 14,
    inhoud: (
      <>
        <g aria-hidden="true">
          <line x1={0} x2={breedte} y1={1} y2={1} stroke={INKT.sterk} />
          <Tekstregels x={0} y={22} regels={kop} grootte={LETTER + 1} vet />
        </g>
        {rijen}
      </>
    ),
  };
}

function regelrij(regel: Uitputtingsregel, plaatsen: Plaatsen, taal: Taal, t: TFunction) {
  const { isSmal, balk, woorden } = plaatsen;
  const zegt = uitputtingswoorden(regel, taal, t);
  const past = (tekst: string | null) =>
    tekst === null ? [] : breek(tekst, woorden.breedte, LETTER, 3);
  const naam = breek(regel.onderdeel, plaatsen.naam, LETTER, 3);
  const [besteed, oordeel, toegezegd] = [zegt.besteed, zegt.oordeel, zegt.toegezegd].map(past) as [
    string[],
    string[],
    string[],
  ];
  const aantal = besteed.length + oordeel.length + toegezegd.length;
  const balkY = isSmal ? naam.length * REGEL + 4 : 2;
  const woordY = isSmal ? balkY + BALK + REGEL : LETTER;
  const hoogte = isSmal
    ? woordY + (aantal - 1) * REGEL + RUIMTE + 4
    : Math.max(naam.length, aantal, 2) * REGEL + RUIMTE;
  return {
    hoogte,
    inhoud: (
      <Merk
        sleutel={merkVan(regel)}
        naam={[regel.onderdeel, zegt.besteed, zegt.oordeel, zegt.toegezegd]
          .filter((zin) => zin !== null)
          .join('. ')}
      >
        <Tekstregels x={0} y={LETTER} regels={naam} />
        <Uitputtingsbalk
          regel={regel}
          x={balk.x}
          y={balkY}
          hoogte={BALK}
          breedte={balk.breedte}
          geheel={plaatsen.geheel}
        />
        <Tekstregels x={woorden.x} y={woordY} regels={besteed} />
        <Tekstregels
          x={woorden.x}
          y={woordY + besteed.length * REGEL}
          regels={oordeel}
          vet={regel.vergelijking.soort !== 'nietBesteed'}
        />
        <Tekstregels
          x={woorden.x}
          y={woordY + (besteed.length + oordeel.length) * REGEL}
          regels={toegezegd}
          kleur={INKT.stil}
        />
      </Merk>
    ),
  };
}
