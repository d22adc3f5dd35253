import { useTranslation } from 'react-i18next';
import type { Betrokkenheid } from '../../lib/api';
import { OrganisatieChip } from './OrganisatieChip';
import { leidt } from './rollen';
import stijl from './Wie.module.css';

/** Who does it: leads first, then "met" the others; without a lead it says so. */
export function Wie({ wie, agenda }: { wie: Betrokkenheid[]; agenda: string }) {
  const { t } = useTranslation();
  const leiders = wie.filter(({ rol }) => leidt(rol));
  const partners = wie.filter(({ rol }) => !leidt(rol));
  const chip = (betrokkenheid: Betrokkenheid) => (
    <li key={`${betrokkenheid.organisatie.code} ${betrokkenheid.rol}`}>
      <OrganisatieChip agenda={agenda} {...betrokkenheid} />
    </li>
  );
  return (
    <div className={stijl.wie}>
      {leiders.length > 0 ? (
        <ul className={stijl.lijst} aria-label={t('wie.leidt')}>
          {leiders.map(chip)}
        </ul>
      ) : (
        <span className={stijl.geen}>{t('wie.geenTrekker')}</span>
      )}
      {partners.length > 0 && (
        <>
          <span className="stil">{t('wie.met')}</span>
          <ul className={stijl.lijst} aria-label={t('wie.doetMee')}>
            {partners.map(chip)}
          </ul>
        </>
      )}
    </div>
  );
}
