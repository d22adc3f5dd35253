import { useId } from 'react';
import { klassen } from '../../../lib/klassen';
import stijl from './Velden.module.css';

interface Props {
  id?: string;
  label: string;
  waarde: string;
  opties: readonly { waarde: string; tekst: string }[];
  kies: (waarde: string) => void;
  /** What stands for nothing chosen; without it something is always chosen. */
  leeg?: string;
}

/** One out of a few: the select of the browser, which everybody knows. */
export function Keuze({ id, label, waarde, opties, kies, leeg }: Props) {
  const eigen = useId();
  return (
    <span className={stijl.regelveld}>
      <label htmlFor={id ?? eigen} className={stijl.label}>
        {label}
      </label>
      <select
        id={id ?? eigen}
        className={klassen(stijl.regel, stijl.select)}
        value={waarde}
        onChange={({ target }) => {
          kies(target.value);
        }}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </span>
  );
}
