import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { Botsingkeuze } from './Botsingkeuze';
import { Foutzin } from './Foutzin';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

interface Gemeen {
  id: string;
  label: string;
  /** Name of the field in the contract. */
  naam: string;
  hint?: ReactNode;
  /** Paragraphs: Enter makes a new line. */
  meerRegels?: boolean;
  /** Half of it is no use, such as half an address: it is sent when somebody leaves the field. */
  heel?: boolean;
  kort?: boolean;
}

type Props = Gemeen &
  ({ veld: Veld<string>; magLeeg?: false } | { veld: Veld<string | null>; magLeeg: true });

const NA_TYPEN_MS = 30_000;

/** A text with a label. Every keystroke is kept; a pause or leaving saves, Escape gives back what it was. */
export function Tekstinvoer({ id, label, naam, hint, ...rest }: Props) {
  const { meerRegels = false, heel = false, kort = false } = rest;
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const veld = rest.veld as Veld<string | null>;
  const begin = useRef(veld.waarde);
  // What cannot be saved stays here: a text that is empty for a moment.
  const [half, zetHalf] = useState<string | null>(null);
  const schrijf = (nieuw: string) => {
    if (nieuw.trim() === '' && !rest.magLeeg) {
      zetHalf(nieuw);
      return;
    }
    zetHalf(null);
    veld.typ(nieuw === '' && rest.magLeeg ? null : nieuw, heel ? NA_TYPEN_MS : undefined);
  };
  const toets = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Enter' && !meerRegels) veld.rondAf();
    if (key === 'Escape') {
      zetHalf(null);
      if (veld.waarde !== begin.current) veld.zet(begin.current);
    }
  };
  const invoer = {
    lang: langVanInhoud,
    value: half ?? veld.waarde ?? '',
    autoComplete: 'off',
    onFocus: () => {
      begin.current = veld.waarde;
    },
    onChange: ({ target }: { target: { value: string } }) => {
      schrijf(target.value);
    },
    onBlur: veld.rondAf,
    onKeyDown: toets,
  };
  const fout =
    half !== null ? (
      t('bewerken.nietLeeg')
    ) : veld.fout !== null ? (
      <Foutzin fout={veld.fout} namen={[naam]} />
    ) : null;
  return (
    <Veldkader
      id={id}
      label={label}
      hint={hint}
      nietVerplicht={rest.magLeeg === true}
      toestand={veld.toestand}
      fout={fout}
      onder={<Botsingkeuze veld={veld} inWoorden={(waarde) => waarde ?? ''} />}
    >
      {(kenmerken) =>
        meerRegels ? (
          <span className={stijl.groei} data-waarde={invoer.value}>
            <textarea rows={2} {...kenmerken} {...invoer} />
          </span>
        ) : (
          <input
            type="text"
            className={klassen('utrecht-textbox', kort && stijl.kort)}
            {...kenmerken}
            {...invoer}
          />
        )
      }
    </Veldkader>
  );
}
