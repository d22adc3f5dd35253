import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOp } from '../../lib/focus';
import type { Periode } from '../../lib/format/gekozenTijd';
import { Knop } from '../../ui/basis/Knop';
import { Veldkader } from './Veldkader';
import stijl from './Tijd.module.css';

interface Props {
  /** Of which words it is, for who does not see them. */
  label: string;
  begin: Periode;
  /** It was chosen before, so it can be taken away. */
  isGekozen: boolean;
  kies: (periode: Periode | null) => void;
  sluit: () => void;
}

/** Choosing a first day, a last day or both, for words that do not say them. */
export function Periodekeuze({ label, begin, isGekozen, kies, sluit }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [periode, zetPeriode] = useState(begin);
  const [fout, zetFout] = useState<string | null>(null);
  const { van, tot } = periode;
  // Who asked for it goes on in it.
  useEffect(() => focusOp(`${id}-van`), [id]);
  const klaar = () => {
    if (van === '' && tot === '') zetFout(t('bewerken.wanneer.geenDag'));
    else if (van !== '' && tot !== '' && tot < van) zetFout(t('bewerken.wanneer.omgekeerd'));
    else kies(periode);
  };
  const toets = (gebeurtenis: KeyboardEvent) => {
    if (gebeurtenis.key !== 'Escape' && gebeurtenis.key !== 'Enter') return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    if (gebeurtenis.key === 'Escape') sluit();
    else klaar();
  };
  return (
    <div role="group" aria-label={label} className={stijl.keuze}>
      {(['van', 'tot'] as const).map((welke) => (
        <Veldkader
          key={welke}
          id={`${id}-${welke}`}
          vorm="regel"
          label={t(`bewerken.wanneer.${welke}`)}
          fout={welke === 'tot' ? fout : null}
        >
          {(kenmerken) => (
            <input
              type="date"
              {...kenmerken}
              value={periode[welke]}
              onKeyDown={toets}
              onChange={({ target }) => {
                zetFout(null);
                zetPeriode({ ...periode, [welke]: target.value });
              }}
            />
          )}
        </Veldkader>
      ))}
      <p className={stijl.knoppen}>
        <Knop onPress={klaar}>{t('bewerken.wanneer.neemOver')}</Knop>
        {isGekozen && (
          <Knop soort="subtiel" onPress={() => kies(null)}>
            {t('bewerken.wanneer.haalWeg')}
          </Knop>
        )}
        <Knop soort="subtiel" onPress={sluit}>
          {t('bewerken.annuleer')}
        </Knop>
      </p>
    </div>
  );
}
