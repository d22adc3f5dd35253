import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Probleem } from '../../lib/Probleem';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

interface Props {
  agenda: string;
  probleem: Probleem;
}

/** What an earlier versie held and the newest does not: that it was there, until when, and where to read it. */
export function Verwijderd({ agenda, probleem }: Props) {
  const { t } = useTranslation();
  const versie = probleem.laatsteVersie;
  return (
    <Pagina titel={t('verwijderd.titel')} kruimels={[]}>
      <PaginaTitel>{t('verwijderd.titel')}</PaginaTitel>
      <p className="nl-paragraph lopend">
        {probleem.detail === null ? (
          t('verwijderd.uitleg')
        ) : (
          <Nederlands>{probleem.detail}</Nederlands>
        )}
      </p>
      <p className="nl-paragraph">
        {versie === null ? (
          <Link to={adressen.versies(agenda)}>{t('versies.alle')}</Link>
        ) : (
          <Link to={adressen.versie(agenda, versie)}>{t('verwijderd.naarVersie', { versie })}</Link>
        )}{' '}
        {t('nietGevonden.of')}{' '}
        <Link to={adressen.agenda(agenda)}>{t('verwijderd.naarAgenda')}</Link>.
      </p>
    </Pagina>
  );
}
