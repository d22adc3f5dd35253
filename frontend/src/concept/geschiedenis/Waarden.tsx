import type { VeldInVerschil } from '../../lib/api';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Verschil.module.css';
import { veldkop } from '../../lib/i18n/veldkop';
import { isPlek } from './zinnen';

interface Props {
  velden: VeldInVerschil[];
  /** Folds them away under these words. */
  kop?: string;
}

/** Everything that a new part says, or that one said that is gone. */
export function Waarden({ velden, kop }: Props) {
  const waarden = velden.filter(({ veld }) => !isPlek(veld));
  if (waarden.length === 0) return null;
  const lijst = (
    <dl className={stijl.waarden}>
      {waarden.map(({ veld, oud, nieuw }) => (
        <div key={veld}>
          <dt>{veldkop(veld)}</dt>
          <Nederlands als="dd">{nieuw ?? oud}</Nederlands>
        </div>
      ))}
    </dl>
  );
  if (kop === undefined) return lijst;
  return (
    <details className={stijl.stond}>
      <summary>{kop}</summary>
      {lijst}
    </details>
  );
}
