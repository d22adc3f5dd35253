import { Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Begrip } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { ExterneLink } from '../basis/ExterneLink';
import { Nederlands } from '../basis/Nederlands';
import { useBallon } from '../basis/useBallon';
import stijl from './BegripUitleg.module.css';

/** Long enough to pass over a word on the way to another, and to reach the explanation. */
const WACHT_MS = 250;

/**
 * A glossary word with its explanation. A press (also Enter or Space) opens it as a dialog that takes
 * the focus; hovering shows the same beside the text without taking anything from the reader.
 */
export function BegripUitleg({ begrip, woord }: { begrip: Begrip; woord: string }) {
  const { t } = useTranslation();
  const knop = useRef<HTMLButtonElement>(null);
  const [open, zetOpen] = useState<'dicht' | 'zweeft' | 'vast'>('dicht');
  const { Ballon, nader } = useBallon();
  const wacht = useRef<number>(undefined);
  const straks = (stand: 'dicht' | 'zweeft') => {
    clearTimeout(wacht.current);
    wacht.current = window.setTimeout(
      () => zetOpen((nu) => (nu === 'vast' ? nu : stand)),
      WACHT_MS,
    );
  };

  useEffect(() => {
    if (open !== 'zweeft') return;
    const sluit = (toets: KeyboardEvent) => {
      if (toets.key === 'Escape') zetOpen('dicht');
    };
    document.addEventListener('keydown', sluit);
    return () => document.removeEventListener('keydown', sluit);
  }, [open]);
  useEffect(() => () => clearTimeout(wacht.current), []);

  const inhoud = (
    <>
      <strong>{begrip.term}</strong>
      <p>{begrip.uitleg}</p>
      {begrip.link !== null && <ExterneLink href={begrip.link}>{t('begrippen.meer')}</ExterneLink>}
    </>
  );
  return (
    <>
      <Button
        ref={knop}
        className={stijl.woord ?? ''}
        aria-expanded={open !== 'dicht' && Ballon !== null}
        onPress={() => {
          clearTimeout(wacht.current);
          nader();
          zetOpen('vast');
        }}
        onFocus={nader}
        onHoverStart={() => {
          nader();
          straks('zweeft');
        }}
        onHoverEnd={() => straks('dicht')}
      >
        {woord}
      </Button>
      {Ballon !== null && (
        <Suspense fallback={null}>
          <Ballon
            triggerRef={knop}
            open={open !== 'dicht'}
            sluit={() => zetOpen('dicht')}
            label={open === 'vast' ? t('begrippen.uitlegVan', { term: begrip.term }) : undefined}
            isNonModal={open === 'zweeft'}
            className={klassen('zwevend', stijl.uitleg)}
          >
            <Nederlands
              als="div"
              {...(open !== 'vast' && {
                onMouseEnter: () => straks('zweeft'),
                onMouseLeave: () => straks('dicht'),
              })}
            >
              {inhoud}
            </Nederlands>
          </Ballon>
        </Suspense>
      )}
    </>
  );
}
