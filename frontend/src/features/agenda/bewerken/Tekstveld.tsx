import { IconPencil } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../../../concept/motor/useVeld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Veldstaat } from './Veldstaat';
import stijl from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  veld: Veld<string>;
  naam: string;
  leeg?: string;
  className?: string | undefined;
  /** More paragraphs: Enter makes a new line. */
  meerRegels?: boolean;
  /** It may be nothing. */
  magLeeg?: boolean;
  /** After Enter. */
  verder?: () => void;
}

/**
 * A text of the map that is edited where it stands: it looks like the text, and is a text area. Every
 * keystroke is kept; Enter or leaving saves, Escape gives back what it was.
 */
export function Tekstveld({ id, label, veld, naam, className, verder, ...rest }: Props) {
  const { leeg = '', meerRegels = false, magLeeg = false } = rest;
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const begin = useRef(veld.waarde);
  // As it is typed: what is saved meanwhile has no space at its end, and may not be empty.
  const [getypt, zetGetypt] = useState<string | null>(null);
  const staat = useId();
  const klaar = () => {
    zetGetypt(null);
    veld.rondAf();
  };
  const toets = (gebeurtenis: KeyboardEvent<HTMLTextAreaElement>) => {
    if (gebeurtenis.nativeEvent.isComposing) return;
    if (gebeurtenis.key === 'Escape') {
      zetGetypt(null);
      if (veld.waarde !== begin.current) veld.zet(begin.current);
      gebeurtenis.currentTarget.blur();
    } else if (gebeurtenis.key === 'Enter' && (!meerRegels || gebeurtenis.ctrlKey)) {
      gebeurtenis.preventDefault();
      klaar();
      begin.current = veld.waarde;
      verder?.();
    }
  };
  const waarde = getypt ?? veld.waarde;
  const isLeeg = !magLeeg && getypt?.trim() === '';
  return (
    <span className={klassen(stijl.tekstveld, className)}>
      <span className={stijl.groei} data-waarde={waarde}>
        <textarea
          id={id}
          rows={1}
          aria-label={label}
          aria-invalid={veld.fout !== null || isLeeg}
          aria-describedby={staat}
          lang={langVanInhoud}
          placeholder={leeg}
          value={waarde}
          onFocus={() => {
            begin.current = veld.waarde;
          }}
          onChange={({ target }) => {
            const nieuw = meerRegels ? target.value : target.value.replace(/\s*\n\s*/g, ' ');
            zetGetypt(nieuw);
            if (magLeeg || nieuw.trim() !== '') veld.typ(nieuw);
          }}
          onBlur={klaar}
          onKeyDown={toets}
        />
        <IconPencil aria-hidden size={15} className={stijl.potlood} />
      </span>
      <Veldstaat id={staat} veld={veld} naam={naam}>
        {isLeeg ? t('bewerken.nietLeeg') : null}
      </Veldstaat>
    </span>
  );
}
