import { useTranslation } from 'react-i18next';
import type { Importnotatie, Importvoorbeeld } from './begrotingsimport';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Fouten } from './Fouten';
import stijl from './Importeren.module.css';
import { Notatiekeuze } from './Notatiekeuze';
import { Totalen } from './Totalen';
import { VOORBEELD } from './useImport';
import { Wijzigingen } from './Wijzigingen';

interface Props {
  voorbeeld: Importvoorbeeld;
  bezig: boolean;
  kiesNotatie: (notatie: Importnotatie) => void;
  neemOver: () => void;
}

/** What the file would change: faults first, then the totals, then every change. */
export function Voorbeeld({ voorbeeld, bezig, kiesNotatie, neemOver }: Props) {
  const { t } = useTranslation();
  const { aantallen } = voorbeeld;
  const verandert = aantallen.nieuw + aantallen.gewijzigd > 0;
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={VOORBEELD} tabIndex={-1}>
        {t('begrotingsimport.voorbeeld.titel')}
      </Kop>
      <p className="lopend">
        {voorbeeld.vorm !== null && t(`begrotingsimport.voorbeeld.${voorbeeld.vorm}`)}{' '}
        {t('begrotingsimport.voorbeeld.nietsOpgeslagen')}
      </p>
      <ul className={stijl.aantallen}>
        {(['fouten', 'nieuw', 'gewijzigd', 'ongewijzigd', 'ontbreekt'] as const)
          .filter((wat) => aantallen[wat] > 0)
          .map((wat) => (
            <li key={wat}>{t(`begrotingsimport.aantal.${wat}`, { count: aantallen[wat] })}</li>
          ))}
      </ul>
      {voorbeeld.opmerkingen.map((opmerking) => (
        <Nederlands als="p" key={opmerking} className="stil">
          {opmerking}
        </Nederlands>
      ))}
      {voorbeeld.isNotatieNodig && <Notatiekeuze fouten={voorbeeld.fouten} kies={kiesNotatie} />}
      {aantallen.fouten > 0 && <Fouten fouten={voorbeeld.fouten} aantal={aantallen.fouten} />}
      {verandert ? (
        <>
          <Totalen voorbeeld={voorbeeld} />
          <Kop niveau={3}>{t('begrotingsimport.wijzigingen.titel')}</Kop>
          <Wijzigingen regels={voorbeeld.regels} />
        </>
      ) : (
        aantallen.fouten === 0 && <p>{t('begrotingsimport.voorbeeld.gelijk')}</p>
      )}
      {aantallen.fouten === 0 && verandert && (
        <div className={stijl.slot}>
          <Knop soort="hoofd" isDisabled={bezig} onPress={neemOver}>
            {t(bezig ? 'begrotingsimport.neemtOver' : 'begrotingsimport.overnemen')}
          </Knop>
          <p className="stil">{t('begrotingsimport.overnemenUitleg')}</p>
        </div>
      )}
    </section>
  );
}
