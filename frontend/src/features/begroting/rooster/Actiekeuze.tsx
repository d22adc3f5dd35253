import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { Veldkader } from '../../../concept/velden/Veldkader';
import stijl from './Paneel.module.css';
import { useRoosteromgeving } from './RoosterContext';

/** The acties that a regel pays for: the chosen ones first, the others by searching. */
export function Actiekeuze({ regel }: { regel: Deel<'begrotingsregel'> }) {
  const { t } = useTranslation();
  const { tabel } = useRoosteromgeving();
  const veld = useVeld(regel, 'acties');
  const [zoek, zetZoek] = useState('');
  const gekozen = new Set(veld.waarde);
  const woorden = zoek.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const getoond = tabel.acties.filter(
    ({ id, wat, programmalijn }) =>
      gekozen.has(id) ||
      (woorden.length > 0 &&
        woorden.every((woord) =>
          `${programmalijn.titel} ${wat}`.toLocaleLowerCase().includes(woord),
        )),
  );
  const zet = (id: string, aan: boolean) =>
    veld.zet(aan ? [...veld.waarde, id] : veld.waarde.filter((ander) => ander !== id));
  const naam = (id: string) => tabel.acties.find((actie) => actie.id === id)?.wat ?? '…';
  return (
    <Veldkader
      label={t('rooster.regel.acties')}
      hint={t('rooster.regel.actiesHint')}
      nietVerplicht
      toestand={veld.toestand}
      fout={veld.fout === null ? null : <Foutzin fout={veld.fout} namen={['acties']} />}
      onder={<Botsingkeuze veld={veld} inWoorden={(ids) => ids.map(naam).join(', ')} />}
    >
      {() => (
        <>
          <input
            type="text"
            className="utrecht-textbox"
            aria-label={t('rooster.regel.zoekActie')}
            placeholder={t('rooster.regel.zoekActie')}
            value={zoek}
            onChange={({ target }) => zetZoek(target.value)}
          />
          <ul className={stijl.acties}>
            {getoond.map(({ id, wat, programmalijn }) => (
              <li key={id}>
                <label className={stijl.actie}>
                  <input
                    type="checkbox"
                    checked={gekozen.has(id)}
                    onChange={({ target }) => zet(id, target.checked)}
                  />
                  <span>
                    <Nederlands>{wat}</Nederlands>{' '}
                    <Nederlands als="span" className="stil">
                      {programmalijn.nummer}. {programmalijn.titel}
                    </Nederlands>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {woorden.length > 0 && getoond.every(({ id }) => gekozen.has(id)) && (
            <p className="stil">{t('rooster.regel.geenActie')}</p>
          )}
        </>
      )}
    </Veldkader>
  );
}
