import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { adressen } from '../../../lib/adressen';
import { useTaal } from '../../../lib/i18n/useTaal';
import stijl from '../../../concept/bestand/Bestand.module.css';
import { Bestandsstappen } from '../../../concept/bestand/Bestandsstappen';
import { Overgenomen } from '../../../concept/bestand/Overgenomen';
import { NIETS_GEKOZEN, TABELSOORTEN } from '../../../concept/bestand/leeskeuze';
import { useOvernemen } from '../../../concept/bestand/useOvernemen';
import { samenInWoorden } from '../samenInWoorden';
import { haalVoorbeeld, neemOver, type Importbestand } from './begrotingsimport';
import { Downloads } from './Downloads';
import { Voorbeeld } from './Voorbeeld';

/** A file with a whole begroting: what it changes, and then into this begroting or scenario. */
export function Importeren({ begroting: { id, isScenario } }: { begroting: BegrotingInLijst }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { agenda } = useConceptOmgeving();
  const stand = useOvernemen({
    agenda,
    lees: (van: Importbestand) => haalVoorbeeld(agenda, id, van),
    neemOver: (van, { etag }) => neemOver(agenda, id, van, etag),
  });
  if (stand.uitkomst !== null) {
    const { aantallen, totalen } = stand.uitkomst;
    return (
      <Overgenomen
        naar={{
          adres: adressen.conceptBegroting(agenda, isScenario ? id : undefined),
          tekst: t('bestand.naarTabel'),
        }}
        opnieuw={stand.opnieuw}
      >
        <ul className={stijl.aantallen}>
          <li>{t('begrotingsimport.aantal.nieuw', { count: aantallen.nieuw })}</li>
          <li>{t('begrotingsimport.aantal.gewijzigd', { count: aantallen.gewijzigd })}</li>
          <li>{t('begrotingsimport.aantal.cellen', { count: aantallen.cellen })}</li>
        </ul>
        <p>
          {t('begrotingsimport.begrootNu', {
            totaal: samenInWoorden(totalen.begroot, t, taal),
          })}
        </p>
      </Overgenomen>
    );
  }
  return (
    <>
      <Downloads begroting={id} />
      <Bestandsstappen
        stand={stand}
        eisen={{ soorten: TABELSOORTEN, hoogstensMb: 5, uitleg: t('begrotingsimport.soorten') }}
        begin={(bestand) => ({ bestand, ...NIETS_GEKOZEN })}
      >
        {(gezien, keuze) => (
          <Voorbeeld
            voorbeeld={gezien.voorbeeld}
            bezig={stand.bezig}
            keuze={keuze}
            kies={(anders) => stand.bekijk({ ...keuze, ...anders })}
            neemOver={() => stand.neemOver(keuze, gezien)}
          />
        )}
      </Bestandsstappen>
    </>
  );
}
