import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bestandsstappen } from '../../../concept/bestand/Bestandsstappen';
import { TABELSOORTEN } from '../../../concept/bestand/leeskeuze';
import { useOvernemen } from '../../../concept/bestand/useOvernemen';
import { Knop } from '../../../ui/basis/Knop';
import { Kolommen } from './Kolommen';
import { Kaartvoorbeeld } from './Kaartvoorbeeld';
import {
  bewaarIndeling,
  indelingQuery,
  leesBestand,
  neemOver,
  nieuwBestand,
  type Gezien,
  type Indeling,
  type Kaartbestand,
} from './kaartimport';
import { Namen } from './Namen';
import { Overgenomenkaart } from './Overgenomenkaart';
import stijl from './Excel.module.css';

interface Props {
  agenda: string;
}

/** From a spreadsheet to the maps: file, columns and names, look and accept. */
export function UitExcel({ agenda }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const bewaard = useQuery(indelingQuery(agenda)).data?.inhoud;
  // Of this file the columns are chosen again.
  const [anders, zetAnders] = useState<File | null>(null);
  const stand = useOvernemen({
    agenda,
    lees: (van: Kaartbestand) => leesBestand(agenda, van),
    neemOver: (van, gezien: Gezien) => neemOver(agenda, van, gezien),
  });

  const stappen = (gezien: Gezien, keuze: Kaartbestand) => {
    const { kolommen, voorbeeld, etag } = gezien;
    const bewaar = (indeling: Indeling, van: Kaartbestand = keuze) =>
      stand.bekijk({ ...van, kolommen: { ...kolommen, indelingPast: true } }, async () => {
        const nu = await bewaarIndeling(agenda, indeling);
        queryClient.setQueryData(indelingQuery(agenda).queryKey, nu);
        zetAnders(null);
      });
    if (bewaard === undefined) return null;
    if (bewaard === null || voorbeeld === null || anders === keuze.bestand) {
      return (
        <Kolommen
          // What was chosen starts anew when the file is read in another way.
          key={`${keuze.koprij} ${keuze.verborgen}`}
          kolommen={kolommen}
          keuze={keuze}
          bewaard={bewaard}
          bezig={stand.bezig}
          leesAnders={(hoe) => {
            zetAnders(keuze.bestand);
            stand.kies({ ...keuze, ...hoe, kolommen: null });
          }}
          bewaar={(koppen, bladen) =>
            bewaar({ kolommen: koppen, namen: bewaard?.namen ?? [] }, { ...keuze, bladen })
          }
        />
      );
    }
    const open = voorbeeld.namen.some(({ wordt }) => wordt === 'open');
    const namen = (
      <Namen
        key={etag}
        namen={voorbeeld.namen}
        indeling={bewaard}
        bezig={stand.bezig}
        bewaar={(indeling) => bewaar(indeling)}
      />
    );
    return (
      <>
        <Knop soort="subtiel" isDisabled={stand.bezig} onPress={() => zetAnders(keuze.bestand)}>
          {t('excel.andereKolommen')}
        </Knop>
        {open && namen}
        <Kaartvoorbeeld
          voorbeeld={voorbeeld}
          keuze={keuze}
          isEerste={!open}
          bezig={stand.bezig}
          kies={(antwoorden) => stand.bekijk({ ...keuze, kolommen, antwoorden })}
          neemOver={() => stand.neemOver(keuze, gezien)}
        />
        {!open && voorbeeld.namen.length > 0 && (
          <details className={stijl.inklap}>
            <summary>{t('excel.namenBekijken')}</summary>
            {namen}
          </details>
        )}
      </>
    );
  };

  if (stand.uitkomst !== null) {
    return <Overgenomenkaart agenda={agenda} uitkomst={stand.uitkomst} opnieuw={stand.opnieuw} />;
  }
  return (
    <Bestandsstappen
      stand={stand}
      eisen={{ soorten: TABELSOORTEN, hoogstensMb: 5, uitleg: t('excel.eisen') }}
      begin={nieuwBestand}
    >
      {stappen}
    </Bestandsstappen>
  );
}
