import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Knop } from '../basis/Knop';
import { Melding } from '../basis/Melding';

/** A fault in a page itself: the rest of the site stays usable. */
export function RouteFout() {
  const { t } = useTranslation();
  const fout = useRouteError();
  // The visitor gets plain words; the console keeps what a developer needs.
  console.error(fout);
  return (
    <main className="inhoud">
      <Melding soort="fout" titel={t('fout.pagina.titel')}>
        <p>{t('fout.pagina.uitleg')}</p>
        <Knop onPress={() => location.reload()}>{t('fout.opnieuw')}</Knop>
      </Melding>
    </main>
  );
}
