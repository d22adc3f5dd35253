import { klassen } from '../../lib/klassen';
import stijl from './Keuzerij.module.css';

interface Props<W extends string> {
  label: string;
  keuzes: readonly { waarde: W; tekst: string }[];
  gekozen: W;
  kies: (waarde: W) => void;
}

/** A few choices beside each other, of which one is on: radio buttons that look like one switch. */
export function Keuzerij<W extends string>({ label, keuzes, gekozen, kies }: Props<W>) {
  return (
    <fieldset className={klassen('niet-op-papier met-script', stijl.rij)}>
      <legend className="alleen-voorlezen">{label}</legend>
      {keuzes.map(({ waarde, tekst }) => (
        <label key={waarde} className={stijl.keuze}>
          <input
            type="radio"
            className="alleen-voorlezen"
            name={label}
            checked={waarde === gekozen}
            onChange={() => kies(waarde)}
          />
          {tekst}
        </label>
      ))}
    </fieldset>
  );
}
