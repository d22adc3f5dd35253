import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CSVVORMEN } from '../../lib/csv';

/** A begroting as files, which the API makes under this address. */
export function Downloadlinks({ adres }: { adres: string }) {
  const { t } = useTranslation();
  const bestanden = [
    { tekst: t('alsBestand.xlsx'), href: `${adres}/xlsx` },
    ...CSVVORMEN.map((vorm) => ({
      tekst: t(`alsBestand.csv.${vorm}`),
      href: `${adres}/csv${vorm === 'open' ? '' : `?vorm=${vorm}`}`,
    })),
  ];
  return bestanden.map(({ tekst, href }) => (
    <a key={href} className="nl-button nl-button--secondary" href={href} download>
      <span className="nl-button__icon-start">
        <IconDownload aria-hidden size={18} />
      </span>
      <span className="nl-button__label">{tekst}</span>
    </a>
  ));
}
