import { useTranslation } from 'react-i18next';
import { Formulierveld } from '../../../../ui/formulier/Formulierveld';
import type { Formulier } from '../../../../ui/formulier/useFormulier';
import { Veld } from '../../../../ui/formulier/Veld';
import { Vinkje } from '../../../../ui/formulier/Vinkje';
import stijl from './Kopieren.module.css';
import type { Kopieerbaar, Kopiewaarden } from './kopiewaarden';
import type { Doel, Keuze } from './useDoel';

interface Props {
  formulier: Formulier<Kopiewaarden>;
  deel: Kopieerbaar;
  doel: Doel;
}

/** On which map the copy comes, and under what. */
export function Plekkeuze({ formulier, deel, doel }: Props) {
  const { t } = useTranslation();
  if (deel.soort === 'programmalijn') {
    return <p className="stil">{t('onderdeelkopie.achteraan')}</p>;
  }
  return (
    <>
      <Keuzelijst formulier={formulier} veld="lijn" keuzes={doel.lijnen} gekozen={doel.lijn} />
      {deel.soort === 'strategie' ? (
        doel.resultaten.length > 0 && <Resultaten formulier={formulier} doel={doel} />
      ) : (
        <Keuzelijst formulier={formulier} veld="onder" keuzes={doel.plekken} gekozen={doel.onder} />
      )}
      {deel.soort === 'resultaat' && <p className="stil">{t('onderdeelkopie.alleenResultaat')}</p>}
    </>
  );
}

interface Keuzelijstprops {
  formulier: Formulier<Kopiewaarden>;
  veld: 'lijn' | 'onder';
  keuzes: readonly Keuze[];
  gekozen: string;
}

function Keuzelijst({ formulier, veld, keuzes, gekozen }: Keuzelijstprops) {
  const { t } = useTranslation();
  return (
    <Formulierveld formulier={formulier} veld={veld}>
      {(kenmerken, zet) => (
        <select
          {...kenmerken}
          className="utrecht-textbox"
          value={gekozen}
          disabled={keuzes.length === 0}
          onChange={({ target }) => zet(target.value)}
        >
          {gekozen === '' && <option value="">{t('onderdeelkopie.kies')}</option>}
          {keuzes.map(({ waarde, tekst }) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Formulierveld>
  );
}

function Resultaten({ formulier, doel: { resultaten, dient } }: Omit<Props, 'deel'>) {
  const zet = (id: string, aan: boolean) =>
    formulier.zet(
      'resultaten',
      [...dient.filter((een) => een !== id), ...(aan ? [id] : [])].join(' '),
    );
  return (
    <Veld label={formulier.namen.resultaten ?? ''} fout={formulier.fouten.resultaten}>
      {() => (
        <div className={stijl.vinkjes}>
          {resultaten.map(({ waarde, tekst }, nr) => (
            <Vinkje
              key={waarde}
              id={nr === 0 ? formulier.id('resultaten') : `${formulier.id('resultaten')}-${waarde}`}
              aan={dient.includes(waarde)}
              zet={(aan) => zet(waarde, aan)}
            >
              {tekst}
            </Vinkje>
          ))}
        </div>
      )}
    </Veld>
  );
}
