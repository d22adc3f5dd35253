import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './ActieZoekveld.module.css';

interface Props {
  waarde: string;
  zoek: (waarde: string) => void;
}

/** Free text within the acties; it goes to the address when it is sent, not at every key. */
export function ActieZoekveld({ waarde, zoek }: Props) {
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
        aria-label={t('acties.zoek')}
        placeholder={t('acties.zoek')}
        className={klassen('utrecht-textbox', stijl.tekst)}
      />
      <Knop type="submit">{t('zoeken.zoek')}</Knop>
    </form>
  );
}
