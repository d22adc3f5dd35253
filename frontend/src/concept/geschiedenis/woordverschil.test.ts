import { describe, expect, it } from 'vitest';
import { type Stuk, woordverschil } from './woordverschil';

const OUD = 'Wij zoeken samen met de scholen een plek om te oefenen.';

const kant = (stukken: Stuk[] | null, zonder: Stuk['merk']) =>
  stukken
    ?.filter(({ merk }) => merk !== zonder)
    .map(({ tekst }) => tekst)
    .join('');

describe('het verschil in woorden', () => {
  it('merkt alleen de woorden die anders zijn', () => {
    expect(woordverschil(OUD, OUD.replace('scholen', 'wijken'))).toEqual([
      { tekst: 'Wij zoeken samen met de ', merk: 'gelijk' },
      { tekst: 'scholen', merk: 'weg' },
      { tekst: 'wijken', merk: 'erbij' },
      { tekst: ' een plek om te oefenen.', merk: 'gelijk' },
    ]);
  });
  it('neemt woorden naast elkaar samen, zodat het leest als één wijziging', () => {
    const stukken = woordverschil(OUD, OUD.replace('de scholen', 'alle wijken'));
    expect(stukken?.filter(({ merk }) => merk !== 'gelijk')).toEqual([
      { tekst: 'de scholen', merk: 'weg' },
      { tekst: 'alle wijken', merk: 'erbij' },
    ]);
  });
  it('verliest niets: zonder het een staat er het oude, zonder het ander het nieuwe', () => {
    const nieuw = 'Wij vinden met alle scholen én wijken een goede plek om te oefenen!\nOok later.';
    const stukken = woordverschil(OUD, nieuw);
    expect(kant(stukken, 'erbij')).toBe(OUD);
    expect(kant(stukken, 'weg')).toBe(nieuw);
  });
  it('geeft het op als er bijna niets hetzelfde bleef', () => {
    expect(woordverschil(OUD, 'Iets heel anders dat nergens op lijkt.')).toBeNull();
  });
});
