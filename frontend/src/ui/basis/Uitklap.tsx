import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { ButtonProps } from 'react-aria-components';
import { useBallon } from './useBallon';

interface Props {
  /** The button, with what makes it open and say so. */
  knop: (
    opent: Pick<ButtonProps, 'aria-expanded' | 'onPress' | 'onHoverStart' | 'onFocus'> & {
      ref: RefObject<HTMLButtonElement | null>;
    },
  ) => ReactNode;
  label: string;
  className: string | undefined;
  maxHeight?: number;
  children: ReactNode;
}

/** A button that opens to something more beside it. */
export function Uitklap({ knop, children, ...ballon }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  const [open, zetOpen] = useState(false);
  const { Ballon, nader } = useBallon();
  return (
    <>
      {knop({
        ref,
        'aria-expanded': open && Ballon !== null,
        onPress: () => {
          nader();
          zetOpen(true);
        },
        onHoverStart: nader,
        onFocus: nader,
      })}
      {Ballon !== null && (
        <Suspense fallback={null}>
          <Ballon triggerRef={ref} open={open} sluit={() => zetOpen(false)} {...ballon}>
            {children}
          </Ballon>
        </Suspense>
      )}
    </>
  );
}
