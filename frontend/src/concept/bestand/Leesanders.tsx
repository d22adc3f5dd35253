import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../../ui/basis/Knop';
import { Veld } from '../../ui/formulier/Veld';
import { Vinkje } from '../../ui/formulier/Vinkje';
import stijl from './Bestand.module.css';
import type { Leeskeuze } from './leeskeuze';

interface Props {
  keuze: Leeskeuze;
  /** The row that was read as the heading; null when none was. */
  gelezen: number | null;
  isOpen: boolean;
  bezig: boolean;
  lees: (hoe: Pick<Leeskeuze, 'koprij' | 'verborgen'>) => void;
}

/** For who sees that the wrong row was taken for the headings, or misses what is hidden. */
export function Leesanders({ keuze, gelezen, isOpen, bezig, lees }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [koprij, zetKoprij] = useState(String(keuze.koprij ?? gelezen ?? ''));
  const [verborgen, zetVerborgen] = useState(keuze.verborgen);
  const klopt = /^([1-9]\d{0,5})?$/.test(koprij.trim());
  return (
    <details className={stijl.inklap} open={isOpen}>
      <summary>{t('bestand.anders')}</summary>
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!klopt) return;
          lees({ koprij: koprij.trim() === '' ? null : Number(koprij), verborgen });
        }}
      >
        <Veld
          id={`${id}-koprij`}
          label={t('bestand.koprij')}
          hint={t('bestand.koprijHint')}
          fout={klopt ? undefined : t('bestand.koprijFout')}
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
        <Vinkje id={`${id}-verborgen`} aan={verborgen} zet={zetVerborgen}>
          {t('bestand.verborgen')}
        </Vinkje>
        <Knop type="submit" isDisabled={bezig}>
          {t('bestand.opnieuw')}
        </Knop>
      </form>
    </details>
  );
}
