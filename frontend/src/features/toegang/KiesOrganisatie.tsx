import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './MijnActies.module.css';

interface Props {
  organisaties: { code: string; naam: string }[];
  gekozen: string;
}

/** For who may act for more than one: the choice is in the address. */
export function KiesOrganisatie({ organisaties, gekozen }: Props) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('mijnActies.organisaties')} className="niet-op-papier">
      <ul className={stijl.organisaties}>
        {organisaties.map(({ code, naam }) => (
          <li key={code}>
            <Link
              to={`${adressen.mijnActies}?organisatie=${encodeURIComponent(code)}`}
              aria-current={code === gekozen ? 'page' : undefined}
            >
              <Nederlands>{naam}</Nederlands>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
