import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Knop } from '../../ui/basis/Knop';
import stijl from './BegrotingPagina.module.css';

/** Ways to take the begroting along: files made by the API, and paper. */
export function Opslaan({ bestanden }: { bestanden: string | null }) {
  const { t } = useTranslation();
  const soorten = [
    { soort: 'xlsx', tekst: t('begroting.xlsx') },
    { soort: 'csv', tekst: t('begroting.csv') },
  ];
  return (
    <div
      role="group"
      aria-label={t('begroting.opslaan')}
      className={klassen('niet-op-papier', stijl.opslaan)}
    >
      {bestanden !== null &&
        soorten.map(({ soort, tekst }) => (
          <a
            key={soort}
            className="nl-button nl-button--secondary"
            href={`${bestanden}/${soort}`}
            download
          >
            <span className="nl-button__icon-start">
              <IconDownload aria-hidden size={18} />
            </span>
            <span className="nl-button__label">{tekst}</span>
          </a>
        ))}
      <Knop
        className={stijl.afdrukken}
        icoon={<IconPrinter aria-hidden size={18} />}
        onPress={() => window.print()}
      >
        {t('begroting.afdrukken')}
      </Knop>
    </div>
  );
}
