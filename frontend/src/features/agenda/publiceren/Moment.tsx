import { useTranslation } from 'react-i18next';
import { formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { vandaag } from '../../../lib/vandaag';
import type { Formulier } from '../../../ui/formulier/useFormulier';
import { Veld } from '../../../ui/formulier/Veld';
import type { Invoer } from './invoer';
import stijl from './Publiceren.module.css';

interface Props {
  formulier: Formulier<Invoer>;
  later: boolean;
  /** There is a planned publication already. */
  bezet: boolean;
  /** Day and time together, when both are there. */
  tijdstip: string | null;
}

const JA = 'ja';

/** Now or later; a moment is Dutch time, and is read back in words. */
export function Moment({ formulier, later, bezet, tijdstip }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { waarden, zet, id } = formulier;
  return (
    <Veld label={t('publiceren.wanneer')} fout={later && formulier.fouten.dag}>
      {({ id: _eigen, ...kenmerken }) => (
        <>
          <Rondjes
            naam="moment"
            gekozen={later ? JA : ''}
            opties={{ '': t('publiceren.nu'), [JA]: t('publiceren.later') }}
            uit={bezet ? JA : null}
            zet={(waarde) => zet('later', waarde)}
          />
          {bezet && <p className="stil">{t('publiceren.laterBezet')}</p>}
          {later && (
            <div className={stijl.later}>
              <div className={stijl.dagEnTijd}>
                <label>
                  <span>{t('publiceren.datum')}</span>
                  <input
                    type="date"
                    className="utrecht-textbox"
                    {...kenmerken}
                    id={id('dag')}
                    min={vandaag()}
                    value={waarden.dag}
                    onChange={({ target }) => zet('dag', target.value)}
                  />
                </label>
                <label>
                  <span>{t('publiceren.tijd')}</span>
                  <input
                    type="time"
                    className="utrecht-textbox"
                    {...kenmerken}
                    value={waarden.tijd}
                    onChange={({ target }) => zet('tijd', target.value)}
                  />
                </label>
                <span className={klassen('stil', stijl.zone)}>
                  {t('publiceren.nederlandseTijd')}
                </span>
              </div>
              {tijdstip !== null && (
                <p role="status">
                  {t('publiceren.momentLeest', { tijdstip: formatTijdstip(tijdstip, taal) })}
                </p>
              )}
              <fieldset className={stijl.watDan}>
                <legend>{t('publiceren.watDan')}</legend>
                <Rondjes
                  naam="watDan"
                  gekozen={waarden.dan}
                  opties={{ '': t('publiceren.zoalsNu'), [JA]: t('publiceren.zoalsDan') }}
                  zet={(waarde) => zet('dan', waarde)}
                />
              </fieldset>
            </div>
          )}
        </>
      )}
    </Veld>
  );
}

interface Rondjesprops {
  naam: string;
  gekozen: string;
  /** What each is called. */
  opties: Record<string, string>;
  /** The one that cannot be chosen now. */
  uit?: string | null;
  zet: (waarde: string) => void;
}

const Rondjes = ({ naam, gekozen, opties, uit = null, zet }: Rondjesprops) =>
  Object.entries(opties).map(([waarde, tekst]) => (
    <label key={waarde} className={stijl.rondje}>
      <input
        type="radio"
        name={naam}
        checked={gekozen === waarde}
        disabled={uit === waarde}
        onChange={() => zet(waarde)}
      />
      {tekst}
    </label>
  ));
