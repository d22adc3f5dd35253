import { IconPencil } from '@tabler/icons-react';
import {
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEventHandler,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { Groeitekst } from './Groeitekst';
import { staatVan } from './staatVan';
import { Veldkader, type Vorm } from './Veldkader';
import stijl from './Velden.module.css';

export interface Tekstkenmerken {
  id: string;
  label: string;
  /** Name of the field in the contract. */
  naam: string;
  vorm?: Vorm;
  /** Its label stands beside it already. */
  labelVerborgen?: boolean;
  hint?: ReactNode;
  /** Stands in it while there is nothing. */
  leeg?: string;
  /** Paragraphs: Enter makes a new line. */
  meerRegels?: boolean;
  /** Half of it is no use, such as half an address: it is sent when somebody leaves the field. */
  heel?: boolean;
  /** A day. */
  dag?: boolean;
  kort?: boolean;
  className?: string | undefined;
  /** After Enter. */
  verder?: () => void;
  onPaste?: ClipboardEventHandler;
}

type Props = Tekstkenmerken &
  ({ veld: Veld<string>; magLeeg?: false } | { veld: Veld<string | null>; magLeeg: true });

const NA_TYPEN_MS = 30_000;

/**
 * A text. Every keystroke is kept; a pause, Enter or leaving saves, Escape gives back what it was. So does
 * leaving it empty when it may not be.
 */
export function Tekstinvoer({ id, label, naam, vorm = 'boven', ...rest }: Props) {
  const { meerRegels = false, heel = vorm === 'regel', dag = false, magLeeg = false } = rest;
  const { t } = useTranslation();
  const { taal, langVanInhoud } = useTaal();
  const veld = rest.veld as Veld<string | null>;
  const begin = useRef(veld.waarde);
  // As it is typed: what is saved meanwhile has no space at its end, and may not be empty.
  const [getypt, zetGetypt] = useState<string | null>(null);
  // Nothing where that may not be, or half a day: it is not saved.
  const [mis, zetMis] = useState(false);
  const isMis = mis && getypt !== null;
  const terug = () => {
    zetGetypt(null);
    if (veld.waarde !== begin.current) veld.zet(begin.current);
  };
  const klaar = () => {
    if (isMis) {
      terug();
      return;
    }
    zetGetypt(null);
    veld.rondAf();
    begin.current = veld.waarde;
  };
  const invoer = {
    lang: langVanInhoud,
    value: getypt ?? veld.waarde ?? '',
    placeholder: rest.leeg,
    autoComplete: 'off',
    onFocus: () => {
      begin.current = veld.waarde;
    },
    onChange: ({
      target: { value, validity },
    }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const nieuw = meerRegels ? value : value.replace(/\s*\n\s*/g, ' ');
      const nietAf = nieuw.trim() === '' && (!magLeeg || validity.badInput);
      zetGetypt(nieuw);
      zetMis(nietAf);
      if (!nietAf) veld.typ(nieuw === '' ? null : nieuw, heel ? NA_TYPEN_MS : undefined);
    },
    onBlur: klaar,
    onPaste: rest.onPaste,
    onKeyDown: (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.nativeEvent.isComposing) return;
      // A day is chosen as much as typed: there it only closes what it stands in.
      if (gebeurtenis.key === 'Escape' && !dag) terug();
      if (gebeurtenis.key !== 'Enter' || (meerRegels && !gebeurtenis.ctrlKey)) return;
      gebeurtenis.preventDefault();
      klaar();
      rest.verder?.();
    },
  };
  return (
    <Veldkader
      id={id}
      vorm={vorm}
      label={label}
      labelVerborgen={rest.labelVerborgen}
      hint={rest.hint}
      nietVerplicht={magLeeg && vorm === 'boven'}
      className={rest.className}
      {...staatVan(
        veld,
        naam,
        (waarde) => (dag && waarde ? formatDatum(waarde, taal) : (waarde ?? '')),
        isMis ? t(dag ? 'invoer.nietHeel' : 'bewerken.nietLeeg') : null,
      )}
    >
      {(kenmerken) =>
        vorm === 'plek' ? (
          <Groeitekst opPlek {...kenmerken} {...invoer}>
            <IconPencil aria-hidden size={15} className={stijl.potlood} />
          </Groeitekst>
        ) : meerRegels ? (
          <Groeitekst {...kenmerken} {...invoer} />
        ) : (
          <input
            type={dag ? 'date' : 'text'}
            className={vorm === 'boven' ? klassen('utrecht-textbox', rest.kort && stijl.kort) : ''}
            {...kenmerken}
            {...invoer}
          />
        )
      }
    </Veldkader>
  );
}
