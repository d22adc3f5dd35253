import { useTranslation } from 'react-i18next';
import { formatPeriode } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import kaartstijl from '../kaart/Kaart.module.css';
import { useBewerkomgeving } from './BewerkContext';
import { BewerkGroep } from './BewerkGroep';
import { deelIn } from './indeling';
import { LosseActies } from './LosseActies';
import { NieuwResultaat } from './NieuwResultaat';
import stijl from './Vakken.module.css';

/** The same table as the published map, with everything on it to be edited where it stands. */
export function BewerkKaart() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { kaart, concept } = useBewerkomgeving();
  const delen = deelIn(kaart, concept.fasen).filter(
    ({ fase, groepen, los }) => fase !== null || groepen.length > 0 || los.length > 0,
  );
  return (
    <table className={klassen(kaartstijl.kaart, stijl.kaart)}>
      <caption className="alleen-voorlezen">
        {t('kaart.titel', { lijn: kaart.programmalijn.inhoud.titel })}
      </caption>
      <thead className={kaartstijl.koppen}>
        <tr>
          <th scope="col">{t('kaart.kolom.resultaten')}</th>
          <th scope="col">{t('kaart.kolom.strategieen')}</th>
          <th scope="col">{t('kaart.kolom.uitvoering')}</th>
        </tr>
      </thead>
      {delen.map(({ fase, groepen, los }, nr) => [
        <tbody key={fase?.id ?? 'zonder'} className={kaartstijl.term}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <h2>
                {fase ? <Nederlands>{fase.inhoud.naam}</Nederlands> : t('kaart.zonderFase')}
                {fase && (
                  <span>
                    {formatPeriode(dag(fase.inhoud.van), dag(fase.inhoud.tot), 'maand', taal)}
                  </span>
                )}
              </h2>
            </th>
          </tr>
        </tbody>,
        ...groepen.map((groep, i) => (
          <BewerkGroep
            key={groep.resultaten[0]?.id ?? groep.blokken[0]?.strategie?.id ?? i}
            groep={groep}
          />
        )),
        (los.length > 0 || fase) && (
          <LosseActies key={`los ${fase?.id ?? 'zonder'}`} fase={fase} acties={los}>
            {fase && (
              <NieuwResultaat fase={fase} eerste={nr === 0 && kaart.resultaten.length === 0} />
            )}
          </LosseActies>
        ),
      ])}
    </table>
  );
}

/** A month as a day, for the notation. */
const dag = (maand: string): string => `${maand.slice(0, 7)}-01`;
