import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { ActieVak } from './ActieVak';
import type { Blok, Groep } from './indeling';
import { NieuweActie } from './NieuweActie';
import { NieuweStrategie } from './NieuweStrategie';
import { ResultaatVak } from './ResultaatVak';
import { StrategieVak } from './StrategieVak';
import stijl from './Vakken.module.css';

/** Results that share strategies, spanning them; under its last strategie there is room for another. */
export function BewerkGroep({ groep: { resultaten, blokken } }: { groep: Groep }) {
  const { t } = useTranslation();
  const strategieen = blokken.flatMap(({ strategie }) => strategie ?? []);
  const rijen = blokken.filter(isStrategie);
  const metNieuw = resultaten.length > 0;
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep)}>
      {rijen.map((blok, i) => (
        <tr key={blok.strategie.id}>
          {i === 0 && resultaatcel()}
          <td className={kaartstijl.strategie}>
            <StrategieVak blok={blok} buren={strategieen} />
          </td>
          <td className={kaartstijl.uitvoering}>
            <div className={stijl.acties}>
              {blok.acties.map((actie) => (
                <ActieVak key={actie.id} actie={actie} buren={blok.acties} />
              ))}
              <NieuweActie strategie={blok.strategie} eerste={blok.acties.length === 0} />
            </div>
          </td>
        </tr>
      ))}
      {metNieuw && (
        <tr className={stijl.nieuwrij}>
          {rijen.length === 0 && resultaatcel()}
          <td className={kaartstijl.strategie} colSpan={2}>
            <NieuweStrategie resultaten={resultaten} eerste={rijen.length === 0} />
          </td>
        </tr>
      )}
    </tbody>
  );

  function resultaatcel() {
    return (
      <td className={kaartstijl.resultaten} rowSpan={rijen.length + (metNieuw ? 1 : 0)}>
        <div className={stijl.resultaten}>
          {resultaten.length === 0 && <p className="stil">{t('kaart.zonderResultaat')}</p>}
          {resultaten.map((resultaat) => (
            <ResultaatVak key={resultaat.id} resultaat={resultaat} />
          ))}
          {resultaten.length > 1 && (
            <p className="stil">{t('kaart.delen', { count: resultaten.length })}</p>
          )}
        </div>
      </td>
    );
  }
}

const isStrategie = (blok: Blok): blok is Blok & { strategie: NonNullable<Blok['strategie']> } =>
  blok.strategie !== null;
