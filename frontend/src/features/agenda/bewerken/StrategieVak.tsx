import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { staatVan } from '../../../concept/velden/staatVan';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import { deelId, focusOp, nieuwId, veldId } from '../../../lib/focus';
import { Gereedschap } from './Gereedschap';
import { useNeerzetten } from './sleep';
import { useInWoorden } from './useInWoorden';
import { useVerplaats } from './useVerplaats';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';

/** A strategie in the middle column, with the choice of which resultaten it serves. */
export const StrategieVak = memo(function StrategieVak({
  strategie,
}: {
  strategie: Deel<'strategie'>;
}) {
  const { t } = useTranslation();
  const { nu, meld } = useBewerkomgeving();
  const { nummers } = useKaartgegevens();
  const { archiveer } = useBewerker();
  const { opPlekVan } = useVerplaats();
  const inWoorden = useInWoorden();
  const titel = useVeld(strategie, 'titel');
  const resultaten = useVeld(strategie, 'resultaten');
  const { id } = strategie;
  const neerzetten = useNeerzetten('strategie', (wie) => {
    const ander = nu().kaart.strategieen.find((s) => s.id === wie);
    if (!ander || wie === id || opPlekVan(ander, strategie)) return;
    meld(t('bewerken.strategieElders'));
  });
  const gekozen = resultaten.waarde
    .map((r) => nummers[r])
    .filter((nummer) => nummer !== undefined)
    .toSorted((a, b) => a - b);
  return (
    <div id={deelId(id)} tabIndex={-1} className={stijl.vak} data-sleep {...neerzetten}>
      <h3 className={stijl.titel}>
        <Tekstinvoer
          vorm="plek"
          id={veldId(id, 'titel')}
          label={t('kaart.kolom.strategie')}
          veld={titel}
          naam="titel"
          verder={() => {
            focusOp(nieuwId('actie', id));
          }}
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
            <Gereedschap
              deel={strategie}
              archiveer={() => {
                const acties = nu().kaart.acties.filter(({ inhoud }) => inhoud.strategie === id);
                archiveer(strategie, acties);
                meld(t('bewerken.gearchiveerd.strategie', { count: acties.length }), true);
                focusOp(nieuwId('strategie', resultaten.waarde[0] ?? ''), 'inhoud');
              }}
            />
          </div>
        )}
      </Veldkader>
      <VakStaat deel={strategie} />
    </div>
  );
});
