import { useTranslation } from 'react-i18next';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Importvoorbeeld } from './begrotingsimport';
import { klassen } from '../../../lib/klassen';
import stijl from './Importeren.module.css';

type Reeksen = Importvoorbeeld['voor'];
const MATEN = ['begroot', 'toegezegd', 'besteed'] as const;

/** The totals as they are, and as they would be. */
export function Totalen({ voorbeeld: { voor, na, jaren } }: { voorbeeld: Importvoorbeeld }) {
  const { t } = useTranslation();
  const maten = MATEN.filter((maat) => maat === 'begroot' || !isGelijk(voor, na, maat));
  return (
    <>
      {maten.map((maat) => (
        <div
          key={maat}
          className={stijl.rol}
          // It scrolls sideways on a small screen, so the keyboard must be able to get into it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={t(`begrotingsimport.totalen.${maat}`)}
        >
          <table className={klassen('utrecht-table', stijl.tabel)}>
            <caption>{t(`begrotingsimport.totalen.${maat}`)}</caption>
            <thead>
              <tr>
                <td />
                {jaren.map((jaar) => (
                  <th key={jaar} scope="col" className={stijl.getal}>
                    {jaar}
                  </th>
                ))}
                <th scope="col" className={stijl.getal}>
                  {t('begrotingsimport.totalen.totaal')}
                </th>
              </tr>
            </thead>
            <tbody>
              <Rij kop={t('begrotingsimport.totalen.voor')} reeks={voor[maat]} />
              <Rij kop={t('begrotingsimport.totalen.na')} reeks={na[maat]} />
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function Rij({ kop, reeks }: { kop: string; reeks: Reeksen['begroot'] }) {
  const { taal } = useTaal();
  return (
    <tr>
      <th scope="row">{kop}</th>
      {[...reeks.perJaar, reeks.totaal].map((totaal, kolom) => (
        <td key={kolom} className={stijl.getal}>
          {formatTotaal(totaal, taal)}
        </td>
      ))}
    </tr>
  );
}

/** Cells that are empty too do not count: those come with every new regel. */
const isGelijk = (voor: Reeksen, na: Reeksen, maat: (typeof MATEN)[number]): boolean =>
  voor[maat].perJaar.every((totaal, jaar) => {
    const erna = na[maat].perJaar[jaar];
    return totaal.bedrag === erna?.bedrag && totaal.aantalPm === erna.aantalPm;
  });
