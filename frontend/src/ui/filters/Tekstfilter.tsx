import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Knop } from '../basis/Knop';
import stijl from './Tekstfilter.module.css';

interface Props {
  label: string;
  waarde: string;
  zoek: (waarde: string) => void;
}

/** Free text within a list; it goes to the address when it is sent, not at every key. */
export function Tekstfilter({ label, waarde, zoek }: Props) {
  const { t } = useTranslation();
  return (
    <form
      className={stijl.veld}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const ingevuld = new FormData(gebeurtenis.currentTarget).get('zoek');
        zoek(typeof ingevuld === 'string' ? ingevuld.trim() : '');
      }}
    >
      <input
        type="search"
        name="zoek"
        defaultValue={waarde}
        aria-label={label}
        placeholder={label}
        className={klassen('utrecht-textbox', stijl.tekst)}
      />
      <Knop type="submit">{t('zoeken.zoek')}</Knop>
    </form>
  );
}
