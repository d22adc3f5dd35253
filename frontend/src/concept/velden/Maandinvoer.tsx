import type { FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../lib/i18n/useTaal';
import { delenVan, maandnamen } from './maand';
import type { Invoerkenmerken } from './Veldkader';
import stijl from './Velden.module.css';

interface Props {
  /** Id of the choice of a month; the year has "-jaar" behind it. */
  id: string;
  /** Left out when it has a name already. */
  label?: string;
  /** "2027-03", or half of it while somebody is typing. */
  waarde: string;
  zet: (waarde: string) => void;
  /** Leaves one of the two; with the id of where the focus goes. */
  bijVerlaten?: (naar: string | undefined) => void;
  kenmerken?: Omit<Invoerkenmerken, 'id'>;
}

/** A month and a year; not every browser has an input for a month. */
export function Maandinvoer({ id, label, waarde, zet, kenmerken, bijVerlaten }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { jaar, maand } = delenVan(waarde);
  const verlaat = ({ relatedTarget }: FocusEvent) => {
    bijVerlaten?.(relatedTarget?.id);
  };
  const Kader = label === undefined ? 'div' : 'fieldset';
  return (
    <Kader className={stijl.maand}>
      {label !== undefined && <legend>{label}</legend>}
      <div className={stijl.maanddelen}>
        <select
          id={id}
          className="utrecht-textbox"
          aria-label={t('invoer.maand')}
          {...kenmerken}
          value={maand}
          onBlur={verlaat}
          onChange={({ target }) => {
            zet(`${jaar}-${target.value}`);
          }}
        >
          <option value="">{t('invoer.kiesMaand')}</option>
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
          aria-label={t('invoer.jaar')}
          placeholder={t('invoer.jaar')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          {...kenmerken}
          value={jaar}
          onBlur={verlaat}
          onChange={({ target }) => {
            zet(`${target.value.replace(/\D/g, '')}-${maand}`);
          }}
        />
      </div>
    </Kader>
  );
}
