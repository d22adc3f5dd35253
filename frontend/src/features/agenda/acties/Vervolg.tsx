import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { ActieMetVervolg, VervolgVanActie } from '../../../lib/api';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';

/** Where the actie came from and where it goes on, in other agendas; nothing when it does neither. */
export function Vervolg({ actie }: { actie: ActieMetVervolg }) {
  const { t } = useTranslation();
  const regels = [
    { woord: t('herkomst.komtUit'), acties: actie.vervolgOp ? [actie.vervolgOp] : [] },
    { woord: t('herkomst.gaatVerderIn'), acties: actie.gaatVerderIn },
  ].filter(({ acties }) => acties.length > 0);
  return regels.map(({ woord, acties }) => (
    <p key={woord}>
      <span className="stil">{woord}</span>{' '}
      {acties.map((ander, i) => (
        <span key={ander.url}>
          {i > 0 && ', '}
          <Link to={adresVan(ander)}>
            <Nederlands>{ander.agenda.titel}</Nederlands>
          </Link>
        </span>
      ))}
    </p>
  ));
}

const adresVan = ({ agenda, url }: VervolgVanActie): string =>
  adressen.actie(agenda.code, url.slice(url.lastIndexOf('/') + 1));
