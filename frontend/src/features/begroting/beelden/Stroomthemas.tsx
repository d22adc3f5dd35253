import type { TFunction } from 'i18next';
import type { Taal } from '../../../lib/i18n/taal';
import { INKT } from './kleuren';
import { Lint, PmLint } from './Lint';
import { Merk } from './Merk';
import { inBeeld, merkVanOnderdeel, merkVanThema } from './stroom';
import { KNOOP, type Onderdeelknoop, type Stroomindeling, type Themaknoop } from './stroomindeling';
import { LETTER_KLEIN, REGEL } from './tekening';
import { Tekstregels } from './Tekstregels';

interface Props {
  indeling: Stroomindeling;
  taal: Taal;
  t: TFunction;
}

/** The themas with their heading, and right of each the lines it flows on to. */
export function Stroomthemas({ indeling: { themas, x }, taal, t }: Props) {
  return themas.map(({ thema, kop, kopY, y, hoogte, onderdelen }: Themaknoop) => (
    <g key={thema.code}>
      {onderdelen.map((knoop) => (
        <Uitstroom key={knoop.onderdeel.id} knoop={knoop} x={x} />
      ))}
      <Merk
        sleutel={merkVanThema(thema.code)}
        naam={t('beeld.stroom.thema', { naam: thema.naam, bedrag: inBeeld(thema.som, taal) })}
      >
        <rect x={x.thema} y={y} width={KNOOP} height={hoogte} fill={INKT.tekst} />
        <Tekstregels x={x.thema} y={kopY} regels={kop.slice(0, -1)} vet />
        <Tekstregels
          x={x.thema}
          y={kopY + (kop.length - 1) * REGEL}
          regels={[inBeeld(thema.som, taal)]}
        />
      </Merk>
      {onderdelen.map((knoop) => (
        <Onderdeel key={knoop.onderdeel.id} knoop={knoop} x={x} taal={taal} t={t} />
      ))}
    </g>
  ));
}

type Plaatsen = Stroomindeling['x'];

function Uitstroom({ knoop, x }: { knoop: Onderdeelknoop; x: Plaatsen }) {
  const { onderdeel, dikte, vanaf, y } = knoop;
  const [van, tot] = [x.thema + KNOOP, x.onderdeel];
  const pmY = y + dikte.bedrag + dikte.pm / 2;
  return (
    <g aria-hidden="true">
      <Lint
        van={[van, vanaf.bedrag]}
        tot={[tot, y + dikte.bedrag / 2]}
        dikte={dikte.bedrag}
        kleur={onderdeel.bron.kleur.vlak}
      />
      {dikte.pm > 0 && (
        <>
          <PmLint van={[van, vanaf.pm]} tot={[tot, pmY]} dikte={dikte.pm} />
          <Tekstregels
            x={(van + tot) / 2}
            y={(vanaf.pm + pmY) / 2 + 4.5}
            regels={['PM']}
            grootte={LETTER_KLEIN}
            vet
            kleur={INKT.pm}
            anker="middle"
            metRand
          />
        </>
      )}
    </g>
  );
}

interface Onderdeelplaats {
  knoop: Onderdeelknoop;
  x: Plaatsen;
  taal: Taal;
  t: TFunction;
}

function Onderdeel({ knoop, x, taal, t }: Onderdeelplaats) {
  const { onderdeel, dikte, y, naam, tekstY } = knoop;
  const bedrag = inBeeld(onderdeel.som, taal);
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
      <Tekstregels x={x.tekst} y={tekstY} regels={naam} />
      <Tekstregels x={x.tekst} y={tekstY + naam.length * REGEL} regels={[bedrag]} vet />
    </Merk>
  );
}
