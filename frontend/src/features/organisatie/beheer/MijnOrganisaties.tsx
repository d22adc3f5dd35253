import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik } from '../../../lib/api';
import { mijnOrganisatiesQuery } from '../../../lib/queries/organisatiebeheer';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Melding } from '../../../ui/basis/Melding';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { Tekstfilter } from '../../../ui/filters/Tekstfilter';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import stijl from './Beheer.module.css';
import { Organisatierij } from './Organisatierij';
import { useBeheerfilters } from './useBeheerfilters';

/** The organisaties that one may keep up, to search in; the beheerder makes new ones here. */
export function MijnOrganisaties({ ik }: { ik: Ik }) {
  const { t } = useTranslation();
  const { filter, zoek, gekozen, keuzes, wis } = useBeheerfilters();
  const query = useInfiniteQuery(mijnOrganisatiesQuery(filter));
  const totaal = query.data?.pages[0]?.totaal;
  const nieuw = ik.beheerder && (
    <Knoplink
      soort="hoofd"
      to={adressen.nieuweOrganisatie}
      icoon={<IconPlus aria-hidden size={18} />}
    >
      {t('mijnOrganisaties.nieuw')}
    </Knoplink>
  );
  return (
    <>
      {nieuw && <p className={stijl.nieuw}>{nieuw}</p>}
      <Filterbalk
        treffers={
          totaal === undefined || query.isPlaceholderData
            ? t('algemeen.laden')
            : t('mijnOrganisaties.aantal', { count: totaal })
        }
        gekozen={gekozen}
        wis={wis}
      >
        <Tekstfilter key={zoek.waarde} label={t('mijnOrganisaties.zoek')} {...zoek} />
        {keuzes.map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
      </Filterbalk>
      <Gegevens query={query} deel vlakken={4}>
        {({ pages }) =>
          totaal !== 0 ? (
            <>
              <ul className={stijl.lijst}>
                {pages
                  .flatMap(({ resultaten }) => resultaten)
                  .map((organisatie) => (
                    <Organisatierij key={organisatie.id} organisatie={organisatie} ik={ik} />
                  ))}
              </ul>
              <MeerTonen query={query} />
            </>
          ) : gekozen.length > 0 ? (
            <GeenTreffers gekozen={gekozen} />
          ) : (
            <Melding soort="leeg" titel={t('mijnOrganisaties.leeg')}>
              <p>{t('mijnOrganisaties.leegUitleg')}</p>
              {nieuw}
            </Melding>
          )
        }
      </Gegevens>
    </>
  );
}
