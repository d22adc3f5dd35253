import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../../../ui/basis/Knop';
import { nieuwId } from '../../../lib/focus';
import stijl from './Lijnen.module.css';
import velden from './Velden.module.css';

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
  return (
    <form className={stijl.nieuw} onSubmit={voegToe}>
      <span className={velden.regelveld}>
        <label htmlFor={id} className={velden.label}>
          {t('bewerken.nieuweLijn.titel')}
        </label>
        <input
          id={id}
          className={velden.regel}
          value={titel}
          autoComplete="off"
          onChange={({ target }) => {
            zetTitel(target.value);
          }}
        />
      </span>
      <span className={velden.regelveld}>
        <label htmlFor={`${id}-ambitie`} className={velden.label}>
          {t('bewerken.leeg.ambitie')}
        </label>
        <input
          id={`${id}-ambitie`}
          className={velden.regel}
          value={ambitie}
          autoComplete="off"
          onChange={({ target }) => {
            zetAmbitie(target.value);
          }}
        />
      </span>
      <Knop type="submit" isDisabled={!compleet}>
        {t('bewerken.nieuw.lijn')}
      </Knop>
    </form>
  );
}
