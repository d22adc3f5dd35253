import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kaartkolommen } from '../../../client/schema';
import { Knop } from '../../../ui/basis/Knop';
import { Veld } from '../../../ui/formulier/Veld';
import { Vinkje } from '../../../ui/formulier/Vinkje';
import stijl from './Excel.module.css';
import type { Kaartbestand } from './kaartimport';

interface Props {
  kolommen: Kaartkolommen;
  keuze: Kaartbestand;
  bezig: boolean;
  lees: (hoe: Pick<Kaartbestand, 'koprij' | 'verborgen'>) => void;
}

/** For who sees that the wrong row was taken for the headings, or misses what is hidden. */
export function Leesanders({ kolommen, keuze, bezig, lees }: Props) {
  const { t } = useTranslation();
  const [koprij, zetKoprij] = useState(
    String(keuze.koprij ?? kolommen.bladen.find((blad) => blad.koprij !== null)?.koprij ?? ''),
  );
  const [verborgen, zetVerborgen] = useState(keuze.verborgen);
  const klopt = /^([1-9]\d{0,5})?$/.test(koprij.trim());
  return (
    <details className={stijl.anders} open={kolommen.kolommen.length === 0}>
      <summary>{t('excel.anders')}</summary>
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!klopt) return;
          lees({ koprij: koprij.trim() === '' ? null : Number(koprij), verborgen });
        }}
      >
        <Veld
          id="excel-koprij"
          label={t('excel.koprij')}
          hint={t('excel.koprijHint')}
          fout={klopt ? undefined : t('excel.koprijFout')}
        >
          {(kenmerken) => (
            <input
              className="utrecht-textbox"
              inputMode="numeric"
              size={6}
              {...kenmerken}
              value={koprij}
              onChange={({ target }) => zetKoprij(target.value)}
            />
          )}
        </Veld>
        <Vinkje id="excel-verborgen" aan={verborgen} zet={zetVerborgen}>
          {t('excel.verborgen')}
        </Vinkje>
        <Knop type="submit" isDisabled={bezig}>
          {t('excel.opnieuw')}
        </Knop>
      </form>
    </details>
  );
}
