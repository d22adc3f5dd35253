import type { Begroting } from '../../lib/api';
import { metFilter } from '../../lib/filters';
import { useAdres } from '../../lib/useAdres';
import { type Groepering, mogelijkeGroeperingen } from './groepen';
import { ingevuldeMaten, type Maat } from './maten';

/** Which amounts the page shows and in which rows: it stands in the address, so that it can be sent to somebody. */
export function useBegrotingsweergave(begroting: Begroting) {
  const { adres, verander } = useAdres();
  const maten = ingevuldeMaten(begroting);
  const groeperingen = mogelijkeGroeperingen(begroting);
  const zet = (sleutel: string, waarde: string | null) =>
    verander((nu) => metFilter(nu, sleutel, waarde === null ? [] : [waarde]), { replace: true });
  return {
    maten,
    groeperingen,
    maat: maten.find((maat) => maat === adres.get('bedragen')) ?? 'begroot',
    per: groeperingen.find((per) => per === adres.get('per')) ?? 'thema',
    telLeeg: adres.get('leeg') === 'ja',
    kiesMaat: (maat: Maat) => zet('bedragen', maat === 'begroot' ? null : maat),
    kiesPer: (per: Groepering) => zet('per', per === 'thema' ? null : per),
    kiesTelLeeg: (aan: boolean) => zet('leeg', aan ? 'ja' : null),
  };
}
