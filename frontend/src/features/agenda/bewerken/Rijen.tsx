import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Soort } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { focusOp } from '../../../lib/focus';
import { Pictoknop } from './Pictoknop';
import { Toevoegen } from './Toevoegen';
import { useInWoorden } from './useInWoorden';

interface Props<T> {
  id: string;
  label: string;
  soort: Soort;
  /** Name of the field in the contract. */
  naam: string;
  veld: Veld<T[]>;
  className: string | undefined;
  /** The inputs of one. */
  rij: (deel: T, plek: number) => ReactNode;
  haalWeg: (deel: T) => string;
  nieuw: string;
  voegToe: (teksten: string[]) => void;
}

/** A field that is a list: a row for each, and a line to type a new one on. */
export function Rijen<T>({ id, label, soort, naam, veld, className, rij, ...rest }: Props<T>) {
  const inWoorden = useInWoorden();
  return (
    <Veldkader
      vorm="regel"
      label={label}
      {...staatVan(veld, naam, (w) => inWoorden(soort, naam, w))}
    >
      {() => (
        <>
          {veld.waarde.map((deel, plek) => (
            <span key={plek} className={className}>
              {rij(deel, plek)}
              <Pictoknop
                label={rest.haalWeg(deel)}
                icoon={IconTrash}
                onPress={() => {
                  veld.zet(veld.waarde.toSpliced(plek, 1));
                  focusOp(id);
                }}
              />
            </span>
          ))}
          <Toevoegen id={id} label={rest.nieuw} kort={rest.nieuw} voegToe={rest.voegToe} />
        </>
      )}
    </Veldkader>
  );
}
