import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { useAdres } from '../../../lib/useAdres';
import { vandaag } from '../../../lib/vandaag';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import stijl from './Besteed.module.css';
import { Uitputtingsrij } from './Uitputtingsrij';

const JAAR = 'jaar';

interface Props {
  agenda: string;
  tabel: Begrotingstabel;
}

/** Per regel in one year: budgeted, promised, spent, and what is left or short. */
export function Uitputting({ agenda, tabel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { adres, verander } = useAdres();
  const { jaren, regels, totalen } = tabel;
  const nu = Number(vandaag().slice(0, 4));
  const gevraagd = Number(adres.get(JAAR));
  const jaar =
    jaren.find((een) => een === gevraagd) ?? jaren.find((een) => een === nu) ?? jaren[0] ?? nu;
  const plaats = jaren.indexOf(jaar);
  const samen = (maat: 'begroot' | 'toegezegd' | 'besteed') => {
    const totaal = totalen.samen[maat].perJaar[plaats];
    return totaal ? formatTotaal(totaal, taal) : '';
  };
  const naam = t('besteed.uitputtingIn', { jaar });
  const leeg = totalen.samen.besteed.perJaar[plaats]?.aantalLeeg ?? 0;
  return (
    <section aria-labelledby="besteed-uitputting">
      <Kop niveau={2} id="besteed-uitputting">
        {t('besteed.uitputting')}
      </Kop>
      <div className={stijl.balk}>
        <label className={stijl.jaar}>
          <span>{t('besteed.jaar')}</span>
          <select
            className="utrecht-textbox"
            value={jaar}
            onChange={({ target }) => {
              verander(
                (adresNu) => {
                  adresNu.set(JAAR, target.value);
                  return adresNu;
                },
                { replace: true },
              );
            }}
          >
            {jaren.map((een) => (
              <option key={een} value={een}>
                {een}
              </option>
            ))}
          </select>
        </label>
        <Link to={adressen.conceptBegroting(agenda)}>{t('besteed.zelfInvullen')}</Link>
      </div>
      {/* It scrolls sideways on a small screen, so the keyboard must be able to get into it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={stijl.rol} role="region" aria-label={naam} tabIndex={0}>
        <table className={klassen('utrecht-table', stijl.tabel)}>
          <caption className="alleen-voorlezen">{naam}</caption>
          <thead>
            <tr>
              <th scope="col">{t('besteed.regel')}</th>
              {(['begroot', 'toegezegd', 'eersteHelft', 'tweedeHelft'] as const).map((kolom) => (
                <th key={kolom} scope="col" className={stijl.getal}>
                  {t(`besteed.kolom.${kolom}`)}
                </th>
              ))}
              <th scope="col">{t('besteed.kolom.over')}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((regel) => (
              <Uitputtingsrij
                key={regel.id}
                regel={regel}
                jaar={jaar}
                besteed={
                  totalen.regels.find(({ id }) => id === regel.id)?.reeksen.besteed.perJaar[plaats]
                }
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('besteed.samen')}</th>
              <td className={stijl.getal}>{samen('begroot')}</td>
              <td className={stijl.getal}>{samen('toegezegd')}</td>
              <td className={stijl.getal} colSpan={2}>
                {t('besteed.besteedSamen', { bedrag: samen('besteed') })}
              </td>
              <td>{leeg > 0 && t('besteed.nietIngevuld', { count: leeg })}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
