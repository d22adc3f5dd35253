import type { Stap } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { Tekst } from '../begrippen/Tekst';
import { StapMerken } from './StapMerken';
import stijl from './Stappen.module.css';

/** The hoe of an actie: its steps in order; a single one needs no number. */
export function Stappen({ stappen }: { stappen: Stap[] }) {
  return (
    <ol className={klassen(stijl.stappen, stappen.length === 1 && stijl.enige)}>
      {stappen.map((stap, i) => (
        <li key={i} className={stap.gedaan ? stijl.gedaan : undefined}>
          <Tekst tekst={stap.tekst} /> <StapMerken stap={stap} />
        </li>
      ))}
    </ol>
  );
}
