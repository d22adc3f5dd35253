import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { Arcering } from './Arcering';
import { INKT } from './kleuren';
import { Merk } from './Merk';
import { onderElkaar } from './onderElkaar';
import { LETTER, REGEL, type Deel, type Tekening } from './tekening';
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
const PROEF = 28;

/** Per line how far it is spent, for one width; every thema is a piece that paper does not cut. */
export function tekenUitputting({ themas, breedte, taal, t }: Opties): Tekening {
  const delen = themas.flatMap(({ regels }) =>
    regels.flatMap(({ deel }) => [deel.besteed ?? 0, deel.toegezegd ?? 0]),
  );
  const schaal = Math.min(HOOGSTENS, Math.max(1, ...delen));
  const isSmal = breedte < SMAL;
  const naambreed = isSmal ? breedte : breedte * 0.28;
  const balk = isSmal ? { x: 0, breedte } : { x: breedte * 0.31, breedte: breedte * 0.32 };
  const woorden = isSmal ? { x: 0, breedte } : { x: breedte * 0.66, breedte: breedte * 0.34 };

  const rij = (regel: Uitputtingsregel): Deel => {
    const { besteed, oordeel, toegezegd } = uitputtingswoorden(regel, taal, t);
    const naam = breek(regel.onderdeel, naambreed, LETTER, 3);
    const naamhoog = naam.length * REGEL;
    const zinnen = onderElkaar(
      [
        { zin: besteed },
        { zin: oordeel, vet: regel.vergelijking.soort !== 'nietBesteed' },
        { zin: toegezegd ?? '', kleur: INKT.stil },
      ].map(({ zin, ...hoe }) => {
        const regels = zin === '' ? [] : breek(zin, woorden.breedte, LETTER, 3);
        return {
          hoogte: regels.length * REGEL,
          inhoud: <Tekstregels x={woorden.x} y={LETTER} regels={regels} {...hoe} />,
        };
      }),
    );
    const balkY = isSmal ? naamhoog + 4 : 2;
    const woordY = isSmal ? balkY + BALK + 3 : 0;
    return {
      hoogte:
        RUIMTE + (isSmal ? woordY + zinnen.hoogte : Math.max(naamhoog, zinnen.hoogte, 2 * REGEL)),
      inhoud: (
        <Merk
          sleutel={`regel/${regel.id}`}
          naam={[regel.onderdeel, besteed, oordeel, toegezegd]
            .filter((zin) => zin !== null)
            .join('. ')}
        >
          <Tekstregels x={0} y={LETTER} regels={naam} />
          <Uitputtingsbalk
            regel={regel}
            {...balk}
            y={balkY}
            hoogte={BALK}
            geheel={(balk.breedte - 10) / schaal}
          />
          <g transform={`translate(0 ${woordY})`}>{zinnen.inhoud}</g>
        </Merk>
      ),
    };
  };

  const themavak = ({ code, naam, regels }: Uitputtingsthema) => {
    const kop = breek(naam, breedte, LETTER + 1);
    const titel = {
      hoogte: kop.length * REGEL + 16,
      inhoud: (
        <g aria-hidden="true">
          <line x1={0} x2={breedte} y1={1} y2={1} stroke={INKT.sterk} />
          <Tekstregels x={0} y={22} regels={kop} grootte={LETTER + 1} vet />
        </g>
      ),
    };
    const { hoogte, inhoud } = onderElkaar([titel, ...regels.map(rij)]);
    return { sleutel: code, hoogte: hoogte + 14, inhoud };
  };

  return {
    vakken: [{ sleutel: 'legenda', ...legenda(breedte, t) }, ...themas.map(themavak)],
    isLiggend: false,
  };
}

const BEGROOT = {
  begroot: { soort: 'bedrag', bedrag: '1.00', valuta: 'EUR' },
  deel: { toegezegd: null, besteed: null },
} as const;

/** What the bars are, beside each other as far as they fit. */
function legenda(breedte: number, t: TFunction): Deel {
  const streep = (dik: number, kleur: string) => (
    <rect y={12 - dik / 2} width={PROEF} height={dik} fill={kleur} />
  );
  const proeven = [
    {
      tekst: t('beeld.uitputting.begroot'),
      teken: (
        <Uitputtingsbalk regel={BEGROOT} x={0} y={2} breedte={PROEF} hoogte={20} geheel={PROEF} />
      ),
    },
    { tekst: t('begroting.maten.toegezegd').toLowerCase(), teken: streep(16, INKT.toegezegd) },
    { tekst: t('begroting.maten.besteed').toLowerCase(), teken: streep(8, INKT.besteed) },
    { tekst: 'PM', teken: <Arcering x={0} y={4} breedte={PROEF} hoogte={16} /> },
  ];
  let [x, y] = [0, 0];
  const inhoud = proeven.map(({ tekst, teken }) => {
    const lang = PROEF + 8 + breedteVan(tekst, LETTER) + 24;
    if (x > 0 && x + lang > breedte) [x, y] = [0, y + 28];
    const links = x;
    x += lang;
    return (
      <g key={tekst} transform={`translate(${links} ${y})`} aria-hidden="true">
        {teken}
        <Tekstregels x={PROEF + 8} y={17} regels={[tekst]} />
      </g>
    );
  });
  return { hoogte: y + 40, inhoud };
}
