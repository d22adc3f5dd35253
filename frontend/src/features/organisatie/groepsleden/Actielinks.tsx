import { adressen } from '../../../lib/adressen';
import type { ActieVanOrganisatie } from '../../../lib/api';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Wanneer } from '../../../ui/domein/Wanneer';
import stijl from './Groepsleden.module.css';

interface Props {
  /** How many there are and what happens to them. */
  zin: string;
  acties: ActieVanOrganisatie[];
}

/** A number of acties, folded: who wants to know which ones opens it. */
export function Actielinks({ zin, acties }: Props) {
  return (
    <details className={stijl.acties}>
      <summary>{zin}</summary>
      <ul>
        {acties.map(({ id, wat, agenda, wanneer }) => (
          <li key={id}>
            <Nederlands>
              <Link to={adressen.actie(agenda.code, id)}>{wat}</Link>
            </Nederlands>{' '}
            <span className="stil">
              <Wanneer wanneer={wanneer} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
