import { useTranslation } from 'react-i18next';
import { veldId } from '../../lib/focus';
import type { Deel, Inhouden, Soort } from '../motor/contract';
import { useVeld, type Veld } from '../motor/useVeld';
import { hintVan, veldkop } from '../../lib/i18n/veldkop';
import { veldsoortVan } from '../soorten/vragen';
import { alsLijst, alsTekst } from './alsTekst';
import { keuzesUit } from './keuzesUit';
import { Keuzeinvoer } from './Keuzeinvoer';
import { leesJaar } from './leesGetal';
import { Tekstinvoer, type Tekstkenmerken } from './Tekstinvoer';

interface Props<S extends Soort> extends Partial<Omit<Tekstkenmerken, 'id' | 'naam'>> {
  deel: Deel<S>;
  veld: keyof Inhouden[S] & string;
}

/** The input for a field as its kind describes it: what it is called, what helps, and how it is filled in. */
export function Veldinvoer<S extends Soort>({ deel, veld: naam, ...rest }: Props<S>) {
  const { t } = useTranslation();
  const veld: unknown = useVeld(deel, naam);
  const { keuzes, cijfers, rijtje, leeg, typwijze } = veldsoortVan(deel.soort, naam) ?? {};
  const kader = {
    id: veldId(deel.id, naam),
    naam,
    label: veldkop(naam),
    ...(rest.vorm === undefined && { hint: hintVan(deel.soort, naam) }),
    ...rest,
  };
  if (keuzes) {
    return (
      <Keuzeinvoer {...kader} kort veld={veld as Veld<string>} keuzes={keuzesUit(t, keuzes)} />
    );
  }
  const opRegels = rest.vorm === undefined;
  const tekst = rijtje
    ? alsLijst(veld as Veld<string[]>, opRegels ? '\n' : ', ')
    : cijfers
      ? alsTekst(veld as Veld<number | null>, (waarde) => String(waarde ?? ''), leesJaar)
      : (veld as Veld<string | null>);
  const wijze = rijtje ? { meerRegels: opRegels, heel: true } : typwijze;
  return leeg === null || rijtje ? (
    <Tekstinvoer {...kader} {...wijze} magLeeg veld={tekst} />
  ) : (
    <Tekstinvoer {...kader} {...wijze} veld={tekst as Veld<string>} />
  );
}
