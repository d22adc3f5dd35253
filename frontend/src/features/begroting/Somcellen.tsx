import type { Begrotingsregel, Geld, Totaal, Totaalreeks } from '../../lib/api';
import { formatSom } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import { Cel } from './Cel';
import { formatBekend } from './formatBekend';
import { cellenPerJaar, type Maat } from './maten';

interface Props {
  /** The lines in it, to say a total as shortly as is true; null when they are not known. */
  regels: Begrotingsregel[] | null;
  reeks: Totaalreeks;
  maat: Maat;
  jaren: number[];
  telLeeg: boolean;
}

/** A total per year and over all years. */
export function Somcellen({ regels, reeks, maat, jaren, telLeeg }: Props) {
  const { taal } = useTaal();
  const cellen = regels?.map((regel) => cellenPerJaar(regel, maat)) ?? null;
  const tekst = (som: Totaal, geteld: Geld[] | undefined) =>
    geteld ? formatSom(som, geteld, taal) : formatBekend(som, taal);
  const leeg = (som: Totaal) => (telLeeg ? som.aantalLeeg : 0);
  return (
    <>
      {reeks.perJaar.map((som, i) => (
        <Cel
          key={jaren[i]}
          tekst={tekst(
            som,
            cellen?.flatMap((perJaar) => perJaar[i] ?? []),
          )}
          leeg={leeg(som)}
        />
      ))}
      <Cel tekst={tekst(reeks.totaal, cellen?.flat(2))} leeg={leeg(reeks.totaal)} />
    </>
  );
}
