import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { Knop } from '../../../ui/basis/Knop';
import { nieuwId } from '../../../lib/focus';
import stijl from './Lijnen.module.css';

interface Props {
  maak: (titel: string, ambitie: string) => void;
}

/** A line begins with a title and what it works towards. */
export function NieuweLijn({ maak }: Props) {
  const { t } = useTranslation();
  const [titel, zetTitel] = useState('');
  const [ambitie, zetAmbitie] = useState('');
  const compleet = titel.trim() !== '' && ambitie.trim() !== '';
  const voegToe = (gebeurtenis: SyntheticEvent) => {
    gebeurtenis.preventDefault();
    if (!compleet) return;
    maak(titel.trim(), ambitie.trim());
    zetTitel('');
    zetAmbitie('');
  };
  const id = nieuwId('programmalijn', 'agenda');
  const velden = [
    [id, t('bewerken.nieuweLijn.titel'), titel, zetTitel],
    [`${id}-ambitie`, t('bewerken.leeg.ambitie'), ambitie, zetAmbitie],
  ] as const;
  return (
    <form className={stijl.nieuw} onSubmit={voegToe}>
      {velden.map(([veldId, label, waarde, zet]) => (
        <Veldkader key={veldId} id={veldId} vorm="regel" label={label}>
          {(kenmerken) => (
            <input
              {...kenmerken}
              value={waarde}
              autoComplete="off"
              onChange={({ target }) => {
                zet(target.value);
              }}
            />
          )}
        </Veldkader>
      ))}
      <Knop type="submit" isDisabled={!compleet}>
        {t('bewerken.nieuw.lijn')}
      </Knop>
    </form>
  );
}
