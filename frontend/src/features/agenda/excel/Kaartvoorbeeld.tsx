import { useTranslation } from 'react-i18next';
import type { Kaartvoorbeeld as Voorbeeld } from '../../../client/schema';
import { Foutenlijst } from '../../../concept/bestand/Foutenlijst';
import { plekInBestand, type Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { Leesvragen } from '../../../concept/bestand/Leesvragen';
import { Overgeslagenlijst } from '../../../concept/bestand/Overgeslagenlijst';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Aantallen } from './Aantallen';
import stijl from './Excel.module.css';
import { Lijnvoorbeeld } from './Lijnvoorbeeld';

interface Props {
  voorbeeld: Voorbeeld;
  keuze: Leeskeuze;
  /** Whether this is what there is to look at first. */
  isEerste: boolean;
  bezig: boolean;
  kies: (antwoorden: Leeskeuze['antwoorden']) => void;
  neemOver: () => void;
}

const NAAM = 'onbekende-organisatie';

/** What comes on the maps: faults first, as with one of them nothing is taken over. */
export function Kaartvoorbeeld(props: Props) {
  const { voorbeeld, keuze, isEerste, bezig, kies, neemOver } = props;
  const { t } = useTranslation();
  const { nieuw, namen, bladen, vragen, aantalErAl, aantalFouten } = voorbeeld;
  // Who is not known is asked above.
  const fouten = voorbeeld.fouten.filter(({ code }) => code !== NAAM);
  const aantal = aantalFouten - namen.filter(({ wordt }) => wordt === 'open').length;
  const isBeantwoord = vragen.every(({ gekozen }) => gekozen !== null);
  const komtEr = Object.values(nieuw).some((aantal) => aantal > 0);
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} {...(isEerste && { id: VOORBEELD, tabIndex: -1 })}>
        {t('excel.komt')}
      </Kop>
      <p className="lopend">
        {bladen.length > 0 && t('excel.gelezen', { bladen: bladen.join(', ') })}{' '}
        {t('excel.nietsOpgeslagen')}
      </p>
      <Aantallen nieuw={nieuw}>
        {aantalErAl > 0 && <li>{t('excel.erAl', { count: aantalErAl })}</li>}
        {namen.some(({ wordt }) => wordt === 'nieuw') && (
          <li>
            {t('excel.nieuweOrganisaties', {
              count: namen.filter(({ wordt }) => wordt === 'nieuw').length,
            })}
          </li>
        )}
      </Aantallen>
      <Leesvragen vragen={vragen} keuze={keuze} kies={kies} />
      {aantal > 0 && (
        <Foutenlijst
          titel={t('excel.fouten', { count: aantal })}
          fouten={fouten.map((fout) => ({ ...fout, waar: plekInBestand(t, fout) }))}
          aantal={aantal}
        >
          <p className="lopend">{t('excel.foutenUitleg')}</p>
        </Foutenlijst>
      )}
      {voorbeeld.opmerkingen.map((opmerking) => (
        <Nederlands als="p" key={opmerking} className="stil">
          {opmerking}
        </Nederlands>
      ))}
      <Overgeslagenlijst wat={voorbeeld.overgeslagen} />
      {aantalFouten === 0 && !komtEr && <p>{t('excel.niets')}</p>}
      {aantalFouten === 0 && isBeantwoord && komtEr && (
        <>
          <Knop soort="hoofd" isDisabled={bezig} onPress={neemOver}>
            {t('bestand.overnemen')}
          </Knop>
          <p className="stil">{t('excel.overnemenUitleg')}</p>
        </>
      )}
      {voorbeeld.programmalijnen.map((lijn) => (
        <Lijnvoorbeeld key={lijn.titel} lijn={lijn} />
      ))}
    </section>
  );
}
