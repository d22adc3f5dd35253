import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Activiteit } from '../../lib/api';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './ActiviteitLijst.module.css';
import { WanneerActiviteit } from './WanneerActiviteit';

interface Props {
  activiteiten: Activiteit[];
  niveau?: 2 | 3 | 4;
}

export function ActiviteitLijst({ activiteiten, niveau = 3 }: Props) {
  const { t } = useTranslation();
  const Titel = `h${niveau}` as const;
  return (
    <ul>
      {activiteiten.map((activiteit) => (
        <li key={activiteit.id} className={stijl.activiteit}>
          <p className={stijl.wanneer}>
            <WanneerActiviteit activiteit={activiteit} />
          </p>
          <div>
            <Titel className="nl-heading nl-heading--level-3">
              <Nederlands>
                <Link
                  to={adressen.activiteit(activiteit.agenda.code, activiteit.id)}
                  className={stijl.titel}
                >
                  {activiteit.titel}
                </Link>
              </Nederlands>
            </Titel>
            <p className="stil">
              {t(`activiteitSoort.${activiteit.soort}`)}
              {activiteit.reeks !== null && <Nederlands> · {activiteit.reeks}</Nederlands>}
              {activiteit.plaats !== null && <Nederlands> · {activiteit.plaats}</Nederlands>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
