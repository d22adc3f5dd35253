import { useTranslation } from 'react-i18next';
import type { Begrotingsimportvoorbeeld } from '../../../client/schema';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from '../../../concept/bestand/Bestand.module.css';
import { Foutenlijst } from '../../../concept/bestand/Foutenlijst';
import { Leesanders } from '../../../concept/bestand/Leesanders';
import { plekInBestand, type Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { Leesvragen } from '../../../concept/bestand/Leesvragen';
import { Overgeslagenlijst } from '../../../concept/bestand/Overgeslagenlijst';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { Totalen } from './Totalen';
import { Wijzigingen } from './Wijzigingen';

interface Props {
  voorbeeld: Begrotingsimportvoorbeeld;
  bezig: boolean;
  keuze: Leeskeuze;
  /** Reads the file in another way. */
  kies: (anders: Partial<Leeskeuze>) => void;
  neemOver: () => void;
}

/** What the file would change: faults first, then the totals, then every change. */
export function Voorbeeld({ voorbeeld, keuze, bezig, kies, neemOver }: Props) {
  const { t } = useTranslation();
  const { aantallen, vragen } = voorbeeld;
  const isBeantwoord = vragen.every(({ gekozen }) => gekozen !== null);
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
      <Leesvragen vragen={vragen} keuze={keuze} kies={(antwoorden) => kies({ antwoorden })} />
      {aantallen.fouten > 0 && (
        <Foutenlijst
          titel={t('begrotingsimport.fouten.titel', { count: aantallen.fouten })}
          fouten={voorbeeld.fouten.map((fout) => ({ ...fout, waar: plekInBestand(t, fout) }))}
          aantal={aantallen.fouten}
        >
          <p className="lopend">{t('begrotingsimport.fouten.uitleg')}</p>
        </Foutenlijst>
      )}
      <Overgeslagenlijst wat={voorbeeld.overgeslagen} />
      <Leesanders
        keuze={keuze}
        gelezen={null}
        isOpen={voorbeeld.vorm === null}
        bezig={bezig}
        lees={kies}
      />
      {verandert ? (
        <>
          <Totalen voorbeeld={voorbeeld} />
          <Kop niveau={3}>{t('begrotingsimport.wijzigingen.titel')}</Kop>
          <Wijzigingen regels={voorbeeld.regels} />
        </>
      ) : (
        aantallen.fouten === 0 && isBeantwoord && <p>{t('begrotingsimport.voorbeeld.gelijk')}</p>
      )}
      {aantallen.fouten === 0 && isBeantwoord && verandert && (
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
