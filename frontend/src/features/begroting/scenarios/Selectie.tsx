import { Formulierveld } from '../../../concept/lijst/Formulierveld';
import type { Formulier } from '../../../concept/lijst/useFormulier';
import type { Scenariowaarden } from './aanpassing';

interface Props {
  formulier: Formulier<Scenariowaarden>;
  veld: keyof Scenariowaarden;
  label: string;
  nietVerplicht?: boolean;
  opties: readonly { waarde: string; tekst: string }[];
}

/** A choice from a list in the form. */
export function Selectie({ formulier, veld, label, opties, nietVerplicht = false }: Props) {
  return (
    <Formulierveld formulier={formulier} veld={veld} label={label} nietVerplicht={nietVerplicht}>
      {(kenmerken, zet) => (
        <select
          className="utrecht-textbox"
          {...kenmerken}
          onChange={({ target }) => {
            zet(target.value);
          }}
        >
          {opties.map(({ waarde, tekst }) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Formulierveld>
  );
}
