import type { Begroting } from '../../lib/api';
import { mogelijkeGroeperingen } from './groepen';
import { ingevuldeMaten } from './maten';
import { useAdreskeuze } from './useAdreskeuze';

/** Which amounts the page shows and in which rows: it stands in the address, so that it can be sent to somebody. */
export function useBegrotingsweergave(begroting: Begroting) {
  const maten = ingevuldeMaten(begroting);
  const groeperingen = mogelijkeGroeperingen(begroting);
  const [maat, kiesMaat] = useAdreskeuze('bedragen', maten, 'begroot');
  const [per, kiesPer] = useAdreskeuze('per', groeperingen, 'thema');
  const [leeg, kiesLeeg] = useAdreskeuze('leeg', ['ja'], null);
  return {
    maten,
    groeperingen,
    maat,
    kiesMaat,
    per,
    kiesPer,
    telLeeg: leeg !== null,
    kiesTelLeeg: (aan: boolean) => kiesLeeg(aan ? 'ja' : null),
  };
}
