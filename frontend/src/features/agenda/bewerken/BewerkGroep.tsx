import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { Acties } from './Acties';
import { useKaartgegevens } from './BewerkContext';
import { mag, type Bewerkbaar } from './bewerkbaar';
import { idsInBlok, type Blok, type Groep } from './indeling';
import { Leesresultaat, Leesstrategie } from './Leesvak';
import { NieuweActie } from './NieuweActie';
import { NieuweStrategie } from './NieuweStrategie';
import { Openknop } from './Openknop';
import { ResultaatVak } from './ResultaatVak';
import { StrategieVak } from './StrategieVak';
import { useLeesklik } from './useLeesklik';
import { GROOT } from './useOpen';
import stijl from './Vakken.module.css';

interface Props {
  groep: Groep;
  bewerkbaar: Bewerkbaar;
  /** On a large map. */
  sluitbaar: boolean;
}

/** Results that share strategies, spanning them; under its last strategie there is room for another. */
export const BewerkGroep = memo(function BewerkGroep({ groep, bewerkbaar, sluitbaar }: Props) {
  const { t } = useTranslation();
  const { nummers } = useKaartgegevens();
  const leesklik = useLeesklik();
  const { resultaten, blokken } = groep;
  const rijen = blokken.filter(isStrategie);
  const leest = bewerkbaar === 'niets';
  const metNieuw = resultaten.length > 0 && !leest;
  const anker = resultaten[0] ?? rijen[0]?.strategie;
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep)} {...leesklik}>
      {rijen.map((blok, i) => {
        const bewerkt = mag(bewerkbaar, idsInBlok(blok));
        return (
          <tr key={blok.strategie.id}>
            {i === 0 && resultaatcel()}
            <td className={kaartstijl.strategie}>
              {bewerkt ? (
                <StrategieVak strategie={blok.strategie} />
              ) : (
                <Leesstrategie deel={blok.strategie} eigen={!leest} />
              )}
            </td>
            <td className={kaartstijl.uitvoering}>
              <div className={stijl.acties}>
                <Acties
                  acties={blok.acties}
                  bewerkbaar={
                    !bewerkt ? 'niets' : blok.acties.length > GROOT ? bewerkbaar : 'alles'
                  }
                />
                {bewerkt && (
                  <NieuweActie strategie={blok.strategie} eerste={blok.acties.length === 0} />
                )}
              </div>
            </td>
          </tr>
        );
      })}
      {(metNieuw || rijen.length === 0) && (
        <tr className={stijl.nieuwrij}>
          {rijen.length === 0 && resultaatcel()}
          <td className={kaartstijl.strategie} colSpan={2}>
            {metNieuw && <NieuweStrategie resultaten={resultaten} eerste={rijen.length === 0} />}
          </td>
        </tr>
      )}
    </tbody>
  );

  function resultaatcel() {
    const Vak = leest ? Leesresultaat : ResultaatVak;
    return (
      <td
        className={kaartstijl.resultaten}
        rowSpan={Math.max(1, rijen.length + (metNieuw ? 1 : 0))}
      >
        <div className={stijl.resultaten}>
          {resultaten.length === 0 && <p className="stil">{t('kaart.zonderResultaat')}</p>}
          {resultaten.map((resultaat) => (
            <Vak key={resultaat.id} deel={resultaat} />
          ))}
          {resultaten.length > 1 && (
            <p className="stil">{t('kaart.delen', { count: resultaten.length })}</p>
          )}
          {sluitbaar && anker && (
            <Openknop
              deel={anker.id}
              open={!leest}
              titel={
                resultaten.length === 0
                  ? t('kaart.zonderResultaat')
                  : t('bewerken.resultaatNr', {
                      nummer: resultaten.map(({ id }) => nummers[id]).join(', '),
                    })
              }
            />
          )}
        </div>
      </td>
    );
  }
});

const isStrategie = (blok: Blok): blok is Blok & { strategie: NonNullable<Blok['strategie']> } =>
  blok.strategie !== null;
