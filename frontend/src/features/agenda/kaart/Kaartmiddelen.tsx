import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Middelen } from '../../../lib/api';
import { formatTotaal, telOp } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Uitklap } from '../../../ui/basis/Uitklap';
import stijl from './Kaartmiddelen.module.css';

/** The money behind this line: the total, opening to the budget lines it is the sum of. */
export function Kaartmiddelen({ middelen }: { middelen: Middelen[] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (middelen.length === 0) return null;
  const van = Math.min(...middelen.map(({ vanJaar }) => vanJaar));
  const tot = Math.max(...middelen.map(({ totJaar }) => totJaar));
  const label = t('kaart.middelen', { van, tot });
  return (
    <li>
      <strong>{formatTotaal(telOp(middelen.map(({ totaal }) => totaal)), taal)}</strong>{' '}
      <Uitklap
        label={label}
        className={stijl.lijst}
        knop={(opent) => (
          <Button className={stijl.knop ?? ''} {...opent}>
            {label}
          </Button>
        )}
      >
        <ul>
          {middelen.map(({ thema, onderdeel, totaal }) => (
            <li key={`${thema.code} ${onderdeel}`} className={stijl.regel}>
              <Nederlands>
                {onderdeel} <span className="stil">· {thema.naam}</span>
              </Nederlands>
              <span className={stijl.bedrag}>{formatTotaal(totaal, taal)}</span>
            </li>
          ))}
        </ul>
        <p className="stil">{t('kaart.middelenUitleg')}</p>
      </Uitklap>
    </li>
  );
}
