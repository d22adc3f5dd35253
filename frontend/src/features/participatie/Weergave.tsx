import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { metFilter } from '../../lib/filters';
import { Link } from '../../ui/basis/Link';
import stijl from './Weergave.module.css';

/** List or calendar: two addresses of the same page. */
export function Weergave() {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const kalender = adres.get('weergave') === 'kalender';
  const keuzes = [
    { tekst: t('activiteiten.lijst'), waarden: [], hier: !kalender },
    { tekst: t('activiteiten.kalender'), waarden: ['kalender'], hier: kalender },
  ];
  return (
    <nav aria-label={t('activiteiten.weergave')} className="niet-op-papier">
      <ul className={stijl.keuzes}>
        {keuzes.map(({ tekst, waarden, hier }) => (
          <li key={tekst}>
            <Link
              to={{ search: metFilter(adres, 'weergave', waarden).toString() }}
              aria-current={hier ? 'page' : undefined}
              className={stijl.keuze}
              preventScrollReset
            >
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
