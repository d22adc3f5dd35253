import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { GelezenWoord } from '../../lib/api';
import { useAdres } from '../../lib/useAdres';
import { Link } from '../../ui/basis/Link';
import stijl from './Treffer.module.css';

interface Props {
  gelezen: GelezenWoord[];
  alleWoorden: boolean;
}

/** Says which words are nowhere, and what was looked for in their place. */
export function Gelezen({ gelezen, alleWoorden }: Props) {
  const { t } = useTranslation();
  const { adres } = useAdres();
  const met = (getypt: string, woord: string) => {
    const nieuw = new URLSearchParams(adres);
    nieuw.set('q', (adres.get('q') ?? '').replace(getypt, woord));
    return `?${nieuw}`;
  };
  return (
    <div role="status" className={stijl.gelezen}>
      {gelezen.map(({ getypt, als }) =>
        als.length === 0 ? (
          <p key={getypt}>{t('zoeken.nergens', { getypt })}</p>
        ) : (
          <p key={getypt}>
            {t('zoeken.gelezen', { getypt })}{' '}
            {als.map((woord, i) => (
              <Fragment key={woord}>
                {i > 0 && t('zoeken.of')}
                <Link to={met(getypt, woord)}>{woord}</Link>
              </Fragment>
            ))}
            .
          </p>
        ),
      )}
      {!alleWoorden && <p>{t('zoeken.nietAlles')}</p>}
    </div>
  );
}
