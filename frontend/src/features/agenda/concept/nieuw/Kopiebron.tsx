import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../../lib/adressen';
import type { MijnAgenda } from '../../../../lib/api';
import { Veld } from '../../../../ui/formulier/Veld';
import stijl from './Nieuw.module.css';

interface Props {
  agendas: readonly MijnAgenda[];
  gekozen: MijnAgenda | undefined;
  /** The address names one that is not among them. */
  onbekend: boolean;
  jaarplan: boolean;
}

/** Which agenda is copied: another one is another address. */
export function Kopiebron({ agendas, gekozen, onbekend, jaarplan }: Props) {
  const { t } = useTranslation();
  const ga = useNavigate();
  return (
    <div className={stijl.bron}>
      <Veld
        id="kopie-van"
        label={t('agendakopie.agenda')}
        {...(onbekend && { fout: t('agendakopie.onbekend') })}
      >
        {(kenmerken) => (
          <select
            {...kenmerken}
            className="utrecht-textbox"
            value={gekozen?.code ?? ''}
            onChange={({ target }) =>
              void ga(adressen.nieuweKopie(target.value, jaarplan ? 'jaarplan' : undefined), {
                replace: true,
              })
            }
          >
            {gekozen === undefined && <option value="">{t('agendakopie.kies')}</option>}
            {agendas.map(({ code, titel, eigenaar }) => (
              <option key={code} value={code}>
                {titel} ({eigenaar.naam})
              </option>
            ))}
          </select>
        )}
      </Veld>
    </div>
  );
}
