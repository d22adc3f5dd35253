import { useTranslation } from 'react-i18next';
import type { Begroting } from '../../lib/api';
import { formatTotaal } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import { metKeuze } from '../../lib/filters';
import { klassen } from '../../lib/klassen';
import { useAdres } from '../../lib/useAdres';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';
import { Themarijen } from './Themarijen';

const OPEN = 'open';

/** The matrix of thema by year; which themas are open stands in the address. */
export function Begrotingstabel({ begroting }: { begroting: Begroting }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { adres, verander } = useAdres();
  const open = adres.getAll(OPEN);
  const wissel = (thema: string) => {
    const [getoond, gekozen] = open.includes(thema) ? [[thema], []] : [[], [thema]];
    verander((nu) => metKeuze(nu, OPEN, getoond, gekozen), { replace: true });
  };
  const { jaren, themas, totalen, totaal } = begroting;
  return (
    <section aria-label={t('begroting.tabel')}>
      <p className="stil">{t('begroting.uitklappen')}</p>
      {/* The table scrolls sideways on a small screen, so the keyboard must be able to get into it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={stijl.rol} role="region" aria-label={t('begroting.tabel')} tabIndex={0}>
        <table className={klassen('utrecht-table', stijl.tabel)}>
          <caption className="alleen-voorlezen">{t('begroting.tabel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('begroting.thema')}</th>
              {jaren.map((jaar) => (
                <th key={jaar} scope="col" className={stijl.getal}>
                  {jaar}
                </th>
              ))}
              <th scope="col" className={stijl.getal}>
                {t('begroting.totaal')}
              </th>
            </tr>
          </thead>
          {themas.map((thema) => (
            <Themarijen
              key={thema.thema.code}
              agenda={begroting.agenda.code}
              thema={thema}
              jaren={jaren}
              open={open.includes(thema.thema.code)}
              wissel={() => wissel(thema.thema.code)}
            />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t('begroting.totaal')}</th>
              {totalen.map((som, i) => (
                <Cel key={jaren[i]} tekst={formatTotaal(som, taal)} />
              ))}
              <Cel tekst={formatTotaal(totaal, taal)} />
            </tr>
          </tfoot>
        </table>
      </div>
      <dl className={stijl.legenda}>
        <div>
          <dt>PM</dt>
          <dd>{t('begroting.pmUitleg')}</dd>
        </div>
        <div>
          <dt>€ 0</dt>
          <dd>{t('begroting.nulUitleg')}</dd>
        </div>
        <div>
          <dt>–</dt>
          <dd>{t('begroting.leegCelUitleg')}</dd>
        </div>
      </dl>
    </section>
  );
}
