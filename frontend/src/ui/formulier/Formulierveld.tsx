import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Formulier.module.css';
import type { Formulier, Waarden } from './useFormulier';
import { Veld, type Invoerkenmerken } from './Veld';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  veld: keyof W & string;
  hint?: ReactNode;
  nietVerplicht?: boolean;
  soort?: 'text' | 'date' | 'email' | 'alinea';
  kort?: boolean;
  /** A choice from these. */
  opties?: readonly { waarde: string; tekst: string }[];
  /** Several inputs under one name. */
  groep?: boolean;
  className?: string | undefined;
  /** Another kind of input. */
  children?: (
    kenmerken: Invoerkenmerken & { value: string },
    zet: (waarde: string) => void,
  ) => ReactNode;
}

/** One field of a form, with what is wrong with it. */
export function Formulierveld<W extends Waarden>({ formulier, veld, ...rest }: Props<W>) {
  const { soort = 'text', kort = false, groep = false, opties, children, ...kader } = rest;
  const zet = (waarde: string) => formulier.zet(veld, waarde);
  const value = formulier.waarden[veld] ?? '';
  const onChange = ({ target }: { target: { value: string } }) => zet(target.value);
  const className = klassen(
    soort === 'alinea' ? stijl.alinea : 'utrecht-textbox',
    (kort || soort === 'date') && stijl.kort,
  );
  return (
    <Veld
      {...(!groep && { id: formulier.id(veld) })}
      label={formulier.namen[veld] ?? ''}
      fout={formulier.fouten[veld]}
      {...kader}
    >
      {(kenmerken) => {
        if (children) return children({ ...kenmerken, id: formulier.id(veld), value }, zet);
        const invoer = { ...kenmerken, className, value, onChange };
        if (soort === 'alinea') return <textarea rows={2} {...invoer} />;
        return opties === undefined ? (
          <input type={soort} autoComplete="off" {...invoer} />
        ) : (
          <select {...invoer}>
            {opties.map(({ waarde, tekst }) => (
              <option key={waarde} value={waarde}>
                {tekst}
              </option>
            ))}
          </select>
        );
      }}
    </Veld>
  );
}
