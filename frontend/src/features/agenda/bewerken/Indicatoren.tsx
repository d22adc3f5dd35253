import { IconTrash } from '@tabler/icons-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { IndicatorInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { alsTekst, deelVan } from './alsTekst';
import { useBewerkomgeving } from './BewerkContext';
import { focusOp } from '../../../lib/focus';
import gereedschap from './Gereedschap.module.css';
import { leesGetal, leesJaar, schrijfGetal } from './leesGetal';
import stijl from './Meer.module.css';
import { Regelveld } from './Regelveld';
import { Toevoegen } from './Toevoegen';
import { Veldstaat } from './Veldstaat';

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
  const { agenda } = useBewerkomgeving();
  return (
    <span className={stijl.links}>
      <span className={stijl.kop}>{t('bewerken.meer.indicatoren')}</span>
      {veld.waarde.map((indicator, plek) => (
        <span key={plek} className={stijl.indicator}>
          {DELEN.map((naam) => (
            <Regelveld
              key={naam}
              id={`${id}-${plek}-${naam}`}
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
          ))}
          <Button
            className={gereedschap.knop ?? ''}
            aria-label={t('bewerken.meer.indicator.haalWeg', { naam: indicator.naam })}
            onPress={() => {
              veld.zet(veld.waarde.toSpliced(plek, 1));
              focusOp(id);
            }}
          >
            <IconTrash aria-hidden size={16} />
          </Button>
        </span>
      ))}
      <Toevoegen
        id={id}
        agenda={agenda}
        label={t('bewerken.meer.indicator.nieuw')}
        kort={t('bewerken.meer.indicator.nieuw')}
        voegToe={(naam) => {
          const plek = veld.waarde.length;
          // Not whole without its unit, which comes next.
          veld.typ([...veld.waarde, leeg(naam)], AFMAKEN_MS);
          focusOp(`${id}-${plek}-eenheid`);
        }}
      />
      <Veldstaat id={`${id}-staat`} veld={veld} naam="indicatoren" />
    </span>
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
