import { useState } from 'react';
import type { Veld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldkader } from '../../../concept/velden/Veldkader';
import stijl from '../../../concept/velden/Velden.module.css';

interface Props<T> {
  id: string;
  label: string;
  hint?: string;
  /** Name of the field in the contract. */
  naam: string;
  veld: Veld<T>;
  nietVerplicht?: boolean;
  inWoorden: (waarde: T) => string;
  /** What was typed as a value; undefined for what is none, or half of one. */
  lees: (tekst: string) => T | undefined;
  /** What it says then. */
  uitleg: string;
}

/** A number, such as a year. What is none stays, with what is wrong, and is not saved. */
export function Getalinvoer<T>({ veld, naam, inWoorden, lees, uitleg, ...kader }: Props<T>) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const isMis = getypt !== null && lees(getypt.trim()) === undefined;
  return (
    <Veldkader {...kader} {...staatVan(veld, naam, inWoorden, isMis ? uitleg : null)}>
      {(kenmerken) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={getypt ?? inWoorden(veld.waarde)}
          onChange={({ target }) => {
            zetGetypt(target.value);
            const gelezen = lees(target.value.trim());
            if (gelezen !== undefined) veld.typ(gelezen);
          }}
          onBlur={() => {
            veld.rondAf();
            if (!isMis) zetGetypt(null);
          }}
        />
      )}
    </Veldkader>
  );
}
