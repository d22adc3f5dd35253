import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import stijl from './Beeld.module.css';

export interface Tabelgegevens {
  koppen: string[];
  /** The first cell names the row. */
  rijen: { sleutel: string; cellen: string[] }[];
  /** Up to here the columns hold words; the ones after hold amounts. */
  woordkolommen: number;
}

/** The same facts as the picture, as a plain table. */
export function Beeldtabel({ titel, tabel }: { titel: string; tabel: Tabelgegevens }) {
  const { langVanInhoud } = useTaal();
  const { koppen, rijen, woordkolommen } = tabel;
  const soort = (i: number) => (i < woordkolommen ? undefined : stijl.getal);
  return (
    // Scrolls sideways on a small screen, so the keyboard must be able to get into it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={stijl.rol} role="region" aria-label={titel} tabIndex={0}>
      <table className={klassen('utrecht-table', stijl.cijfers)}>
        <caption className="alleen-voorlezen">{titel}</caption>
        <thead>
          <tr>
            {koppen.map((kop, i) => (
              <th key={kop} scope="col" className={soort(i)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, cellen }) => (
            <tr key={sleutel}>
              {cellen.map((cel, i) =>
                i === 0 ? (
                  <th key={koppen[i]} scope="row" lang={langVanInhoud}>
                    {cel}
                  </th>
                ) : (
                  <td key={koppen[i]} className={soort(i)}>
                    {cel}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
