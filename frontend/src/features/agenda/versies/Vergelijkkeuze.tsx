import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import type { Versie } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Versies.module.css';

interface Props {
  agenda: string;
  versies: Versie[];
  van: number;
  naar: number;
}

/** Any two versies to compare; the choice becomes the address of the differences. */
export function Vergelijkkeuze({ agenda, versies, van, naar }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const ga = useNavigate();
  const [keuze, zetKeuze] = useState({ van, naar });
  const [gelijk, zetGelijk] = useState(false);
  const vergelijk = (gebeurtenis: SyntheticEvent) => {
    gebeurtenis.preventDefault();
    const zelfde = keuze.van === keuze.naar;
    zetGelijk(zelfde);
    if (!zelfde) void ga(adressen.verschillen(agenda, keuze.naar, keuze.van));
  };
  const kiezer = (welke: 'van' | 'naar', label: string) => (
    <label className={stijl.kiezer}>
      <span>{label}</span>
      <select
        className="utrecht-textbox"
        value={keuze[welke]}
        aria-invalid={gelijk}
        aria-describedby={gelijk ? 'vergelijk-fout' : undefined}
        onChange={({ target }) => {
          zetGelijk(false);
          zetKeuze({ ...keuze, [welke]: Number(target.value) });
        }}
      >
        {versies.map(({ nummer, gepubliceerdOp }) => (
          <option key={nummer} value={nummer}>
            {t('versies.keuze', {
              nummer,
              datum: formatDatum(dagVanTijdstip(gepubliceerdOp), taal),
            })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className={stijl.vergelijk} onSubmit={vergelijk} aria-label={t('versies.vergelijk')}>
      {kiezer('van', t('versies.vergelijkVan'))}
      {kiezer('naar', t('versies.vergelijkNaar'))}
      <Knop type="submit">{t('versies.vergelijkKnop')}</Knop>
      {gelijk && (
        <p id="vergelijk-fout" role="alert" className={stijl.fout}>
          {t('versies.zelfde')}
        </p>
      )}
    </form>
  );
}
