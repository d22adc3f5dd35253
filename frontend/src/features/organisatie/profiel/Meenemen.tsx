import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Kop } from '../../../ui/basis/Kop';
import stijl from './Profiel.module.css';

/** All that an organisatie has here, as one file. */
export function Meenemen({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <section className={stijl.groep}>
      <Kop niveau={2} als={3}>
        {t('meenemen.titel')}
      </Kop>
      <div>
        <p className="lopend">{t('meenemen.uitleg')}</p>
        <a
          className="nl-button nl-button--secondary"
          href={`/v1/organisaties/${encodeURIComponent(code)}/uitvoer`}
          download
        >
          <span className="nl-button__icon-start">
            <IconDownload aria-hidden size={18} />
          </span>
          <span className="nl-button__label">{t('meenemen.knop')}</span>
        </a>
      </div>
    </section>
  );
}
