import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Groeitekst } from '../../../concept/velden/Groeitekst';
import { klassen } from '../../../lib/klassen';
import { useBewerkomgeving } from './BewerkContext';
import { plakt } from './plakt';
import stijl from './Vakken.module.css';

interface Props {
  id: string;
  /** Says what is added and where; also stands in the empty field. */
  label: string;
  /** Shorter, on the screen. */
  kort: string;
  /** One, or all of a list that was pasted. */
  voegToe: (teksten: string[], viaEnter: boolean) => void;
}

/** An empty line on the map: type, Enter, and it is there. A list that is pasted becomes its items. */
export function Toevoegen({ id, label, kort, voegToe }: Props) {
  const { t } = useTranslation();
  const { agenda, meld } = useBewerkomgeving();
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
    if (schoon !== '') voegToe([schoon], viaEnter);
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
        onPaste={plakt((items) => {
          const eerste = [tekst.trim(), items[0]].filter(Boolean).join(' ');
          houd('');
          voegToe([eerste, ...items.slice(1)], false);
          meld(t('bewerken.geplakt', { count: items.length }));
        })}
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
