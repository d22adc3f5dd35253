import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Betrokkenheid } from '../../lib/api';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { klassen } from '../../lib/klassen';
import { useLeesadressen } from '../../lib/leesadressen';
import { Nederlands } from '../basis/Nederlands';
import { GroepUitleg } from './GroepUitleg';
import stijl from './OrganisatieChip.module.css';
import { leidt } from './rollen';

interface Props extends Betrokkenheid {
  agenda: string;
}

/** A role that the look of the chip does not already tell. */
const BIJZONDER = new Set(['trekker', 'samenwerkingspartner']);

/** An organisatie with its rol: filled when it leads, outlined when it joins in. */
export function OrganisatieChip({ organisatie, rol, agenda }: Props) {
  const { t } = useTranslation();
  const naar = useLeesadressen().organisatie(organisatie.code, agenda);
  const className = klassen(stijl.chip, leidt(rol) && stijl.leidt);
  const tekst = (
    <>
      <Nederlands>{organisatienaam(organisatie)}</Nederlands>
      {!BIJZONDER.has(rol) && <span className={stijl.rol}>{t(`rol.${rol}`)}</span>}
    </>
  );
  if (naar === null) return <span className={className}>{tekst}</span>;
  if (organisatie.heeftLeden) {
    return (
      <GroepUitleg groep={organisatie} agenda={agenda} className={className}>
        {tekst}
      </GroepUitleg>
    );
  }
  return (
    <RouterLink to={naar} className={className}>
      {tekst}
    </RouterLink>
  );
}
