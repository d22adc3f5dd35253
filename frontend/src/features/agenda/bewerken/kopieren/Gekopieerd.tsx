import { useTranslation } from 'react-i18next';
import type { Onderdeelkopie } from '../../../../lib/api';
import { Link } from '../../../../ui/basis/Link';
import { Nederlands } from '../../../../ui/basis/Nederlands';

interface Props extends Pick<Onderdeelkopie, 'weggelaten'> {
  /** Of where the copy came. */
  naam: string;
  adres: string;
}

/** That it was copied, what could not come along, and the way to it. */
export function Gekopieerd({ naam, adres, weggelaten }: Props) {
  const { t } = useTranslation();
  const soorten = [...new Set(weggelaten.map(({ soort }) => soort))];
  return (
    <>
      {t('onderdeelkopie.gekopieerd')} <Nederlands>{naam}</Nederlands>.
      {soorten.length > 0 && (
        <>
          {' '}
          {t('onderdeelkopie.nietMee')}{' '}
          {soorten.map((soort, nr) => (
            <span key={soort}>
              {nr > 0 && '; '}
              {t(`soort.${soort}.naam`)}{' '}
              <Nederlands>
                {weggelaten
                  .filter((een) => een.soort === soort)
                  .map((een) => `‘${een.naam}’`)
                  .join(', ')}
              </Nederlands>
            </span>
          ))}
          .
        </>
      )}{' '}
      <Link to={adres}>{t('onderdeelkopie.bekijk')}</Link>
    </>
  );
}
