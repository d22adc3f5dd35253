import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import { formatBekend } from '../formatBekend';
import { INKT } from './kleuren';
import { Merk } from './Merk';
import { Stromen } from './Stromen';
import { KNOOP, type Stroomindeling } from './stroomindeling';
import { LETTER, REGEL } from './tekening';
import { Tekstregels, type Tekstplek } from './Tekstregels';
import { breek } from './tekst';
import { Woord } from './Woord';

interface Props {
  indeling: Stroomindeling;
  breedte: number;
}

/** Who pays: beside the node on a wide drawing, and by a letter on a narrow one. */
export function Bronknopen({ indeling: { bronnen, x, isSmal } }: Omit<Props, 'breedte'>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return bronnen.map(({ bron: { code, kleur, letter, som, ...bron }, y, hoogte }) => {
    const naam = bron.naam ?? t('begroting.zonderGeldbron');
    const bedrag = formatBekend(som, taal);
    const regels = breek(naam, x.bron - 14, LETTER, 3);
    const midden = y + hoogte / 2;
    const boven = midden - ((regels.length + 1) * REGEL) / 2 + LETTER - 1;
    return (
      <Merk key={code} sleutel={`bron/${code}`} naam={t('beeld.stroom.bron', { naam, bedrag })}>
        <rect x={x.bron} y={y} width={KNOOP} height={hoogte} fill={kleur.vlak} />
        {isSmal ? (
          <Woord x={x.bron + KNOOP + 9} y={midden} tekst={letter} kleur={INKT.tekst} metRand />
        ) : (
          <Naambedrag x={x.bron - 12} y={boven} anker="end" naam={regels} bedrag={bedrag} />
        )}
      </Merk>
    );
  });
}

/** The themas with their heading, and right of each the lines it flows on to. */
export function Themaknopen({ indeling: { themas, x, isSmal }, breedte }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const naast = isSmal ? null : breedte;
  return themas.map(({ thema, kop, kopY, y, hoogte, onderdelen, stromen }) => (
    <g key={thema.code}>
      <Stromen stromen={stromen} links={x.thema + KNOOP} rechts={x.onderdeel} metWoord />
      <Merk
        sleutel={`thema/${thema.code}`}
        naam={t('beeld.stroom.thema', { naam: thema.naam, bedrag: formatBekend(thema.som, taal) })}
      >
        <rect x={x.thema} y={y} width={KNOOP} height={hoogte} fill={INKT.tekst} />
        <Naambedrag
          x={x.thema}
          y={kopY}
          naam={kop}
          bedrag={formatBekend(thema.som, taal)}
          naast={naast}
          naamVet
        />
      </Merk>
      {onderdelen.map(({ onderdeel: { id, naam, som, bron }, dikte, ...plek }) => (
        <Merk
          key={id}
          sleutel={`onderdeel/${id}`}
          naam={t('beeld.stroom.onderdeel', {
            naam,
            bedrag: formatBekend(som, taal),
            bron: bron.naam ?? t('begroting.zonderGeldbron'),
          })}
        >
          <rect
            x={x.onderdeel}
            y={plek.y}
            width={KNOOP}
            height={dikte.bedrag}
            fill={bron.kleur.vlak}
          />
          {dikte.pm > 0 && (
            <rect
              x={x.onderdeel}
              y={plek.y + dikte.bedrag + 1}
              width={KNOOP}
              height={dikte.pm - 2}
              fill={INKT.pm}
            />
          )}
          <Naambedrag
            x={x.tekst}
            y={plek.tekstY}
            naam={plek.naam}
            bedrag={formatBekend(som, taal)}
            naast={naast}
          />
        </Merk>
      ))}
    </g>
  ));
}

interface Naamplaats extends Tekstplek {
  naam: string[];
  bedrag: string;
  /** Where the amount ends, beside the name; null puts it under the name. */
  naast?: number | null;
  naamVet?: boolean;
}

/** A name with its amount; of a thema the name stands out, of what pays and is paid the amount. */
function Naambedrag({ naam, bedrag, naast = null, naamVet = false, ...plek }: Naamplaats) {
  const bedragplek =
    naast === null
      ? { ...plek, y: plek.y + naam.length * REGEL }
      : { x: naast, y: plek.y, anker: 'end' as const };
  return (
    <>
      <Tekstregels {...plek} regels={naam} vet={naamVet} />
      <Tekstregels {...bedragplek} regels={[bedrag]} vet={!naamVet} />
    </>
  );
}
