import { useId, type ReactNode } from 'react';
import type { Veld } from '../motor/useVeld';
import { klassen } from '../../lib/klassen';
import { staatVan } from './staatVan';
import { Veldkader, type Vorm } from './Veldkader';
import stijl from './Velden.module.css';

interface Props<T extends string | null> {
  id?: string;
  label: string;
  /** Name of the field in the contract. */
  naam: string;
  vorm?: Vorm;
  veld: Veld<T>;
  keuzes: readonly { waarde: T; tekst: string }[];
  hint?: ReactNode;
  nietVerplicht?: boolean;
  kort?: boolean;
}

/** One of a few values; saved as soon as it is chosen. Nothing (null) is a choice like the others. */
export function Keuzeinvoer<T extends string | null>({ veld, keuzes, naam, ...rest }: Props<T>) {
  const eigen = useId();
  const { id = eigen, vorm = 'boven', kort = false, ...kader } = rest;
  const inWoorden = (waarde: T) => keuzes.find((keuze) => keuze.waarde === waarde)?.tekst ?? '';
  return (
    <Veldkader id={id} vorm={vorm} {...kader} {...staatVan(veld, naam, inWoorden)}>
      {(kenmerken) => (
        <select
          className={vorm === 'boven' ? klassen('utrecht-textbox', kort && stijl.kort) : ''}
          {...kenmerken}
          value={veld.waarde ?? ''}
          onChange={({ target }) => {
            const keuze = keuzes.find(({ waarde }) => (waarde ?? '') === target.value);
            if (keuze) veld.zet(keuze.waarde);
          }}
        >
          {keuzes.map(({ waarde, tekst }) => (
            <option key={waarde} value={waarde ?? ''}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veldkader>
  );
}
