import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { formatBekend } from '../formatBekend';
import { INKT } from './kleuren';
import { Lint, PmLint } from './Lint';
import { Merk } from './Merk';
import { merkVanOnderdeel, merkVanThema } from './stroommerken';
import { KNOOP, type Onderdeelknoop, type Stroomindeling, type Themaknoop } from './stroomindeling';
import { LETTER_KLEIN, REGEL } from './tekening';
import { Tekstregels } from './Tekstregels';

interface Props {
  indeling: Stroomindeling;
  breedte: number;
  taal: Taal;
  t: TFunction;
}

/** The themas with their heading, and right of each the lines it flows on to. */
export function Stroomthemas({ indeling: { themas, x, isSmal }, breedte, taal, t }: Props) {
  const eind = isSmal ? null : breedte;
  return themas.map(({ thema, kop, kopY, y, hoogte, onderdelen }: Themaknoop) => (
    <g key={thema.code}>
      <g aria-hidden="true">
        {onderdelen.map((knoop) => (
          <Uitstroom key={knoop.onderdeel.id} knoop={knoop} x={x} />
        ))}
        {onderdelen.map((knoop) => (
          <PmUitstroom key={knoop.onderdeel.id} knoop={knoop} x={x} />
        ))}
      </g>
      <Merk
        sleutel={merkVanThema(thema.code)}
        naam={t('beeld.stroom.thema', { naam: thema.naam, bedrag: formatBekend(thema.som, taal) })}
      >
        <rect x={x.thema} y={y} width={KNOOP} height={hoogte} fill={INKT.tekst} />
        <Naambedrag
          x={x.thema}
          y={kopY}
          naam={kop}
          bedrag={formatBekend(thema.som, taal)}
          eind={eind}
          naamVet
        />
      </Merk>
      {onderdelen.map((knoop) => (
        <Onderdeel key={knoop.onderdeel.id} knoop={knoop} x={x} eind={eind} taal={taal} t={t} />
      ))}
    </g>
  ));
}

type Plaatsen = Stroomindeling['x'];

interface Uitgang {
  knoop: Onderdeelknoop;
  x: Plaatsen;
}

function Uitstroom({ knoop: { onderdeel, dikte, vanaf, y }, x }: Uitgang) {
  return (
    <Lint
      van={[x.thema + KNOOP, vanaf.bedrag]}
      tot={[x.onderdeel, y + dikte.bedrag / 2]}
      dikte={dikte.bedrag}
      kleur={onderdeel.bron.kleur.vlak}
    />
  );
}

/** Over the amounts, with the word on it. */
function PmUitstroom({ knoop: { dikte, vanaf, y }, x }: Uitgang) {
  if (dikte.pm === 0) return null;
  const [van, tot] = [x.thema + KNOOP, x.onderdeel];
  const eind = y + dikte.bedrag + dikte.pm / 2;
  return (
    <>
      <PmLint van={[van, vanaf.pm]} tot={[tot, eind]} dikte={dikte.pm} />
      <Tekstregels
        x={(van + tot) / 2}
        y={(vanaf.pm + eind) / 2 + 4.5}
        regels={['PM']}
        grootte={LETTER_KLEIN}
        vet
        kleur={INKT.pm}
        anker="middle"
        metRand
      />
    </>
  );
}

interface Onderdeelplaats extends Uitgang {
  eind: number | null;
  taal: Taal;
  t: TFunction;
}

function Onderdeel({ knoop, x, eind, taal, t }: Onderdeelplaats) {
  const { onderdeel, dikte, y, naam, tekstY } = knoop;
  const bedrag = formatBekend(onderdeel.som, taal);
  return (
    <Merk
      sleutel={merkVanOnderdeel(onderdeel.id)}
      naam={t('beeld.stroom.onderdeel', {
        naam: onderdeel.naam,
        bedrag,
        bron: onderdeel.bron.naam ?? t('begroting.zonderGeldbron'),
      })}
    >
      <rect
        x={x.onderdeel}
        y={y}
        width={KNOOP}
        height={dikte.bedrag}
        fill={onderdeel.bron.kleur.vlak}
      />
      {dikte.pm > 0 && (
        <rect
          x={x.onderdeel}
          y={y + dikte.bedrag + 1}
          width={KNOOP}
          height={dikte.pm - 2}
          fill={INKT.pm}
        />
      )}
      <Naambedrag x={x.tekst} y={tekstY} naam={naam} bedrag={bedrag} eind={eind} />
    </Merk>
  );
}

interface Naamplaats {
  x: number;
  y: number;
  naam: string[];
  bedrag: string;
  /** Where the amount ends, beside the name; null puts it under the name. */
  eind: number | null;
  naamVet?: boolean;
}

/** The name of a thema or onderdeel with its amount; of a thema the name stands out, of an onderdeel the amount. */
function Naambedrag({ x, y, naam, bedrag, eind, naamVet = false }: Naamplaats) {
  return (
    <>
      <Tekstregels x={x} y={y} regels={naam} vet={naamVet} />
      <Tekstregels
        x={eind ?? x}
        y={eind === null ? y + naam.length * REGEL : y}
        regels={[bedrag]}
        anker={eind === null ? 'start' : 'end'}
        vet={!naamVet}
      />
    </>
  );
}
