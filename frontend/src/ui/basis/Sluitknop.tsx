import { IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components';
import stijl from './Sluitknop.module.css';

/** At the end of a line: takes away what stands there. */
export const Sluitknop = ({ label, sluit }: { label: string; sluit: () => void }) => (
  <Button className={stijl.sluit ?? ''} aria-label={label} onPress={sluit}>
    <IconX aria-hidden size={20} />
  </Button>
);
