import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { klassen } from '../../../lib/klassen';
import stijl from './Meer.module.css';

interface Props {
  /** What is in it; beside that, in short, what is filled in. */
  kop: string;
  /** Its name for who does not see where it stands. */
  label: string;
  kort?: string;
  children: () => ReactNode;
}

/** What is not needed at first, folded away; drawn only when it is open. */
export function Meer({ kop, label, kort = '', children }: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <span className={stijl.meer}>
      <Button
        className={stijl.knop ?? ''}
        aria-expanded={open}
        aria-label={label}
        onPress={() => zetOpen(!open)}
      >
        <IconChevronRight aria-hidden size={16} className={klassen(stijl.pijl, open && stijl.om)} />
        {kop}
        {!open && kort !== '' && <span className={stijl.kort}>{kort}</span>}
      </Button>
      {open && <span className={stijl.inhoud}>{children()}</span>}
    </span>
  );
}
