import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { useFilters } from '../../../lib/useFilters';
import { Kop } from '../../../ui/basis/Kop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { focusOp } from '../../../lib/focus';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze, type Optie } from '../../../ui/filters/FilterKeuze';
import { filterkeuzes } from '../../../ui/filters/filterkeuzes';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { useOrganisaties } from '../useOrganisaties';
import { Beslissing } from './Beslissing';
import { groepeer, pmsVan, type Pm } from './pmsVan';
import { Pmrij, wieId } from './Pmrij';
import stijl from './Pms.module.css';

const SLEUTELS = ['thema', 'beslisser', 'jaar'] as const;
type Sleutel = (typeof SLEUTELS)[number];

/** In the filter: those of which nobody knows who decides. */
const NIEMAND = 'onbekend';
const BERICHT = 'pm-bericht';

/** What is still PM, by who decides on it. */
export function OpenPms({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  const stand = useFilters(SLEUTELS);
  const { filters } = stand;
  const [bericht, zetBericht] = useState('');
  const [beslist, zetBeslist] = useState<Pm | null>(null);
  const organisaties = useOrganisaties(tabel);
  const meld = (nieuw: string) => {
    zetBericht(nieuw);
    // The row that had the focus goes away.
    focusOp(BERICHT);
  };
  const alle = pmsVan(tabel);
  const melding = (
    <p id={BERICHT} tabIndex={-1} role="status" className={stijl.bericht}>
      {bericht}
    </p>
  );
  if (alle.length === 0) {
    return (
      <>
        {melding}
        <Melding soort="leeg" titel={t('pms.leeg')}>
          <p>{t('pms.leegUitleg')}</p>
        </Melding>
      </>
    );
  }
  const optieVan: Record<Sleutel, (pm: Pm) => Optie> = {
    thema: ({ thema }) => ({ waarde: thema.id, tekst: thema.naam, inhoud: true }),
    beslisser: ({ beslisser }) =>
      beslisser
        ? { waarde: beslisser.id, tekst: beslisser.naam, inhoud: true }
        : { waarde: NIEMAND, tekst: t('pms.onbekend') },
    jaar: ({ jaar }) => ({ waarde: jaar, tekst: jaar }),
  };
  const uniek = (sleutel: Sleutel) => [
    ...new Map(alle.map(optieVan[sleutel]).map((optie) => [optie.waarde, optie])).values(),
  ];
  const past = (pm: Pm) =>
    SLEUTELS.every(
      (sleutel) =>
        filters[sleutel].length === 0 || filters[sleutel].includes(optieVan[sleutel](pm).waarde),
    );
  const getoond = alle.filter(past);
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties: {
      thema: uniek('thema'),
      beslisser: uniek('beslisser'),
      jaar: uniek('jaar').toSorted((a, b) => a.waarde.localeCompare(b.waarde)),
    },
    label: (sleutel) => t(`pms.filter.${sleutel}`),
  });
  return (
    <>
      <p className="lopend">{t('pms.inleiding')}</p>
      <Filterbalk
        treffers={t('pms.treffers', { aantal: getoond.length, count: alle.length })}
        gekozen={gekozen}
        wis={stand.wis}
      >
        {keuzes(SLEUTELS).map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
      </Filterbalk>
      {melding}
      {getoond.length === 0 && <GeenTreffers gekozen={gekozen} />}
      {groepeer(getoond).map(({ beslisser, pms }) => (
        <section key={beslisser?.id ?? NIEMAND} className={stijl.groep}>
          <Kop niveau={2} als={3}>
            {beslisser ? <Nederlands>{beslisser.naam}</Nederlands> : t('pms.onbekend')}
          </Kop>
          <ul className={stijl.lijst}>
            {pms.map((pm) => (
              <Pmrij key={pm.sleutel} pm={pm} meld={meld} beslis={() => zetBeslist(pm)} />
            ))}
          </ul>
        </section>
      ))}
      {beslist && (
        <Beslissing
          regel={beslist.regel}
          pad={beslist.pad}
          organisaties={organisaties}
          sluit={() => {
            zetBeslist(null);
            focusOp(wieId(beslist));
          }}
        />
      )}
    </>
  );
}
