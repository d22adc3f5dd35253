import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { staatVan } from './staatVan';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

interface Gemeen {
  id: string;
  label: string;
  naam: string;
}

type Props = Gemeen &
  ({ veld: Veld<string>; magLeeg?: false } | { veld: Veld<string | null>; magLeeg: true });

/** Browsers already give a date while the year is half typed: it is sent after leaving the field. */
const NA_TYPEN_MS = 30_000;

/** A day, as the browser lets people choose one. */
export function Datuminvoer({ id, label, naam, magLeeg = false, ...rest }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const veld = rest.veld as Veld<string | null>;
  const [half, zetHalf] = useState(false);
  const inWoorden = (dag: string | null) => (dag === null ? '' : formatDatum(dag, taal));
  return (
    <Veldkader
      id={id}
      label={label}
      nietVerplicht={magLeeg}
      {...staatVan(veld, naam, inWoorden, half ? t('invoer.nietHeel') : null)}
    >
      {(kenmerken) => (
        <input
          type="date"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={half ? '' : (veld.waarde ?? '')}
          onChange={({ target: { value, validity } }) => {
            const isWeg = magLeeg && value === '' && !validity.badInput;
            zetHalf(value === '' && !isWeg);
            if (value !== '' || isWeg) veld.typ(value || null, NA_TYPEN_MS);
          }}
          onBlur={veld.rondAf}
        />
      )}
    </Veldkader>
  );
}
