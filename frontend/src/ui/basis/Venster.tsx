import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Sluitknop } from './Sluitknop';
import stijl from './Venster.module.css';

interface Props {
  titel: string;
  open: boolean;
  zetOpen: (open: boolean) => void;
  children: ReactNode;
}

/** A panel at the side of the page with the details of one thing; Escape and a click beside it close it. */
export function Venster({ titel, open, zetOpen, children }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className={stijl.achter ?? ''} isDismissable isOpen={open} onOpenChange={zetOpen}>
      <Modal className={stijl.venster ?? ''}>
        <Dialog className={stijl.dialoog ?? ''}>
          {({ close }) => (
            <>
              <div className={stijl.kop}>
                <Heading slot="title" className="nl-heading nl-heading--level-2">
                  {titel}
                </Heading>
                <Sluitknop label={t('algemeen.sluiten')} sluit={close} />
              </div>
              {children}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
