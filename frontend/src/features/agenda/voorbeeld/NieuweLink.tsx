import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Voorbeeld.module.css';

/** The address of a new link, to copy: it is shown this one time. */
export function NieuweLink({ adres }: { adres: string }) {
  const { t } = useTranslation();
  const [uitkomst, zetUitkomst] = useState<'gekopieerd' | 'kopieerMislukt' | null>(null);
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(adres);
      zetUitkomst('gekopieerd');
    } catch {
      zetUitkomst('kopieerMislukt');
    }
  };
  return (
    <div className={stijl.nieuw}>
      <label htmlFor="voorbeeldlink">{t('voorbeeld.adres')}</label>
      <div className={stijl.adres}>
        <input
          id="voorbeeldlink"
          readOnly
          value={adres}
          className={klassen('utrecht-textbox', stijl.veld)}
          aria-describedby="voorbeeldlink-uitleg"
          onFocus={({ target }) => target.select()}
        />
        <Knop icoon={<IconCopy aria-hidden size={18} />} onPress={() => void kopieer()}>
          {t('voorbeeld.kopieer')}
        </Knop>
      </div>
      <p id="voorbeeldlink-uitleg" className="stil">
        {t('voorbeeld.adresUitleg')}
      </p>
      <p role="status">{uitkomst !== null && t(`voorbeeld.${uitkomst}`)}</p>
    </div>
  );
}
