import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Activiteit } from '../../lib/api';
import { ExterneLink } from '../../ui/basis/ExterneLink';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import { OrganisatieChip } from '../../ui/domein/OrganisatieChip';
import { ThemaLinks } from '../../ui/domein/ThemaLinks';
import { WanneerActiviteit } from '../../ui/domein/WanneerActiviteit';
import stijl from './ActiviteitFeiten.module.css';

/** When, where, by whom, and what it belongs to. */
export function ActiviteitFeiten({ activiteit }: { activiteit: Activiteit }) {
  const { t } = useTranslation();
  const { reeks, plaats, online, organisator, programmalijnen, themas, acties } = activiteit;
  const agenda = activiteit.agenda.code;
  return (
    <dl className={stijl.feiten}>
      <dt>{t('activiteit.wanneer')}</dt>
      <dd className={stijl.wanneer}>
        <WanneerActiviteit activiteit={activiteit} />
        {reeks !== null && <Nederlands als="p">{reeks}</Nederlands>}
      </dd>
      {plaats !== null && (
        <>
          <dt>{t('activiteit.plaats')}</dt>
          <Nederlands als="dd">{plaats}</Nederlands>
        </>
      )}
      {online !== null && (
        <>
          <dt>{t('activiteit.online')}</dt>
          <dd>
            <ExterneLink href={online}>{t('activiteit.naarOnline')}</ExterneLink>
          </dd>
        </>
      )}
      {organisator !== null && (
        <>
          <dt>{t('activiteit.organisator')}</dt>
          <dd>
            <OrganisatieChip organisatie={organisator} rol="trekker" agenda={agenda} />
          </dd>
        </>
      )}
      {programmalijnen.length > 0 && (
        <>
          <dt>{t('agenda.programmalijnen')}</dt>
          {programmalijnen.map(({ code, nummer, titel }) => (
            <dd key={code}>
              <Link to={adressen.lijn(agenda, code)}>
                {nummer}. <Nederlands>{titel}</Nederlands>
              </Link>
            </dd>
          ))}
        </>
      )}
      {themas.length > 0 && (
        <>
          <dt>{t('actie.themas')}</dt>
          <dd>
            <ThemaLinks agenda={agenda} themas={themas} />
          </dd>
        </>
      )}
      {acties.length > 0 && (
        <>
          <dt>{t('activiteit.acties')}</dt>
          {acties.map(({ id, wat }) => (
            <dd key={id}>
              <Nederlands>
                <Link to={adressen.actie(agenda, id)}>{wat}</Link>
              </Nederlands>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
