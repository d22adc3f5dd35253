import { useTranslation } from 'react-i18next';
import type { Actie, GroepOpKaart, Resultaat, Status } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Bereik } from '../../../lib/tijdlijn';
import { Nederlands } from '../../../ui/basis/Nederlands';
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
  /** What the fase is called of a resultaat that does not stand in its own. */
  eigenFase: (resultaat: Resultaat) => string | undefined;
  opPapier: boolean;
}

/**
 * Results that share strategies, spanning them. On paper nothing spans: a browser does not break a
 * page within a spanning cell, so every row says again (quietly) where it belongs.
 */
export function Kaartgroep({ groep, nummers, statusVan, bereik, eigenFase, opPapier }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { resultaten } = groep;
  const rijen = rijenVanGroep(groep);
  return (
    <tbody className={stijl.groep}>
      {rijen.map(({ sleutel, actie, strategie, begin }, i) => (
        <tr key={sleutel}>
          {i === 0 && (
            <td className={stijl.resultaten} rowSpan={opPapier ? 1 : rijen.length}>
              <ResultatenOpKaart resultaten={resultaten} nummers={nummers} eigenFase={eigenFase} />
            </td>
          )}
          {i === 0 && (
            // Only on a phone, where it stays in sight above the acties; it repeats what stands above.
            <td className={stijl.strook} aria-hidden="true" lang={langVanInhoud}>
              {resultaten.map(({ id, tekst }) => (
                <span key={id}>
                  <b>{nummers.get(id)}</b> {tekst}
                </span>
              ))}
            </td>
          )}
          {i > 0 && opPapier && (
            <td className={stijl.resultaten}>
              <Nederlands als="p" className="stil">
                {resultaten.map(({ id }) => nummers.get(id)).join(', ')}
              </Nederlands>
            </td>
          )}
          {begin !== null && (
            <td className={stijl.strategie} rowSpan={opPapier ? 1 : begin}>
              <StrategieOpKaart strategie={strategie} resultaten={resultaten} nummers={nummers} />
            </td>
          )}
          {begin === null && opPapier && (
            <td className={stijl.strategie}>
              <Nederlands als="p" className="stil">
                {strategie?.titel}
              </Nederlands>
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
