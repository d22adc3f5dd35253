import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { Veldkader } from '../../../concept/velden/Veldkader';
import stijl from '../../../concept/velden/Velden.module.css';

interface Props {
  id: string;
  label: string;
  naam: string;
  veld: Veld<number>;
}

/** A year; saved when one leaves it, because half a year is no year. */
export function Jaarinvoer({ id, label, naam, veld }: Props) {
  const { t } = useTranslation();
  const [half, zetHalf] = useState<string | null>(null);
  const heel = (tekst: string) => /^(19|20|21)\d\d$/.test(tekst.trim());
  const fout =
    half !== null && !heel(half) ? (
      t('rooster.instellingen.geenJaar')
    ) : veld.fout !== null ? (
      <Foutzin fout={veld.fout} namen={[naam]} />
    ) : null;
  return (
    <Veldkader
      id={id}
      label={label}
      toestand={veld.toestand}
      fout={fout}
      onder={<Botsingkeuze veld={veld} inWoorden={String} />}
    >
      {(kenmerken) => (
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={half ?? String(veld.waarde)}
          onChange={({ target }) => {
            zetHalf(target.value);
          }}
          onBlur={() => {
            if (half === null || !heel(half)) return;
            veld.zet(Number(half.trim()));
            zetHalf(null);
          }}
        />
      )}
    </Veldkader>
  );
}
