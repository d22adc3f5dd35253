import { useTranslation } from 'react-i18next';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Veld } from '../../../ui/formulier/Veld';
import type { Indeling } from './bestedingen';
import stijl from './Stappen.module.css';

type Teken = Indeling['tekens'][number];

interface Props {
  tekens: Teken[];
  /** Whether it was tried to go on. */
  gevraagd: boolean;
  zet: (tekens: Teken[]) => void;
}

/** The id of the choice of a sign, to point at what is missing. */
export const tekenId = (plaats: number): string => `besteed-teken-${plaats}`;

/** Of each word in the column with signs: whether the amount beside it goes on or off. */
export function Tekens({ tekens, gevraagd, zet }: Props) {
  const { t } = useTranslation();
  return (
    <Veld label={t('besteed.tekens')} hint={t('besteed.tekensUitleg')} className={stijl.breed}>
      {() => (
        <div className={stijl.tekens}>
          {tekens.map(({ teken, gaatAf }, plaats) => (
            <div key={teken}>
              <label htmlFor={tekenId(plaats)}>
                <Nederlands>{teken}</Nederlands>
              </label>
              <select
                id={tekenId(plaats)}
                className="utrecht-textbox"
                value={gaatAf === null ? '' : String(gaatAf)}
                aria-invalid={gevraagd && gaatAf === null}
                onChange={({ target: { value } }) =>
                  zet(
                    tekens.map((een) =>
                      een.teken === teken
                        ? { teken, gaatAf: value === '' ? null : value === 'true' }
                        : een,
                    ),
                  )
                }
              >
                <option value="">{t('besteed.kies')}</option>
                <option value="false">{t('besteed.erbij')}</option>
                <option value="true">{t('besteed.eraf')}</option>
              </select>
            </div>
          ))}
        </div>
      )}
    </Veld>
  );
}
