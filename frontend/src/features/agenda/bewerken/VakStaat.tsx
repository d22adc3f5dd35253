import { Rijprobleem } from '../../../concept/lijst/Rijprobleem';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useStand } from '../../../concept/motor/useStand';
import { ondersVan } from '../../../concept/soorten/vragen';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import { Foutzin } from '../../../concept/velden/Foutzin';
import velden from '../../../concept/velden/Velden.module.css';
import { Zojuist } from './Leesvak';
import { useInWoorden } from './useInWoorden';

/** Of a thing as a whole: who just changed it, and what stands in the way of moving or archiving it. */
export function VakStaat({ deel }: { deel: Deel }) {
  const bewerker = useBewerker();
  const inWoorden = useInWoorden();
  useStand((b) => b.structuur());
  const { id, soort } = deel;
  return (
    <>
      <Zojuist id={id} />
      {[bewerker.archiefVan(id), bewerker.makenVan(id)].map(
        (b) => b && <Rijprobleem key={b.wat} bewerking={b} />,
      )}
      {ondersVan(soort).map((veld) => {
        const b = bewerker.bewerkingVan(id, veld);
        if (b?.wat !== 'veld') return null;
        return b.fout ? (
          <p key={veld} className={velden.fout} role="alert">
            <Foutzin fout={b.fout} namen={[veld]} />
          </p>
        ) : (
          <Botsingkeuze
            key={veld}
            veld={{
              waarde: b.waarde,
              botsing: b.botsing,
              kies: (keuze) => bewerker.kies(id, veld, keuze),
            }}
            inWoorden={(waarde) => inWoorden(soort, veld, waarde)}
          />
        );
      })}
    </>
  );
}
