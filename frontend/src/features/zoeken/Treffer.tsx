import { useTranslation } from 'react-i18next';
import { adresVanZoekresultaat } from '../../lib/adressen';
import type { Zoekresultaat } from '../../lib/api';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Treffer.module.css';
import { zoeksoort } from './zoeksoort';

export function Treffer({ treffer }: { treffer: Zoekresultaat }) {
  const { t } = useTranslation();
  return (
    <li className={stijl.treffer}>
      <p className="stil">
        {zoeksoort(treffer.soort, t)}
        {treffer.agenda !== null && (
          <>
            {' · '}
            <Nederlands>{treffer.agenda.titel}</Nederlands>
          </>
        )}
      </p>
      <h2 className="nl-heading nl-heading--level-3">
        <Nederlands>
          <Link to={adresVanZoekresultaat(treffer)}>{treffer.titel}</Link>
        </Nederlands>
      </h2>
    </li>
  );
}
