import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import stijl from './Zoekveld.module.css';

/** A plain form: the question lands in the address of the search page. */
export function Zoekveld({ agenda }: { agenda: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Form role="search" action={adressen.zoeken} className={stijl.zoek}>
      <input
        type="search"
        name="q"
        required
        aria-label={t('zoeken.label')}
        placeholder={t('zoeken.label')}
        className={klassen('utrecht-textbox', stijl.veld)}
      />
      {agenda !== undefined && <input type="hidden" name="agenda" value={agenda} />}
      <button type="submit" className={stijl.knop} aria-label={t('zoeken.zoek')}>
        <IconSearch aria-hidden size={18} />
      </button>
    </Form>
  );
}
