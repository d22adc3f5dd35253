import { useTranslation } from 'react-i18next';
import type { IndicatorInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { focusOp } from '../../../lib/focus';
import { alsTekst, deelVan } from './alsTekst';
import { leesGetal, leesJaar, schrijfGetal } from './leesGetal';
import stijl from './Meer.module.css';
import { Rijen } from './Rijen';

const AFMAKEN_MS = 120_000;

const DELEN = [
  'naam',
  'eenheid',
  'nulmeting',
  'nulmetingJaar',
  'streefwaarde',
  'streefwaardeJaar',
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
      rij={(indicator, plek) =>
        DELEN.map((naam) => (
          <Tekstinvoer
            key={naam}
            id={`${id}-${plek}-${naam}`}
            vorm="regel"
            magLeeg
            label={t(`bewerken.meer.indicator.${naam}`)}
            naam={`indicatoren/${plek}/${naam}`}
            veld={alsTekst(
              deelVan(
                veld,
                (lijst) => lijst[plek]?.[naam] ?? null,
                (lijst, waarde) => lijst.with(plek, { ...indicator, [naam]: waarde }),
                `indicatoren/${plek}/${naam}`,
              ),
              (waarde) =>
                naam === 'nulmeting' || naam === 'streefwaarde'
                  ? schrijfGetal(waarde === null ? null : String(waarde))
                  : String(waarde ?? ''),
              (tekst) =>
                naam === 'naam' || naam === 'eenheid'
                  ? tekst
                  : naam.endsWith('Jaar')
                    ? leesJaar(tekst)
                    : leesGetal(tekst),
            )}
          />
        ))
      }
      haalWeg={({ naam }) => t('bewerken.meer.indicator.haalWeg', { naam })}
      nieuw={t('bewerken.meer.indicator.nieuw')}
      voegToe={(naam) => {
        const plek = veld.waarde.length;
        // Not whole without its unit, which comes next.
        veld.typ([...veld.waarde, leeg(naam)], AFMAKEN_MS);
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
