import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import stijl from './Publiceren.module.css';

interface Props {
  waarde: string;
  zet: (waarde: string) => void;
  fout: string | null;
}

/** The note that visitors read with the versie. */
export function Toelichtingveld({ waarde, zet, fout }: Props) {
  const { t } = useTranslation();
  return (
    <div className={stijl.veld}>
      <label htmlFor="toelichting">{t('publiceren.toelichting')}</label>
      <p id="toelichting-hulp" className="stil">
        {t('publiceren.toelichtingHulp')}
      </p>
      {fout !== null && (
        <p id="toelichting-fout" className={stijl.fout}>
          {fout}
        </p>
      )}
      <textarea
        id="toelichting"
        name="toelichting"
        rows={4}
        required
        className={klassen('utrecht-textbox', stijl.tekst)}
        value={waarde}
        aria-invalid={fout !== null}
        aria-describedby={klassen('toelichting-hulp', fout !== null && 'toelichting-fout')}
        onChange={({ target }) => {
          zet(target.value);
        }}
      />
    </div>
  );
}
