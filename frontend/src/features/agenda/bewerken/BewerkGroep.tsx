import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { Acties } from './Acties';
import { useKaartgegevens } from './BewerkContext';
import { mag, type Bewerkbaar } from './bewerkbaar';
import { idsInBlok, type Groep } from './indeling';
import { Leesresultaat, Leesstrategie } from './Leesvak';
import { NieuwOpKaart } from './NieuwOpKaart';
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
  const leest = bewerkbaar === 'niets';
  const metNieuw = resultaten.length > 0 && !leest;
  const anker = resultaten[0] ?? blokken[0]?.strategie;
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep)} {...leesklik}>
      {blokken.map((blok, i) => {
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
                  <NieuwOpKaart
                    soort="actie"
                    plek={{ strategie: blok.strategie.id, fase: null }}
                    label={t('bewerken.nieuw.actieBij', {
                      strategie: blok.strategie.inhoud.titel,
                    })}
                    vraag={blok.acties.length === 0 && t('bewerken.leeg.strategie')}
                  />
                )}
              </div>
            </td>
          </tr>
        );
      })}
      {(metNieuw || blokken.length === 0) && (
        <tr className={stijl.nieuwrij}>
          {blokken.length === 0 && resultaatcel()}
          <td className={kaartstijl.strategie} colSpan={2}>
            {metNieuw && nieuweStrategie()}
          </td>
        </tr>
      )}
    </tbody>
  );

  /** One line for each resultaat, so that it is clear for which. */
  function nieuweStrategie() {
    return (
      <div className={stijl.plek}>
        {resultaten.map(({ id }, i) => {
          const label = t('bewerken.nieuw.strategieBij', { nummer: nummers[id] });
          return (
            <NieuwOpKaart
              key={id}
              soort="strategie"
              plek={{ resultaten: [id] }}
              label={label}
              {...(resultaten.length > 1 && { kort: label })}
              vraag={i === 0 && blokken.length === 0 && t('bewerken.leeg.resultaat')}
            />
          );
        })}
      </div>
    );
  }

  function resultaatcel() {
    const Vak = leest ? Leesresultaat : ResultaatVak;
    return (
      <td
        className={kaartstijl.resultaten}
        rowSpan={Math.max(1, blokken.length + (metNieuw ? 1 : 0))}
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
