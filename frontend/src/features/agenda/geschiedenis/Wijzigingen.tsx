import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../../concept/motor/contract';
import { wijzigingenQuery } from '../../../lib/queries/publiceren';
import { Melding } from '../../../ui/basis/Melding';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import { Regels } from './Regels';
import { Overschrevenkeuze } from '../../../concept/geschiedenis/Overschrevenkeuze';
import { Terugzetbericht } from '../../../concept/geschiedenis/Terugzetbericht';
import { useConceptnamen } from './useConceptnamen';
import { useGeschiedenisfilters } from './useGeschiedenisfilters';
import { useConceptTerugzetten } from './useConceptTerugzetten';
import { Weergave } from './Weergave';

interface Props {
  agenda: string;
  concept: Concept;
}

/** What was done that fits the filters, newest first: what was done in one go is one line. */
export function Wijzigingen({ agenda, concept }: Props) {
  const { t } = useTranslation();
  const { filter, gekozenMet, wis, keuzes, toonOnderdeel } = useGeschiedenisfilters(concept);
  const query = useInfiniteQuery(wijzigingenQuery(agenda, { ...filter, per: 'handeling' }));
  const alle = query.data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const namen = useConceptnamen(concept, alle);
  const gekozen = gekozenMet(namen.naam);
  const { terug, ongedaan, zetTerug, ...keuze } = useConceptTerugzetten(agenda);
  const totaal = query.data?.pages[0]?.totaal;
  const archief = filter.wat.length === 1 && filter.wat[0] === 'gearchiveerd';
  return (
    <>
      <Weergave archief={archief} />
      <Filterbalk
        treffers={
          totaal === undefined || query.isPlaceholderData
            ? t('algemeen.laden')
            : t('geschiedenis.aantal', { count: totaal })
        }
        gekozen={gekozen}
        wis={wis}
      >
        {keuzes.map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
      </Filterbalk>
      <Terugzetbericht terug={terug} ongedaan={ongedaan} />
      <Overschrevenkeuze {...keuze} naam={namen.naam} />
      <Gegevens query={query} deel vlakken={4}>
        {() =>
          totaal === 0 ? (
            archief ? (
              <Melding soort="leeg" titel={t('geschiedenis.leegGearchiveerd')} />
            ) : gekozen.length > 0 ? (
              <GeenTreffers gekozen={gekozen} />
            ) : (
              <Melding soort="leeg" titel={t('geschiedenis.leeg')}>
                <p>{t('geschiedenis.leegUitleg')}</p>
              </Melding>
            )
          ) : (
            <>
              <Regels
                agenda={agenda}
                concept={concept}
                regels={alle}
                namen={namen}
                filter={filter}
                zetTerug={zetTerug}
                toonOnderdeel={filter.onderdeel === undefined ? toonOnderdeel : null}
              />
              <MeerTonen query={query} />
            </>
          )
        }
      </Gegevens>
    </>
  );
}
