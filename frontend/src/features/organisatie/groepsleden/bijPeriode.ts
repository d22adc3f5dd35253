import { Probleem } from '../../../lib/Probleem';

/** Being a lid twice at the same time is refused as a whole; it is the first day that has to change. */
export function bijPeriode(fout: unknown): unknown {
  const { status, detail } = Probleem.vanUitzondering(fout);
  return status === 409 && detail !== null
    ? new Probleem('antwoord', 409, detail, [{ pointer: '/van', code: 'overlapt', detail }])
    : fout;
}
