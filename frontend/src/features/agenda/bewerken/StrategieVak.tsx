import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import { focusOp, nieuwId } from '../../../lib/focus';
import { Gereedschap } from './Gereedschap';
import { useVak } from './sleep';
import { useInWoorden } from './useInWoorden';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';

/** A strategie in the middle column, with the choice of which resultaten it serves. */
export const StrategieVak = memo(function StrategieVak({
  strategie,
}: {
  strategie: Deel<'strategie'>;
}) {
  const { t } = useTranslation();
  const { nu } = useBewerkomgeving();
  const { nummers } = useKaartgegevens();
  const inWoorden = useInWoorden();
  const resultaten = useVeld(strategie, 'resultaten');
  const vak = useVak(strategie);
  const gekozen = resultaten.waarde
    .map((r) => nummers[r])
    .filter((nummer) => nummer !== undefined)
    .toSorted((a, b) => a - b);
  return (
    <div {...vak} className={stijl.vak}>
      <h3 className={stijl.titel}>
        <Veldinvoer
          deel={strategie}
          veld="titel"
          vorm="plek"
          label={t('kaart.kolom.strategie')}
          verder={() => focusOp(nieuwId('actie', strategie.id))}
        />
      </h3>
      <Veldkader
        vorm="plek"
        label={t('kaart.kolom.resultaten')}
        {...staatVan(resultaten, 'resultaten', (ids) => inWoorden('strategie', 'resultaten', ids))}
      >
        {() => (
          <div className={stijl.onder}>
            <FilterKeuze
              label={
                gekozen.length === 0
                  ? t('bewerken.voorGeenResultaat')
                  : t('bewerken.voorResultaten', {
                      count: gekozen.length,
                      nummers: gekozen.join(', '),
                    })
              }
              telt={false}
              opties={() =>
                nu().kaart.resultaten.map((r) => ({
                  waarde: r.id,
                  tekst: `${nummers[r.id] ?? ''}. ${r.inhoud.tekst}`,
                  inhoud: true,
                }))
              }
              gekozen={resultaten.waarde}
              kies={resultaten.zet}
            />
            <Gereedschap deel={strategie} />
          </div>
        )}
      </Veldkader>
      <VakStaat deel={strategie} />
    </div>
  );
});
