import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useOpPapier } from '../../../lib/useOpPapier';
import stijl from './Beeld.module.css';
import { volgendMerk } from './pijltjes';
import type { Tekening } from './tekening';
import { useBreedte } from './useBreedte';

/** Paper is as wide as paper, also when it is printed from a phone. */
const PAPIER = 1100;

interface Props {
  teken: (breedte: number) => Tekening;
  label: string;
}

const merkVan = ({ target }: { target: EventTarget }) =>
  target instanceof Element ? target.closest<SVGElement>('[data-merk]') : null;

const merkenIn = (doek: Element) => [...doek.querySelectorAll<SVGElement>('[data-merk]')];

/** The one mark that Tab comes to is the one where somebody was last, or else the first. */
function zetHalte(doek: Element | null, op?: SVGElement | null): void {
  const merken = doek === null ? [] : merkenIn(doek);
  const halte = op ?? merken.find(({ tabIndex }) => tabIndex === 0) ?? merken[0];
  for (const merk of merken) merk.tabIndex = merk === halte ? 0 : -1;
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
  const [zegt, setZegt] = useState('');
  const tekening = breedte === 0 ? null : teken(breedte);
  useEffect(() => zetHalte(doek.current));
  const zeg = (merk: Element | null) => {
    if (merk !== null) setZegt(merk.ariaLabel ?? '');
  };
  const loop = (toets: KeyboardEvent<HTMLElement>) => {
    const merk = merkVan(toets);
    if (tekening === null || merk === null) return;
    const groepen = Map.groupBy(merkenIn(toets.currentTarget), ({ dataset }) =>
      dataset.merk?.split('/', 1).join(),
    );
    const naar = volgendMerk([...groepen.values()], merk, toets.key, tekening.isLiggend);
    if (naar === null) return;
    toets.preventDefault();
    naar.focus();
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
      onFocus={(gebeurtenis) => {
        zetHalte(doek.current, merkVan(gebeurtenis));
        zeg(merkVan(gebeurtenis));
      }}
      onPointerOver={(gebeurtenis) => zeg(merkVan(gebeurtenis))}
      onPointerLeave={() => setZegt('')}
      onBlur={() => setZegt('')}
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
      <p className={stijl.zegt} aria-hidden="true">
        {zegt}
      </p>
    </div>
  );
}
