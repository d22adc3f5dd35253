import { useTranslation } from 'react-i18next';
import type { Actie, GroepOpKaart, Status } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Bereik } from '../../../lib/tijdlijn';
import { ActieOpKaart } from './ActieOpKaart';
import { rijenVanGroep } from './kaartrijen';
import stijl from './Kaart.module.css';
import { ResultatenOpKaart } from './ResultatenOpKaart';
import { StrategieOpKaart } from './StrategieOpKaart';

interface Props {
  groep: GroepOpKaart;
  nummers: Map<string, number>;
  statusVan: (actie: Actie) => Status | undefined;
  bereik: Bereik | undefined;
}

/** Results that share strategies, spanning them. */
export function Kaartgroep({ groep, nummers, statusVan, bereik }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const rijen = rijenVanGroep(groep);
  const resultaten = (
    <td className={stijl.resultaten} rowSpan={Math.max(1, rijen.length)}>
      <ResultatenOpKaart resultaten={groep.resultaten} nummers={nummers} />
    </td>
  );
  if (rijen.length === 0) {
    return (
      <tbody className={stijl.groep}>
        <tr>
          {resultaten}
          <td className={stijl.uitvoering} colSpan={2}>
            <p className="stil">{t('kaart.geenStrategie')}</p>
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody className={stijl.groep}>
      {rijen.map(({ sleutel, actie, blok }, i) => (
        <tr key={sleutel}>
          {i === 0 && resultaten}
          {i === 0 && (
            // Only on a phone, where it stays in sight above the acties; it repeats what stands above.
            <td className={stijl.strook} aria-hidden="true" lang={langVanInhoud}>
              {groep.resultaten.map(({ id, tekst }) => (
                <span key={id}>
                  <b>{nummers.get(id)}</b> {tekst}
                </span>
              ))}
            </td>
          )}
          {blok && (
            <td className={stijl.strategie} rowSpan={blok.rijen}>
              <StrategieOpKaart
                strategie={blok.strategie}
                resultaten={groep.resultaten}
                nummers={nummers}
              />
            </td>
          )}
          <td className={stijl.uitvoering}>
            {actie ? (
              <ActieOpKaart actie={actie} status={statusVan(actie)} bereik={bereik} />
            ) : (
              <p className="stil">{t('kaart.geenActies')}</p>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
