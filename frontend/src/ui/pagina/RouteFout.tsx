import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Knop } from '../basis/Knop';
import { Melding } from '../basis/Melding';

/** A page that could not be fetched or shown: the rest of the site stays usable. */
export function RouteFout() {
  const { t } = useTranslation();
  const fout = useRouteError();
  const waarom = navigator.onLine ? 'pagina' : 'geenVerbinding';
  useEffect(() => {
    // The visitor gets plain words; the console keeps what a developer needs.
    console.error(fout);
  }, [fout]);
  return (
    <div className="inhoud">
      <Melding soort="fout" titel={t(`fout.${waarom}.titel`)}>
        <p>{t(`fout.${waarom}.uitleg`)}</p>
        <Knop onPress={() => location.reload()}>{t('fout.opnieuw')}</Knop>
      </Melding>
    </div>
  );
}
