import type { VeldInVerschil } from '../../lib/api';
import { Uitwerking } from './Uitwerking';
import stijl from './Verschil.module.css';
import { Zin } from './Zin';
import { metHoofdletter, verandering } from './zinnen';

interface Props {
  velden: VeldInVerschil[];
}

/** What changed in one part: a sentence per field, a long text with its words marked. */
export function Veldenlijst({ velden }: Props) {
  return (
    <ul className={stijl.velden}>
      {velden.map((veld) => {
        const een = verandering(veld);
        return (
          <li key={veld.veld}>
            <p>
              <Zin delen={metHoofdletter(een.delen)} />
            </p>
            <Uitwerking van={een} />
          </li>
        );
      })}
    </ul>
  );
}
