import { useTranslation } from 'react-i18next';
import type { Kaartvoorbeeld as Voorbeeld } from '../../../client/schema';
import { Foutenlijst } from '../../../concept/bestand/Foutenlijst';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import type { Concept } from '../../../concept/motor/contract';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Veld } from '../../../ui/formulier/Veld';
import { Aantallen } from './Aantallen';
import stijl from './Excel.module.css';
import { Lijnvoorbeeld } from './Lijnvoorbeeld';

interface Props {
  voorbeeld: Voorbeeld;
  fasen: Concept['fasen'];
  fase: string | null;
  /** Whether this is what there is to look at first. */
  isEerste: boolean;
  bezig: boolean;
  kiesFase: (fase: string | null) => void;
  neemOver: () => void;
}

const NAAM = 'onbekende-organisatie';

/** What comes on the maps: faults first, as with one of them nothing is taken over. */
export function Kaartvoorbeeld(props: Props) {
  const { voorbeeld, fasen, fase, isEerste, bezig, kiesFase, neemOver } = props;
  const { t } = useTranslation();
  const { nieuw, namen, bladen, overgeslagen, aantalErAl, aantalFouten } = voorbeeld;
  // Who is not known is asked above.
  const fouten = voorbeeld.fouten.filter(({ code }) => code !== NAAM);
  const aantal = aantalFouten - namen.filter(({ wordt }) => wordt === 'open').length;
  const komtEr = Object.values(nieuw).some((aantal) => aantal > 0);
  const waar = (blad: string | null, plek: string) =>
    `${blad === null ? '' : t('excel.blad', { blad })}${plek}`;
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
      {(voorbeeld.isFaseNodig || fase !== null) && (
        <Veld id="excel-fase" label={t('excel.fase')} hint={t('excel.faseUitleg')}>
          {(kenmerken) => (
            <select
              className="utrecht-textbox"
              {...kenmerken}
              value={fase ?? ''}
              disabled={bezig}
              onChange={({ target }) => kiesFase(target.value || null)}
            >
              <option value="">{t('excel.kies')}</option>
              {fasen.map(({ id, inhoud }) => (
                <option key={id} value={id}>
                  {inhoud.naam}
                </option>
              ))}
            </select>
          )}
        </Veld>
      )}
      {aantal > 0 && (
        <Foutenlijst
          titel={t('excel.fouten', { count: aantal })}
          fouten={fouten.map(({ blad, plek, cel, ...fout }) => ({
            ...fout,
            waar: `${waar(blad, plek)}${cel === null ? '' : ` (${cel})`}`,
          }))}
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
      {overgeslagen.length > 0 && (
        <details className={stijl.anders}>
          <summary>{t('excel.overgeslagen', { count: overgeslagen.length })}</summary>
          <Nederlands als="ul">
            {overgeslagen.map(({ blad, plek, waarom }, i) => (
              <li key={i}>
                {waar(blad, plek)}: {waarom}
              </li>
            ))}
          </Nederlands>
        </details>
      )}
      {aantalFouten === 0 && !komtEr && <p>{t('excel.niets')}</p>}
      {aantalFouten === 0 && komtEr && (
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
