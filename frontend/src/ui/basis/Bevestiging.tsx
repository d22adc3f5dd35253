import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import stijl from './Bevestiging.module.css';

interface Props {
  titel: string;
  /** What it means, what went wrong and the buttons; `sluit` closes the dialog. */
  children: (sluit: () => void) => ReactNode;
  open?: boolean;
  zetOpen?: (open: boolean) => void;
}

/** Asks before something that cannot simply be undone. Within a DialogTrigger, or opened by its parent. */
export function Bevestiging({ titel, children, open, zetOpen }: Props) {
  return (
    <ModalOverlay
      className={stijl.achter ?? ''}
      isDismissable
      {...(open !== undefined && { isOpen: open })}
      {...(zetOpen && { onOpenChange: zetOpen })}
    >
      <Modal className={stijl.venster ?? ''}>
        <Dialog role="alertdialog" className={stijl.dialoog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className="nl-heading nl-heading--level-3">
                {titel}
              </Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the foot of a dialog. */
export function Dialoogknoppen({ children }: { children: ReactNode }) {
  return <div className={stijl.knoppen}>{children}</div>;
}
