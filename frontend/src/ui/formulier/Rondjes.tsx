import stijl from './Rondjes.module.css';
import type { Formulier, Waarden } from './useFormulier';
import { Veld } from './Veld';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  veld: keyof W & string;
  opties: readonly { waarde: string; tekst: string; uitleg: string }[];
}

/** One out of a few, each with what it means. */
export function Rondjes<W extends Waarden>({ formulier, veld, opties }: Props<W>) {
  return (
    <Veld label={formulier.namen[veld] ?? ''} fout={formulier.fouten[veld]}>
      {() => (
        <div className={stijl.keuzes}>
          {opties.map(({ waarde, tekst, uitleg }, i) => {
            const id = i === 0 ? formulier.id(veld) : `${formulier.id(veld)}-${waarde}`;
            return (
              <div key={waarde} className={stijl.keuze}>
                <input
                  id={id}
                  type="radio"
                  name={formulier.id(veld)}
                  checked={formulier.waarden[veld] === waarde}
                  onChange={() => formulier.zet(veld, waarde)}
                  aria-describedby={`${id}-uitleg`}
                />
                <label htmlFor={id}>{tekst}</label>
                <p id={`${id}-uitleg`} className="stil">
                  {uitleg}
                </p>
              </div>
            );
          })}
        </div>
      )}
    </Veld>
  );
}
