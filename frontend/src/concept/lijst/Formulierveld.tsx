import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import veldstijl from '../velden/Velden.module.css';
import { Veldkader, type Invoerkenmerken } from '../velden/Veldkader';
import type { Formulier, Waarden } from './useFormulier';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  veld: keyof W & string;
  label: string;
  hint?: ReactNode;
  nietVerplicht?: boolean;
  soort?: 'tekst' | 'alinea' | 'datum';
  kort?: boolean;
  /** Several inputs under one name. */
  groep?: boolean;
  /** Another kind of input. */
  children?: (
    kenmerken: Invoerkenmerken & { value: string },
    zet: (waarde: string) => void,
  ) => ReactNode;
}

/** One field of a form, with what is wrong with it. */
export function Formulierveld<W extends Waarden>({ formulier, veld, ...rest }: Props<W>) {
  const {
    label,
    hint,
    nietVerplicht = false,
    soort = 'tekst',
    kort = false,
    groep = false,
    children,
  } = rest;
  const zet = (waarde: string) => {
    formulier.zet(veld, waarde);
  };
  const value = formulier.waarden[veld] ?? '';
  const bijWijziging = ({ target }: { target: { value: string } }) => {
    zet(target.value);
  };
  return (
    <Veldkader
      {...(!groep && { id: formulier.id(veld) })}
      label={label}
      hint={hint}
      nietVerplicht={nietVerplicht}
      fout={formulier.fouten[veld] ?? null}
    >
      {(kenmerken) =>
        children ? (
          children({ ...kenmerken, id: formulier.id(veld), value }, zet)
        ) : soort === 'alinea' ? (
          <span className={veldstijl.groei} data-waarde={value}>
            <textarea rows={2} {...kenmerken} value={value} onChange={bijWijziging} />
          </span>
        ) : (
          <input
            type={soort === 'datum' ? 'date' : 'text'}
            className={klassen('utrecht-textbox', (kort || soort === 'datum') && veldstijl.kort)}
            autoComplete="off"
            {...kenmerken}
            value={value}
            onChange={bijWijziging}
          />
        )
      }
    </Veldkader>
  );
}
