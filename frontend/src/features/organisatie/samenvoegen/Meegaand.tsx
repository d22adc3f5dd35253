import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { gebruikQuery } from '../../../lib/queries/samenvoegingen';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import stijl from './Samenvoegen.module.css';
import { watMeegaat } from './watMeegaat';

/** All that goes along, counted. */
export function Meegaand({ organisatie }: { organisatie: string }) {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(gebruikQuery(organisatie))} deel vlakken={1}>
      {({ resultaten }) => {
        const delen = watMeegaat(resultaten);
        if (delen.length === 0) return <p>{t('samenvoegen.nietsMee')}</p>;
        return (
          <div>
            <p id="samenvoegen-meegaat">{t('samenvoegen.meegaat')}:</p>
            <ul className={stijl.rijtje} aria-labelledby="samenvoegen-meegaat">
              {delen.map(({ waar, aantal }) => (
                <li key={waar}>{t(`samenvoegen.gebruik.${waar}`, { count: aantal })}</li>
              ))}
            </ul>
            <p className="stil">{t('samenvoegen.ookGearchiveerd')}</p>
          </div>
        );
      }}
    </Gegevens>
  );
}
