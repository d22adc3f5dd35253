import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { Link } from '../../../ui/basis/Link';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import stijl from './Publiceren.module.css';

/** It is done: where everyone can read it now. */
export function Gepubliceerd({ agenda, versie }: { agenda: string; versie: number }) {
  const { t } = useTranslation();
  return (
    <>
      <PaginaKop titel={t('publiceren.klaar', { nummer: versie })}>
        <p className="lopend">{t('publiceren.klaarUitleg')}</p>
      </PaginaKop>
      <ul className={stijl.verder}>
        <li>
          <Link to={adressen.agenda(agenda)}>{t('publiceren.klaarAgenda')}</Link>
        </li>
        {versie > 1 && (
          <li>
            <Link to={adressen.verschillen(agenda, versie)}>
              {t('publiceren.klaarVerschillen')}
            </Link>
          </li>
        )}
        <li>
          <Link to={adressen.versies(agenda)}>{t('publiceren.klaarVersies')}</Link>
        </li>
        <li>
          <Link to={adressen.concept(agenda)}>{t('publiceren.verderBewerken')}</Link>
        </li>
      </ul>
    </>
  );
}
