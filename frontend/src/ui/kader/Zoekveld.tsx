import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Form, useLocation, useSearchParams } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import { useHuidigConcept } from './useHuidigeAgenda';
import stijl from './Zoekveld.module.css';

/**
 * A plain form: the question lands in the address of the search page, and stays in sight there. In a concept
 * it looks in that.
 */
export function Zoekveld({ agenda }: { agenda: string | undefined }) {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const { pathname } = useLocation();
  const concept = useHuidigConcept();
  const waar = concept === undefined ? adressen.zoeken : adressen.conceptZoeken(concept);
  const gezocht = pathname === waar ? (adres.get('q') ?? '') : '';
  const label = t(concept === undefined ? 'zoeken.label' : 'zoeken.inConcept');
  return (
    <Form role="search" action={waar} className={stijl.zoek}>
      <input
        // Anew with every question: what is typed meanwhile stays.
        key={gezocht}
        type="search"
        name="q"
        defaultValue={gezocht}
        required
        aria-label={label}
        placeholder={label}
        className={klassen('utrecht-textbox', stijl.veld)}
      />
      {agenda !== undefined && concept === undefined && (
        <input type="hidden" name="agenda" value={agenda} />
      )}
      <button type="submit" className={stijl.knop} aria-label={t('zoeken.zoek')}>
        <IconSearch aria-hidden size={18} />
      </button>
    </Form>
  );
}
