import type { FocusEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../lib/i18n/useTaal';
import { delenVan, maandnamen } from './maand';
import type { Invoerkenmerken } from './Veldkader';
import stijl from './Maandinvoer.module.css';

interface Props extends Invoerkenmerken {
  /** "2027-03", or half of it while somebody is typing. */
  waarde: string;
  zet: (waarde: string) => void;
  onBlur?: FocusEventHandler;
}

/** A month and a year (its id has "-jaar" behind it); not every browser has an input for a month. */
export function Maandinvoer({ id, waarde, zet, ...kenmerken }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { jaar, maand } = delenVan(waarde);
  return (
    <div className={stijl.maanddelen}>
      <select
        id={id}
        className="utrecht-textbox"
        {...kenmerken}
        aria-label={t('invoer.maand')}
        value={maand}
        onChange={({ target }) => zet(`${jaar}-${target.value}`)}
      >
        <option value="">{t('invoer.maand')}</option>
        {maandnamen(taal).map(({ nummer, naam }) => (
          <option key={nummer} value={nummer}>
            {naam}
          </option>
        ))}
      </select>
      <input
        id={`${id}-jaar`}
        type="text"
        className="utrecht-textbox"
        {...kenmerken}
        aria-label={t('invoer.jaar')}
        placeholder={t('invoer.jaar')}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        value={jaar}
        onChange={({ target }) => zet(`${target.value.replace(/\D/g, '')}-${maand}`)}
      />
    </div>
  );
}
