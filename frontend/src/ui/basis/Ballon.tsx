import type { ReactNode } from 'react';
import { Dialog, Popover, type PopoverProps } from 'react-aria-components';

interface Props extends Pick<PopoverProps, 'triggerRef' | 'isNonModal' | 'maxHeight'> {
  open: boolean;
  sluit: () => void;
  /** Of the dialog in it; without a name it is none, and takes nothing from the reader. */
  label?: string | undefined;
  className: string | undefined;
  children: ReactNode;
}

/** What stands beside a button for as long as it is open. */
export function Ballon({ open, sluit, label, className, children, ...rest }: Props) {
  return (
    <Popover
      placement="bottom start"
      isOpen={open}
      onOpenChange={(blijft) => {
        if (!blijft) sluit();
      }}
      className={className ?? ''}
      {...rest}
    >
      {label === undefined ? children : <Dialog aria-label={label}>{children}</Dialog>}
    </Popover>
  );
}
