import type { ReactNode } from 'react';
import type { Veld } from '../motor/useVeld';
import { klassen } from '../../lib/klassen';
import { Botsingkeuze } from './Botsingkeuze';
import { Foutzin } from './Foutzin';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

interface Props<T extends string | null> {
  id: string;
  label: string;
  naam: string;
  veld: Veld<T>;
  keuzes: { waarde: T; tekst: string }[];
  hint?: ReactNode;
  nietVerplicht?: boolean;
  kort?: boolean;
}

/** One of a few values; saved as soon as it is chosen. Nothing (null) is a choice like the others. */
export function Keuzeinvoer<T extends string | null>({ veld, keuzes, naam, ...rest }: Props<T>) {
  const { id, label, hint, nietVerplicht = false, kort = false } = rest;
  return (
    <Veldkader
      id={id}
      label={label}
      hint={hint}
      nietVerplicht={nietVerplicht}
      toestand={veld.toestand}
      fout={veld.fout === null ? null : <Foutzin fout={veld.fout} namen={[naam]} />}
      onder={
        <Botsingkeuze
          veld={veld}
          inWoorden={(waarde) => keuzes.find((keuze) => keuze.waarde === waarde)?.tekst ?? ''}
        />
      }
    >
      {(kenmerken) => (
        <select
          className={klassen('utrecht-textbox', kort && stijl.kort)}
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
