import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Groeitekst } from '../../../concept/velden/Groeitekst';
import { klassen } from '../../../lib/klassen';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Vakken.module.css';

interface Props {
  id: string;
  /** Says what is added and where; also stands in the empty field. */
  label: string;
  /** Shorter, on the screen. */
  kort: string;
  voegToe: (tekst: string, viaEnter: boolean) => void;
}

/** An empty line on the map: type, Enter, and it is there. */
export function Toevoegen({ id, label, kort, voegToe }: Props) {
  const { agenda } = useBewerkomgeving();
  // Where a half text waits when the page is loaded again.
  const sleutel = `strategiekaart.klad|${agenda}|${id}`;
  const [tekst, zetTekst] = useState(() => sessionStorage.getItem(sleutel) ?? '');
  const houd = (nieuw: string) => {
    zetTekst(nieuw);
    if (nieuw === '') sessionStorage.removeItem(sleutel);
    else sessionStorage.setItem(sleutel, nieuw);
  };
  const klaar = (viaEnter: boolean) => {
    const schoon = tekst.replace(/\s+/g, ' ').trim();
    houd('');
    if (schoon !== '') voegToe(schoon, viaEnter);
  };
  return (
    <span className={klassen('niet-op-papier', stijl.toevoegen)}>
      <IconPlus aria-hidden size={16} />
      <Groeitekst
        opPlek
        id={id}
        aria-label={label}
        placeholder={kort}
        value={tekst}
        onChange={({ target }) => houd(target.value)}
        onKeyDown={(gebeurtenis) => {
          if (gebeurtenis.nativeEvent.isComposing) return;
          if (gebeurtenis.key === 'Enter') {
            gebeurtenis.preventDefault();
            klaar(true);
          } else if (gebeurtenis.key === 'Escape') houd('');
        }}
        onBlur={() => klaar(false)}
      />
    </span>
  );
}
