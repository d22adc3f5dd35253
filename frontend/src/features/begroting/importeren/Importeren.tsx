import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { Probleem } from '../../../lib/Probleem';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Bestandkeuze } from './Bestandkeuze';
import { Downloads } from './Downloads';
import { Overgenomen } from './Overgenomen';
import { useImport, VERANDERD } from './useImport';
import { Voorbeeld } from './Voorbeeld';

/** The steps of an import; nothing is stored before the last one. */
export function Importeren({ begroting }: { begroting: BegrotingInLijst }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const stand = useImport(agenda, begroting.id);
  if (stand.uitkomst) {
    return (
      <Overgenomen begroting={begroting} uitkomst={stand.uitkomst} opnieuw={stand.beginOpnieuw} />
    );
  }
  return (
    <>
      <Downloads begroting={begroting} />
      <Bestandkeuze
        gekozen={stand.keuze?.bestand ?? null}
        bezig={stand.leest || stand.neemtOver}
        kies={stand.kiesBestand}
      />
      <p role="status">
        {stand.leest && t('begrotingsimport.leest')}
        {stand.neemtOver && t('begrotingsimport.neemtOver')}
      </p>
      {stand.fout !== null && <Mislukt fout={stand.fout} opnieuw={stand.leesOpnieuw} />}
      {stand.opnieuw && stand.gezien && (
        <div id={VERANDERD} tabIndex={-1}>
          <Melding soort="fout" titel={t('begrotingsimport.veranderd.titel')}>
            <p>{t('begrotingsimport.veranderd.uitleg')}</p>
          </Melding>
        </div>
      )}
      {stand.gezien && (
        <Voorbeeld
          voorbeeld={stand.gezien.voorbeeld}
          bezig={stand.neemtOver}
          kiesNotatie={stand.kiesNotatie}
          neemOver={stand.neemOver}
        />
      )}
    </>
  );
}

/** Why the file as a whole was not read; what is stored has not changed. */
function Mislukt({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }) {
  const { t } = useTranslation();
  const { detail, oorzaak } = Probleem.vanUitzondering(fout);
  return (
    <Melding soort="fout" titel={t('begrotingsimport.mislukt.titel')}>
      {detail === null ? (
        <p>{t(`fout.${oorzaak}.uitleg`)}</p>
      ) : (
        <Nederlands als="p">{detail}</Nederlands>
      )}
      <p>{t('begrotingsimport.mislukt.bewaard')}</p>
      <Knop onPress={opnieuw}>{t('fout.opnieuw')}</Knop>
    </Melding>
  );
}
