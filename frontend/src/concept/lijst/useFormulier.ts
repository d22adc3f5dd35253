import { useState, type SyntheticEvent } from 'react';
import { focusOp } from '../../lib/focus';

export type Waarden = Record<string, string>;
export type Fouten<W> = Partial<Record<keyof W, string | undefined>>;

interface Opties<W extends Waarden> {
  /** Where what is typed waits when the page is loaded again; also what the ids of the inputs begin with. */
  sleutel: string;
  leeg: W;
  /** Everything that is wrong, in words. */
  controleer: (waarden: W) => Fouten<W>;
}

/** A form of which nothing typed is lost: not by a refusal, and not by a reload. */
export function useFormulier<W extends Waarden>({ sleutel, leeg, controleer }: Opties<W>) {
  const bewaard = `strategiekaart.klad|${sleutel}`;
  const [waarden, zetWaarden] = useState<W>(() => ({ ...leeg, ...lees(bewaard) }));
  const [fouten, zetFouten] = useState<Fouten<W>>({});
  const id = (veld: keyof W & string) => `${sleutel}-${veld}`;
  const toonFouten = (nieuw: Fouten<W>) => {
    zetFouten(nieuw);
    const eerste = Object.keys(leeg).find((veld) => nieuw[veld] !== undefined);
    if (eerste !== undefined) focusOp(id(eerste));
  };
  return {
    waarden,
    fouten,
    id,
    toonFouten,
    zet: (veld: keyof W & string, waarde: string) => {
      const nieuw = { ...waarden, [veld]: waarde };
      zetWaarden(nieuw);
      zetFouten({ ...fouten, [veld]: undefined });
      sessionStorage.setItem(bewaard, JSON.stringify(nieuw));
    },
    /** Begins anew. */
    leegMaken: (met: W = leeg) => {
      sessionStorage.removeItem(bewaard);
      zetWaarden(met);
      zetFouten({});
    },
    /** Goes on with the (trimmed) values when nothing is wrong with them; else shows what is. */
    verstuur: (verder: (waarden: W) => void) => (gebeurtenis: SyntheticEvent) => {
      gebeurtenis.preventDefault();
      const schoon = Object.fromEntries(
        Object.entries(waarden).map(([veld, waarde]) => [veld, waarde.trim()]),
      ) as W;
      const nieuw = controleer(schoon);
      toonFouten(nieuw);
      if (Object.values(nieuw).every((fout) => fout === undefined)) verder(schoon);
    },
  };
}

export type Formulier<W extends Waarden> = ReturnType<typeof useFormulier<W>>;

function lees(sleutel: string): Partial<Waarden> {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel) ?? '{}') as Waarden;
  } catch {
    return {};
  }
}
