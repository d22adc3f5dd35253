import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { Veldkader } from '../../../concept/velden/Veldkader';
import stijl from '../../../concept/velden/Velden.module.css';

/** At most two decimals, after a comma or a dot: people are not counted in thousands. */
const FTE = /^\d{1,4}([.,]\d{1,2})?$/;

interface Props {
  id: string;
  regel: Deel<'begrotingsregel'>;
}

/** How many people, as a decimal number. What is no number stays, with what is wrong. */
export function Fteinvoer({ id, regel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const veld = useVeld(regel, 'fte');
  const [half, zetHalf] = useState<string | null>(null);
  const inTaal = (fte: string | null) => (fte === null ? '' : formatGetal(fte, taal));
  const fout =
    half !== null && half.trim() !== '' && !FTE.test(half.trim()) ? (
      t('rooster.regel.geenFte')
    ) : veld.fout !== null ? (
      <Foutzin fout={veld.fout} namen={['fte']} />
    ) : null;
  return (
    <Veldkader
      id={id}
      label={t('rooster.regel.fte')}
      hint={t('rooster.regel.fteHint')}
      nietVerplicht
      toestand={veld.toestand}
      fout={fout}
      onder={<Botsingkeuze veld={veld} inWoorden={inTaal} />}
    >
      {(kenmerken) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={half ?? inTaal(veld.waarde)}
          onChange={({ target }) => {
            zetHalf(target.value);
            const getypt = target.value.trim();
            if (getypt === '') veld.typ(null);
            else if (FTE.test(getypt)) veld.typ(getypt.replace(',', '.'));
          }}
          onBlur={() => {
            veld.rondAf();
            if (fout === null) zetHalf(null);
          }}
        />
      )}
    </Veldkader>
  );
}
