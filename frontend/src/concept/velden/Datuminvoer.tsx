import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { staatVan } from './staatVan';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  naam: string;
  veld: Veld<string>;
}

/** Browsers already give a date while the year is half typed: it is sent after leaving the field. */
const NA_TYPEN_MS = 30_000;

/** A day, as the browser lets people choose one. */
export function Datuminvoer({ id, label, naam, veld }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [half, zetHalf] = useState(false);
  return (
    <Veldkader
      id={id}
      label={label}
      {...staatVan(veld, naam, (dag) => formatDatum(dag, taal), half ? t('invoer.nietHeel') : null)}
    >
      {(kenmerken) => (
        <input
          type="date"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={half ? '' : veld.waarde}
          onChange={({ target }) => {
            zetHalf(target.value === '');
            if (target.value !== '') veld.typ(target.value, NA_TYPEN_MS);
          }}
          onBlur={veld.rondAf}
        />
      )}
    </Veldkader>
  );
}
