import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { veldkop } from '../../../../lib/i18n/veldkop';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Bestandkeuze } from '../../../../ui/bestand/Bestandkeuze';
import { Veld } from '../../../../ui/formulier/Veld';
import gegevens from '../Gegevens.module.css';
import { Bestandmislukt } from './Bestandmislukt';
import { Bestandvoorbeeld } from './Bestandvoorbeeld';
import type { Eigenaar } from './NieuweAgendaKader';
import stijl from './Nieuw.module.css';
import { useAgendabestand } from './useAgendabestand';

const SOORTEN = ['.yaml', '.yml', 'application/yaml'];

/** A file with a whole agenda: what would be made of it, and then the agenda. */
export function UitBestand({ eigenaren }: { eigenaren: Eigenaar[] }) {
  const { t } = useTranslation();
  const [code, zetCode] = useState(eigenaren.length === 1 ? eigenaren[0]?.code : undefined);
  const stand = useAgendabestand();
  const { keuze, voorbeeld } = stand;
  const eigenaar = eigenaren.find((een) => een.code === code);
  return (
    <div className={stijl.bestand}>
      {eigenaren.length === 1 ? (
        <dl className={gegevens.vast}>
          <dt className="utrecht-form-label">{veldkop('eigenaar')}</dt>
          <Nederlands als="dd">{eigenaar?.naam}</Nederlands>
        </dl>
      ) : (
        <Veld
          id="bestand-eigenaar"
          label={veldkop('eigenaar')}
          hint={t('agendabestand.eigenaarHint')}
        >
          {(kenmerken) => (
            <select
              {...kenmerken}
              className="utrecht-textbox"
              value={code ?? ''}
              onChange={({ target }) => {
                zetCode(target.value);
                // What may be named differs per owner: the same file is looked at again.
                if (keuze !== null) stand.kies(target.value, keuze.bestand);
              }}
            >
              {code === undefined && <option value="">{t('nieuweAgenda.kies')}</option>}
              {eigenaren.map((een) => (
                <option key={een.code} value={een.code}>
                  {een.naam}
                </option>
              ))}
            </select>
          )}
        </Veld>
      )}
      {eigenaar === undefined ? (
        <p className="stil">{t('agendabestand.eerstEigenaar')}</p>
      ) : (
        <Bestandkeuze
          soorten={SOORTEN}
          hoogstensMb={2}
          uitleg={t('agendabestand.soorten')}
          gekozen={keuze?.bestand ?? null}
          bezig={stand.leest || stand.maakt}
          kies={(bestand) => stand.kies(eigenaar.code, bestand)}
        />
      )}
      <p role="status">
        {stand.leest && t('bestand.leest')}
        {stand.maakt && t('agendabestand.bezig')}
      </p>
      {stand.leesfout !== null && (
        <Bestandmislukt
          titel={t('agendabestand.nietGelezen')}
          fout={stand.leesfout}
          opnieuw={stand.leesOpnieuw}
        />
      )}
      {stand.maakfout !== null && (
        <Bestandmislukt titel={t('agendabestand.nietGemaakt')} fout={stand.maakfout} />
      )}
      {voorbeeld !== null && stand.leesfout === null && eigenaar && (
        <Bestandvoorbeeld
          voorbeeld={voorbeeld}
          eigenaar={eigenaar.naam}
          bezig={stand.maakt || stand.leest}
          maak={stand.maak}
        />
      )}
    </div>
  );
}
