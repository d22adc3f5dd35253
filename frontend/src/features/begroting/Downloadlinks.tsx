import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A begroting as files, which the API makes under this address. */
export function Downloadlinks({ adres }: { adres: string }) {
  const { t } = useTranslation();
  return (['xlsx', 'csv'] as const).map((soort) => (
    <a key={soort} className="nl-button nl-button--secondary" href={`${adres}/${soort}`} download>
      <span className="nl-button__icon-start">
        <IconDownload aria-hidden size={18} />
      </span>
      <span className="nl-button__label">{t(`begroting.${soort}`)}</span>
    </a>
  ));
}
