import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import type { Versie } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { focusOp } from '../../../lib/focus';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { Veld } from '../../../ui/formulier/Veld';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Versies.module.css';

const FOUTEN = 'vergelijk-fouten';

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
    if (zelfde) focusOp(FOUTEN);
    else void ga(adressen.verschillen(agenda, keuze.naar, keuze.van));
  };
  const kiezer = (welke: 'van' | 'naar', label: string) => (
    <Veld
      id={`vergelijk-${welke}`}
      label={label}
      className={stijl.kiezer}
      fout={gelijk && welke === 'naar' ? t('versies.zelfde') : undefined}
    >
      {(kenmerken) => (
        <select
          className="utrecht-textbox"
          {...kenmerken}
          value={keuze[welke]}
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
      )}
    </Veld>
  );
  return (
    <form className={stijl.vergelijk} onSubmit={vergelijk} aria-label={t('versies.vergelijk')}>
      <Foutensamenvatting
        id={FOUTEN}
        fouten={
          gelijk
            ? [
                {
                  id: 'vergelijk-naar',
                  naam: t('versies.vergelijkNaar'),
                  fout: t('versies.zelfde'),
                },
              ]
            : []
        }
      />
      {kiezer('van', t('versies.vergelijkVan'))}
      {kiezer('naar', t('versies.vergelijkNaar'))}
      <Knop type="submit">{t('versies.vergelijkKnop')}</Knop>
    </form>
  );
}
