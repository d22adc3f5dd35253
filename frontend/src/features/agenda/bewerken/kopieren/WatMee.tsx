import { useTranslation } from 'react-i18next';
import type { Formulier } from '../../../../ui/formulier/useFormulier';
import { Veld } from '../../../../ui/formulier/Veld';
import { Vinkje } from '../../../../ui/formulier/Vinkje';
import stijl from './Kopieren.module.css';
import { metOnderliggende, VINKEN, type Kopieerbaar, type Kopiewaarden } from './kopiewaarden';

interface Props {
  formulier: Formulier<Kopiewaarden>;
  deel: Kopieerbaar;
}

/** What comes along of the acties. */
export function WatMee({ formulier, deel }: Props) {
  const { t } = useTranslation();
  const onder = metOnderliggende(deel);
  return (
    <Veld
      label={t('agendakopie.watMee')}
      {...(onder && { hint: t(`onderdeelkopie.mee.${deel.soort as 'strategie'}`) })}
    >
      {() => (
        <div className={stijl.vinkjes}>
          {VINKEN.filter((veld) => onder || veld !== 'afgeronde').map((veld) => (
            <Vinkje
              key={veld}
              id={formulier.id(veld)}
              aan={formulier.waarden[veld] === 'ja'}
              zet={(aan) => formulier.zet(veld, aan ? 'ja' : '')}
              {...(veld === 'stappen' && { hint: t('agendakopie.stappenUitleg') })}
            >
              {t(onder ? `agendakopie.${veld}` : `onderdeelkopie.${veld as 'wie' | 'stappen'}`)}
            </Vinkje>
          ))}
        </div>
      )}
    </Veld>
  );
}
