import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { adressen } from '../../../lib/adressen';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Bestandsstappen } from '../../../concept/bestand/Bestandsstappen';
import { Overgenomen } from '../../../concept/bestand/Overgenomen';
import { NIETS_GEKOZEN, TABELSOORTEN } from '../../../concept/bestand/leeskeuze';
import { useOvernemen } from '../../../concept/bestand/useOvernemen';
import {
  bewaarIndeling,
  indelingQuery,
  leesBestand,
  neemOver,
  type Bestedingsbestand,
  type Gelezen,
  type Indeling,
} from './bestedingen';
import { Codes } from './Codes';
import { Controle } from './Controle';
import { Kolommenkeuze } from './Kolommenkeuze';
import stijl from './Stappen.module.css';

interface Props {
  agenda: string;
  tabel: Begrotingstabel;
}

/** What was spent, from a file of the financial system: file, columns and codes, look and accept. */
export function Inlezen({ agenda, tabel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const queryClient = useQueryClient();
  const bewaard = useQuery(indelingQuery(agenda)).data?.inhoud;
  // Of this file the columns are chosen again.
  const [anders, zetAnders] = useState<File | null>(null);
  const stand = useOvernemen({
    agenda,
    lees: (van: Bestedingsbestand) => leesBestand(agenda, van),
    neemOver: (van, gelezen) => neemOver(agenda, van, gelezen),
  });
  const themas = new Map(tabel.themas.map(({ id, inhoud }) => [id, inhoud.naam]));
  const regels = tabel.regels.map(({ id, inhoud: { onderdeel, thema } }) => ({
    id,
    onderdeel,
    thema: themas.get(thema) ?? '',
  }));

  const stappen = ({ kolommen, voorbeeld, etag }: Gelezen, keuze: Bestedingsbestand) => {
    const bewaar = (indeling: Indeling, halfjaren: string[]) => {
      const gekend = { ...kolommen, indelingPast: true };
      stand.bekijk({ ...keuze, kolommen: gekend, halfjaren }, async () => {
        const nu = await bewaarIndeling(agenda, indeling);
        queryClient.setQueryData(indelingQuery(agenda).queryKey, nu);
        zetAnders(null);
      });
    };
    if (bewaard === undefined) return null;
    if (bewaard === null || voorbeeld === null || anders === keuze.bestand) {
      return (
        <Kolommenkeuze
          // What was chosen starts anew when the file is read in another way.
          key={`${keuze.blad} ${keuze.koprij} ${keuze.verborgen}`}
          kolommen={kolommen}
          keuze={keuze}
          leesAnders={(hoe) => {
            zetAnders(keuze.bestand);
            stand.kies({ ...keuze, ...hoe, kolommen: null });
          }}
          bewaard={bewaard}
          bezig={stand.bezig}
          // Other columns can mean other half-years.
          bewaar={(indeling) => bewaar(indeling, [])}
        />
      );
    }
    const open = voorbeeld.codes.some(({ bestemming }) => bestemming === 'open');
    const codes = (
      <Codes
        // What was chosen starts anew when the server says something else.
        key={etag}
        codes={voorbeeld.codes}
        indeling={bewaard}
        regels={regels}
        bezig={stand.bezig}
        bewaar={(indeling) => bewaar(indeling, keuze.halfjaren)}
      />
    );
    return (
      <>
        <Knop soort="subtiel" isDisabled={stand.bezig} onPress={() => zetAnders(keuze.bestand)}>
          {t('besteed.andereKolommen')}
        </Knop>
        {open && codes}
        <Controle
          voorbeeld={voorbeeld}
          regels={regels}
          bezig={stand.bezig}
          keuze={keuze}
          kies={(antwoorden) => stand.bekijk({ ...keuze, kolommen, antwoorden })}
          kiesHalfjaren={(halfjaren) => stand.bekijk({ ...keuze, kolommen, halfjaren })}
          neemOver={(zonderFouten) =>
            stand.neemOver({ ...keuze, zonderFouten }, { kolommen, voorbeeld, etag })
          }
        />
        {!open && (
          <details className={stijl.inklap}>
            <summary>{t('besteed.codesAnders')}</summary>
            {codes}
          </details>
        )}
      </>
    );
  };

  const gedaan = stand.uitkomst;
  return (
    <section className={stijl.inlezen} aria-labelledby="besteed-inlezen">
      <Kop niveau={2} id="besteed-inlezen">
        {t('besteed.inlezen')}
      </Kop>
      <p className="lopend">{t('besteed.inlezenUitleg')}</p>
      {gedaan === null ? (
        <Bestandsstappen
          stand={stand}
          eisen={{
            soorten: [...TABELSOORTEN, '.txt', 'text/plain'],
            hoogstensMb: 10,
            uitleg: t('besteed.bestandHint'),
          }}
          begin={(bestand) => ({
            bestand,
            blad: null,
            kolommen: null,
            halfjaren: [],
            zonderFouten: false,
            ...NIETS_GEKOZEN,
          })}
        >
          {stappen}
        </Bestandsstappen>
      ) : (
        <Overgenomen
          naar={{ adres: adressen.conceptBegroting(agenda), tekst: t('bestand.naarTabel') }}
          opnieuw={stand.opnieuw}
        >
          <p>
            {gedaan.cellen === 0
              ? t('besteed.nietsVeranderd')
              : t('besteed.gedaan', { count: gedaan.regels })}
          </p>
          <p>{t('besteed.geboekt', { bedrag: formatBedrag(gedaan.geboekt, taal) })}</p>
          {gedaan.overgeslagen > 0 && (
            <p>{t('besteed.overgeslagen', { count: gedaan.overgeslagen })}</p>
          )}
        </Overgenomen>
      )}
    </section>
  );
}
