import { useTranslation } from 'react-i18next';
import { veldId } from '../../lib/focus';
import type { Deel, Inhouden, Soort } from '../motor/contract';
import { useStand } from '../motor/useStand';
import { useVeld, type Veld } from '../motor/useVeld';
import { hintVan, veldkop } from '../../lib/i18n/veldkop';
import { titelVan, veldsoortVan } from '../soorten/vragen';
import { alsLijst, alsTekst } from './alsTekst';
import { Getalinvoer } from './Getalinvoer';
import { keuzesUit } from './keuzesUit';
import { Keuzeinvoer } from './Keuzeinvoer';
import { leesJaar } from './leesGetal';
import { Tekstinvoer, type Tekstkenmerken } from './Tekstinvoer';
import { Tijdinvoer } from './Tijdinvoer';

interface Props<S extends Soort> extends Partial<Omit<Tekstkenmerken, 'id' | 'naam'>> {
  deel: Deel<S>;
  veld: keyof Inhouden[S] & string;
  /** Its kind can do without, this one cannot. */
  verplicht?: boolean;
  /** What it can point to. */
  delen?: readonly Deel[];
}

/** The input for a field as its kind describes it: what it is called, what helps, and how it is filled in. */
export function Veldinvoer<S extends Soort>({ deel, veld: naam, ...props }: Props<S>) {
  const { verplicht = false, delen, hint, ...rest } = props;
  const { t } = useTranslation();
  const veld: unknown = useVeld(deel, naam);
  const stand = useStand((b) => b.bekend(deel.id)) ?? deel;
  const { keuzes, cijfers, rijtje, leeg, typwijze } = veldsoortVan(deel.soort, naam) ?? {};
  const { getal, tijd, ...typend } = typwijze ?? {};
  const magLeeg = leeg === null && !verplicht;
  const kader = {
    id: veldId(deel.id, naam),
    naam,
    label: veldkop(naam),
    ...rest,
    hint: hint ?? (rest.vorm === undefined ? hintVan(deel.soort, naam) : undefined),
  };
  const opties = keuzes
    ? keuzesUit(t, keuzes)
    : delen?.map((een) => ({ waarde: een.id, tekst: titelVan(een) }));
  if (opties) {
    return (
      <Keuzeinvoer
        {...kader}
        kort={rest.kort ?? keuzes !== undefined}
        nietVerplicht={magLeeg}
        veld={veld as Veld<string | null>}
        keuzes={magLeeg ? [{ waarde: null, tekst: t('invoer.geen') }, ...opties] : opties}
      />
    );
  }
  if (getal) {
    return (
      <Getalinvoer
        {...kader}
        getal={getal}
        magLeeg={magLeeg}
        veld={veld as Veld<string | number | null>}
      />
    );
  }
  if (tijd) {
    return (
      <Tijdinvoer
        {...kader}
        {...typend}
        veld={veld as Veld<string | null>}
        bekend={gelezenBij(stand, naam, (veld as Veld<string | null>).waarde)}
      />
    );
  }
  const opRegels = rest.vorm === undefined;
  const tekst = rijtje
    ? alsLijst(veld as Veld<string[]>, opRegels ? '\n' : ', ')
    : cijfers
      ? alsTekst(veld as Veld<number | null>, (waarde) => String(waarde ?? ''), leesJaar)
      : (veld as Veld<string | null>);
  const wijze = rijtje ? { meerRegels: opRegels, heel: true } : typend;
  return magLeeg || rijtje ? (
    <Tekstinvoer {...kader} {...wijze} magLeeg veld={tekst} />
  ) : (
    <Tekstinvoer {...kader} {...wijze} veld={tekst as Veld<string>} />
  );
}

/** What the server read, as long as that is of what stands there now. */
const gelezenBij = ({ inhoud, wanneer }: Deel, veld: string, waarde: string | null) =>
  (inhoud as Record<string, unknown>)[veld] === waarde ? wanneer : null;
