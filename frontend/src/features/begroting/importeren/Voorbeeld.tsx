import { useTranslation } from 'react-i18next';
import type { Begrotingsimportvoorbeeld } from '../../../client/schema';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from '../../../concept/bestand/Bestand.module.css';
import { Foutenlijst } from '../../../concept/bestand/Foutenlijst';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { Notatiekeuze } from './Notatiekeuze';
import { Totalen } from './Totalen';
import { Wijzigingen } from './Wijzigingen';

interface Props {
  voorbeeld: Begrotingsimportvoorbeeld;
  bezig: boolean;
  kiesNotatie: (notatie: Begrotingsimportvoorbeeld['notatie']) => void;
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
        {t('bestand.watVerandert')}
      </Kop>
      <p className="lopend">
        {voorbeeld.vorm !== null && t(`begrotingsimport.voorbeeld.${voorbeeld.vorm}`)}{' '}
        {t('begrotingsimport.voorbeeld.nietsOpgeslagen')}
      </p>
      <ul className={stijl.aantallen}>
        {(['nieuw', 'gewijzigd', 'ongewijzigd', 'ontbreekt'] as const)
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
      {aantallen.fouten > 0 && (
        <Foutenlijst
          titel={t('begrotingsimport.fouten.titel', { count: aantallen.fouten })}
          fouten={voorbeeld.fouten.map(({ blad, plek, cel, ...fout }) => ({
            ...fout,
            waar: `${blad === null ? '' : t('begrotingsimport.fouten.blad', { blad })}${plek}${cel === null ? '' : ` (${cel})`}`,
          }))}
          aantal={aantallen.fouten}
        >
          <p className="lopend">{t('begrotingsimport.fouten.uitleg')}</p>
        </Foutenlijst>
      )}
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
        <>
          <Knop soort="hoofd" isDisabled={bezig} onPress={neemOver}>
            {t('bestand.overnemen')}
          </Knop>
          <p className="stil">{t('begrotingsimport.overnemenUitleg')}</p>
        </>
      )}
    </section>
  );
}
