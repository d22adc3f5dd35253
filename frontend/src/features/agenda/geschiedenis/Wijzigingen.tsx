import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../lib/concept/contract';
import { wijzigingenQuery } from '../../../lib/queries/publiceren';
import { Melding } from '../../../ui/basis/Melding';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import stijl from './Geschiedenis.module.css';
import { Terugzetbericht } from './Terugzetbericht';
import { useConceptnamen } from './useConceptnamen';
import { useGeschiedenisfilters } from './useGeschiedenisfilters';
import { useTerugzetten } from './useTerugzetten';
import { Weergave } from './Weergave';
import { Wijzigingrij } from './Wijzigingrij';

interface Props {
  agenda: string;
  concept: Concept;
}

/** The changes that fit the filters, newest first, each to be put back. */
export function Wijzigingen({ agenda, concept }: Props) {
  const { t } = useTranslation();
  const { filter, gekozenMet, wis, keuzes, toonOnderdeel } = useGeschiedenisfilters(concept);
  const query = useInfiniteQuery(wijzigingenQuery(agenda, filter));
  const alle = query.data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const { naam, isAanwezig } = useConceptnamen(concept, alle);
  const gekozen = gekozenMet(naam);
  const terugzetten = useTerugzetten(agenda);
  const totaal = query.data?.pages[0]?.totaal;
  const archief = filter.wat.length === 1 && filter.wat[0] === 'gearchiveerd';
  /** Of something that was archived more than once only the last time counts. */
  const isLaatste = (wijziging: Wijziging) =>
    alle.find(({ onderdeel }) => onderdeel === wijziging.onderdeel) === wijziging;
  const kanTerug = (wijziging: Wijziging) =>
    wijziging.herstelbaar &&
    (wijziging.wat === 'gearchiveerd'
      ? isLaatste(wijziging) && !isAanwezig(wijziging.onderdeel)
      : wijziging.soort === 'agenda' || isAanwezig(wijziging.onderdeel));
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
      <Terugzetbericht {...terugzetten} />
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
              <ol className={stijl.lijst}>
                {alle.map((wijziging) => (
                  <li key={wijziging.nummer}>
                    <Wijzigingrij
                      wijziging={wijziging}
                      naam={naam}
                      alleenDit={
                        filter.onderdeel === undefined
                          ? () => {
                              toonOnderdeel(wijziging.onderdeel);
                            }
                          : null
                      }
                      zetTerug={
                        kanTerug(wijziging)
                          ? () => {
                              terugzetten.terug.mutate(wijziging);
                            }
                          : null
                      }
                    />
                  </li>
                ))}
              </ol>
              <MeerTonen query={query} />
            </>
          )
        }
      </Gegevens>
    </>
  );
}
