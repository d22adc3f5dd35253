import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import stijl from './Beeld.module.css';
import { MerkenProvider } from './MerkenContext';
import { volgendMerk } from './pijltjes';
import type { Tekening } from './tekening';
import { useBreedte } from './useBreedte';
import { useOpPapier } from './useOpPapier';

/** Paper is as wide as paper, also when it is printed from a phone. */
const PAPIER = 1100;

interface Props {
  teken: (breedte: number) => Tekening;
  label: string;
}

/**
 * The drawing on the screen, as wide as there is room. Its parts are one stop of the Tab key; the arrow keys go from
 * part to part, and what a part says is written under the drawing as well.
 */
export function Doek({ teken, label }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const doek = useRef<HTMLDivElement>(null);
  const gemeten = useBreedte(doek);
  const breedte = useOpPapier() ? PAPIER : gemeten;
  const [gekozen, setGekozen] = useState<string>();
  const [zegt, setZegt] = useState('');
  const tekening = breedte === 0 ? null : teken(breedte);
  const alle = tekening?.merken.flat() ?? [];
  const bereikbaar = gekozen !== undefined && alle.includes(gekozen) ? gekozen : alle[0];
  const loop = (toets: KeyboardEvent) => {
    const merk = toets.target instanceof Element ? toets.target.getAttribute('data-merk') : null;
    if (tekening === null || merk === null) return;
    const naar = volgendMerk(tekening.merken, merk, toets.key, tekening.isLiggend);
    if (naar === null) return;
    toets.preventDefault();
    doek.current?.querySelector<SVGElement>(`[data-merk="${CSS.escape(naar)}"]`)?.focus();
  };
  return (
    // The keys work on the marks within; the group itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={doek}
      role="group"
      aria-label={`${label}. ${t('beeld.toetsen')}`}
      className={stijl.doek}
      onKeyDown={loop}
      onPointerLeave={() => setZegt('')}
      onBlur={() => setZegt('')}
    >
      <MerkenProvider
        value={{
          bereikbaar,
          bij: (sleutel, naam) => {
            setGekozen(sleutel);
            setZegt(naam);
          },
          zeg: setZegt,
        }}
      >
        {tekening?.vakken.map(({ sleutel, hoogte, inhoud }) => (
          <svg
            key={sleutel}
            width={breedte}
            height={hoogte}
            viewBox={`0 0 ${breedte} ${hoogte}`}
            className={stijl.vak}
            lang={langVanInhoud}
          >
            {inhoud}
          </svg>
        ))}
      </MerkenProvider>
      <p className={stijl.zegt} aria-hidden="true">
        {zegt}
      </p>
    </div>
  );
}
