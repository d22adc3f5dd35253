import { useTranslation } from 'react-i18next';
import { formatBedrag, formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import type { Voorbeeld } from './bestedingen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Besteed.module.css';
import { halfjaarTekst } from './halfjaar';
import type { Regelkeuze } from './Regelkiezer';

interface Props {
  cellen: Voorbeeld['cellen'];
  regels: Regelkeuze[];
}

/** Per regel and half-year: what stands there now, and what will. */
export function Voorbeeldtabel({ cellen, regels }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (cellen.length === 0) return null;
  const naam = (id: string) => regels.find((regel) => regel.id === id)?.onderdeel ?? '';
  const verschil = (bedrag: string, leeg: boolean) =>
    /^0\.00$/.test(bedrag)
      ? t(leeg ? 'besteed.wordtIngevuld' : 'besteed.gelijk')
      : `${bedrag.startsWith('-') ? '' : '+'}${formatBedrag(bedrag, taal)}`;
  return (
    // It scrolls sideways on a small screen, so the keyboard must be able to get into it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={stijl.rol} role="region" aria-label={t('besteed.watVerandert')} tabIndex={0}>
      <table className={klassen('utrecht-table', stijl.tabel)}>
        <caption className="alleen-voorlezen">{t('besteed.watVerandert')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('besteed.regel')}</th>
            <th scope="col">{t('besteed.halfjaar')}</th>
            <th scope="col" className={stijl.getal}>
              {t('besteed.nu')}
            </th>
            <th scope="col" className={stijl.getal}>
              {t('besteed.wordt')}
            </th>
            <th scope="col" className={stijl.getal}>
              {t('besteed.verschil')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cellen.map((cel) => (
            <tr key={`${cel.regel} ${cel.halfjaar}`}>
              <th scope="row">
                <Nederlands>{naam(cel.regel)}</Nederlands>
              </th>
              <td>{halfjaarTekst(cel.halfjaar, t)}</td>
              <td className={stijl.getal}>
                {cel.nu.soort === 'leeg' ? (
                  <span className="stil">{t('besteed.leeg')}</span>
                ) : (
                  formatGeld(cel.nu, taal)
                )}
              </td>
              <td className={stijl.getal}>
                {formatBedrag(cel.inBestand, taal)}
                <span className={stijl.bij}>{t('besteed.rijen', { count: cel.aantal })}</span>
              </td>
              <td className={stijl.getal}>{verschil(cel.verschil, cel.nu.soort === 'leeg')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
