import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import { Rolvak } from './Rolvak';
import stijl from './Tabel.module.css';

export interface Tabelgegevens {
  /** What stands above each column: of words, or of numbers. */
  kolommen: readonly (string | { getal: string | number })[];
  /** The first cell names the row. */
  rijen: readonly { sleutel: string | number; cellen: readonly ReactNode[] }[];
}

/** The head of a column of numbers. */
export const getal = (kop: string | number) => ({ getal: kop });

interface Props extends Pick<Tabelgegevens, 'kolommen'> {
  rijen?: Tabelgegevens['rijen'];
  naam: string;
  className?: string | undefined;
  /** Its foot, or its rows in groups. */
  children?: ReactNode;
}

/** A plain table of what is not edited. */
export function Tabel({ naam, kolommen, rijen, className, children }: Props) {
  const soort = (i: number) => (typeof kolommen[i] === 'object' ? stijl.getal : undefined);
  return (
    <Rolvak naam={naam}>
      <table className={klassen('utrecht-table', stijl.tabel, className)}>
        <caption className="alleen-voorlezen">{naam}</caption>
        <thead>
          <tr>
            {kolommen.map((kolom, i) => (
              <th key={i} scope="col" className={soort(i)}>
                {typeof kolom === 'object' ? kolom.getal : kolom}
              </th>
            ))}
          </tr>
        </thead>
        {rijen && (
          <tbody>
            {rijen.map(({ sleutel, cellen }) => (
              <tr key={sleutel}>
                {cellen.map((cel, i) =>
                  i === 0 ? (
                    <th key={i} scope="row">
                      {cel}
                    </th>
                  ) : (
                    <td key={i} className={soort(i)}>
                      {cel}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        )}
        {children}
      </table>
    </Rolvak>
  );
}
