import { useTranslation } from 'react-i18next';
import type { IndicatorInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { focusOp } from '../../../lib/focus';
import { alsTekst, deelVan } from '../../../concept/velden/alsTekst';
import { leesGetal, leesJaar, schrijfGetal } from '../../../concept/velden/leesGetal';
import stijl from './Meer.module.css';
import { Rijen } from './Rijen';

const AFMAKEN_MS = 120_000;

/** Its parts, each with how what is typed is read. */
const DELEN = [
  ['naam', String],
  ['eenheid', String],
  ['nulmeting', leesGetal],
  ['nulmetingJaar', leesJaar],
  ['streefwaarde', leesGetal],
  ['streefwaardeJaar', leesJaar],
] as const;

/** How a resultaat is measured: from which value, to which. */
export function Indicatoren({ id, veld }: { id: string; veld: Veld<IndicatorInhoud[]> }) {
  const { t } = useTranslation();
  return (
    <Rijen
      id={id}
      label={t('bewerken.meer.indicatoren')}
      soort="resultaat"
      naam="indicatoren"
      veld={veld}
      className={stijl.indicator}
      rij={(_, plek) =>
        DELEN.map(([naam, lees]) => (
          <Tekstinvoer
            key={naam}
            id={`${id}-${plek}-${naam}`}
            vorm="regel"
            magLeeg
            label={t(`bewerken.meer.indicator.${naam}`)}
            naam={`indicatoren/${plek}/${naam}`}
            veld={alsTekst(
              deelVan(deelVan(veld, 'indicatoren', plek), `indicatoren/${plek}`, naam),
              (waarde) => (lees === leesGetal ? schrijfGetal : String)(String(waarde ?? '')),
              lees,
            )}
          />
        ))
      }
      haalWeg={({ naam }) => t('bewerken.meer.indicator.haalWeg', { naam })}
      nieuw={t('bewerken.meer.indicator.nieuw')}
      voegToe={(namen) => {
        const plek = veld.waarde.length;
        // Not whole without its unit, which comes next, of the first when there are several.
        veld.typ([...veld.waarde, ...namen.map(leeg)], AFMAKEN_MS);
        focusOp(`${id}-${plek}-eenheid`);
      }}
    />
  );
}

const leeg = (naam: string): IndicatorInhoud => ({
  id: null,
  naam,
  eenheid: '',
  nulmetingJaar: null,
  nulmeting: null,
  streefwaardeJaar: null,
  streefwaarde: null,
});
