import { useTranslation } from 'react-i18next';
import { formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { vandaag } from '../../../lib/vandaag';
import stijl from './Publiceren.module.css';

interface Props {
  later: boolean;
  dag: string;
  tijd: string;
  zet: (deel: { later?: boolean; dag?: string; tijd?: string }) => void;
  /** There is a planned publication already. */
  bezet: boolean;
  /** Day and time together, when both are there. */
  tijdstip: string | null;
  fout: string | null;
}

/** Now or later; a moment is Dutch time, and is read back in words. */
export function Moment({ later, dag, tijd, zet, bezet, tijdstip, fout }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const bij = fout === null ? 'moment-uitleg' : 'moment-uitleg moment-fout';
  return (
    <fieldset className={stijl.moment}>
      <legend>{t('publiceren.wanneer')}</legend>
      <label className={stijl.rondje}>
        <input
          type="radio"
          name="moment"
          checked={!later}
          onChange={() => {
            zet({ later: false });
          }}
        />
        {t('publiceren.nu')}
      </label>
      <label className={stijl.rondje}>
        <input
          type="radio"
          name="moment"
          checked={later}
          disabled={bezet}
          onChange={() => {
            zet({ later: true });
          }}
        />
        {t('publiceren.later')}
      </label>
      {bezet && <p className="stil">{t('publiceren.laterBezet')}</p>}
      {later && (
        <div className={stijl.later}>
          <p id="moment-uitleg" className="stil">
            {t('publiceren.laterUitleg')}
          </p>
          <div className={stijl.dagEnTijd}>
            <label>
              <span>{t('publiceren.datum')}</span>
              <input
                type="date"
                name="datum"
                className="utrecht-textbox"
                min={vandaag()}
                value={dag}
                aria-invalid={fout !== null}
                aria-describedby={bij}
                onChange={({ target }) => {
                  zet({ dag: target.value });
                }}
              />
            </label>
            <label>
              <span>{t('publiceren.tijd')}</span>
              <input
                type="time"
                name="tijd"
                className="utrecht-textbox"
                value={tijd}
                aria-invalid={fout !== null}
                aria-describedby={bij}
                onChange={({ target }) => {
                  zet({ tijd: target.value });
                }}
              />
            </label>
            <span className={klassen('stil', stijl.zone)}>{t('publiceren.nederlandseTijd')}</span>
          </div>
          {fout !== null && (
            <p id="moment-fout" role="alert" className={stijl.fout}>
              {fout}
            </p>
          )}
          {tijdstip !== null && (
            <p role="status">
              {t('publiceren.momentLeest', { tijdstip: formatTijdstip(tijdstip, taal) })}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}
