import { useState, useSyncExternalStore, type ReactNode, type SyntheticEvent } from 'react';
import { focusOp } from '../../lib/focus';
import { Probleem } from '../../lib/Probleem';
import { Nederlands } from '../basis/Nederlands';
import { bewaarKlad, hoorKlad, leesKlad } from './klad';

export type Waarden = Record<string, string>;
export type Fouten<W> = Partial<Record<keyof W, ReactNode>>;

interface Opties<W extends Waarden> {
  /** Where what is typed waits when the page is loaded again; also what the ids of the inputs begin with. */
  sleutel: string;
  leeg: W;
  /** What the fields are called, in the order in which they stand. */
  namen: Partial<Record<keyof W, string>>;
  /** Everything that is wrong, in words. */
  controleer: (waarden: W) => Fouten<W>;
}

/** A form of which nothing typed is lost: not by a refusal, and not by a reload. */
export function useFormulier<W extends Waarden>({ sleutel, leeg, namen, controleer }: Opties<W>) {
  const klad = useSyncExternalStore(
    hoorKlad,
    () => leesKlad(sleutel),
    () => '',
  );
  const waarden: W = { ...leeg, ...alsWaarden(klad) };
  const [fouten, zetFouten] = useState<Fouten<W>>({});
  const [geweigerd, zetGeweigerd] = useState<Probleem | null>(null);
  const id = (veld: keyof W & string) => `${sleutel}-${veld}`;
  const alle = Object.keys(namen) as (keyof W & string)[];
  const samenvatting = {
    id: `${sleutel}-fouten`,
    fouten: alle
      .filter((veld) => fouten[veld] !== undefined)
      .map((veld) => ({ id: id(veld), naam: namen[veld] ?? '', fout: fouten[veld] })),
  };
  return {
    waarden,
    fouten,
    namen,
    id,
    /** For the Foutensamenvatting at the top. */
    samenvatting,
    /** Why it was refused the last time, when that was about none of the fields. */
    geweigerd,
    zet: (veld: keyof W & string, waarde: string) => {
      zetFouten({ ...fouten, [veld]: undefined });
      // What is kept is what was typed: the rest stays as it is where it comes from.
      bewaarKlad(sleutel, { ...alsWaarden(leesKlad(sleutel)), [veld]: waarde });
    },
    /** Begins anew. */
    leegMaken: (met?: W) => {
      bewaarKlad(sleutel, met ?? null);
      zetFouten({});
      zetGeweigerd(null);
    },
    /** Goes on with the (trimmed) values when nothing is wrong with them; else shows what is. */
    verstuur: (verder: (waarden: W) => void) => (gebeurtenis: SyntheticEvent) => {
      gebeurtenis.preventDefault();
      const schoon = Object.fromEntries(
        Object.entries(waarden).map(([veld, waarde]) => [veld, waarde.trim()]),
      ) as W;
      const nieuw = controleer(schoon);
      zetFouten(nieuw);
      zetGeweigerd(null);
      if (Object.values(nieuw).every((fout) => fout === undefined)) verder(schoon);
      else focusOp(samenvatting.id);
    },
    /**
     * What the server refused: beside the fields that the form has, in its own words. Where it calls one otherwise
     * than the form does, `anders` says so.
     */
    weiger: (fout: unknown, anders: Partial<Record<string, keyof W & string>> = {}) => {
      const probleem = Probleem.vanUitzondering(fout);
      // That it looks like another is a question, not a fault of a field.
      const velden = probleem.lijktOp.length > 0 ? [] : [...probleem.velden];
      const bijVelden = velden.flatMap(([pad, zin]) => {
        const naam = pad.slice(pad.lastIndexOf('/') + 1);
        // By its whole path, by its name, or as one of a list.
        const veld = [pad, anders[naam] ?? naam, pad.split('/')[0] ?? ''].find(
          (een) => een in namen,
        );
        return veld === undefined ? [] : [[veld, <Nederlands key={veld}>{zin}</Nederlands>]];
      });
      zetFouten(Object.fromEntries(bijVelden) as Fouten<W>);
      zetGeweigerd(bijVelden.length === 0 ? probleem : null);
      focusOp(samenvatting.id);
    },
  };
}

export type Formulier<W extends Waarden> = ReturnType<typeof useFormulier<W>>;

function alsWaarden(klad: string): Waarden {
  try {
    return JSON.parse(klad || '{}') as Waarden;
  } catch {
    return {};
  }
}
