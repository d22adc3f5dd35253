import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesBedrag, notatieVan, typBedrag, type Leescontext } from './leesBedrag';

const lees = (tekst: string, context: Partial<Leescontext> = {}) =>
  leesBedrag(tekst, { taal: 'nl', ...context });
/** The amount, or what it is instead. */
const kort = (tekst: string, context: Partial<Leescontext> = {}) => {
  const gelezen = lees(tekst, context);
  if (gelezen.soort === 'bedrag') return gelezen.bedrag;
  if (gelezen.soort === 'fout') return gelezen.reden;
  if (gelezen.soort === 'meerduidig') return gelezen.keuzes.map(({ bedrag }) => bedrag);
  return gelezen.soort;
};

/** The table that the reader of files is held to as well: text | what it is | notation that it shows. */
const GEVALLEN = readFileSync(
  new URL('../../../../backend/src/test/resources/bedragen.csv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((regel) => regel !== '' && !regel.startsWith('#'))
  .map((regel) => regel.split('|').map((deel) => deel.replace(/^"(.*)"$/, '$1')));

describe('een bedrag', () => {
  // Nothing but the text itself says what it is, as in a file.
  it.each(GEVALLEN)('%s is %s', (tekst = '', uitkomst = '', notatie = '') => {
    const gelezen = lees(tekst, { blok: 'gemengd' });
    const is = kort(tekst, { blok: 'gemengd' });
    expect(Array.isArray(is) ? is.join(' of ') : is).toBe(uitkomst);
    expect('notatie' in gelezen ? gelezen.notatie : null).toBe(notatie || null);
  });
});

describe('een teken met drie cijfers erachter', () => {
  it('wordt gevraagd als niets anders het zegt', () => {
    expect(kort('1.500')).toEqual(['1500.00', '1.50']);
    expect(kort('1,500')).toEqual(['1500.00', '1.50']);
    expect(kort('-1.500')).toEqual(['-1500.00', '-1.50']);
    expect(kort('75,000')).toEqual(['75000.00', '75.00']);
    expect(kort('75.000', { taal: 'en' })).toEqual(['75000.00', '75.00']);
  });

  it('is een duizendtal in de notatie van het scherm, met twee of drie cijfers ervoor', () => {
    expect(kort('75.000')).toBe('75000.00');
    expect(kort('237.500')).toBe('237500.00');
    expect(kort('75,000', { taal: 'en' })).toBe('75000.00');
  });

  it('is een duizendtal in de notatie van het scherm als het anders geen bedrag is', () => {
    expect(kort('1.505')).toBe('1505.00');
    expect(kort('1,505', { taal: 'en' })).toBe('1505.00');
  });

  it('met de andere notatie wordt ook dan gevraagd, met de ene lezing die kan', () => {
    expect(kort('1,505')).toEqual(['1505.00']);
    expect(kort('12,345')).toEqual(['12345.00']);
  });

  it('volgt de rest van het blok als het daar een duizendtal is', () => {
    expect(kort('1.500', { blok: 'nl' })).toBe('1500.00');
    expect(kort('1,500', { blok: 'en' })).toBe('1500.00');
  });

  it('wordt gevraagd als het in dat blok drie decimalen zouden zijn', () => {
    expect(kort('75.000', { blok: 'en' })).toEqual(['75000.00', '75.00']);
    expect(kort('1,500', { blok: 'nl' })).toEqual(['1500.00', '1.50']);
    expect(kort('75.000', { blok: 'gemengd' })).toEqual(['75000.00', '75.00']);
  });

  it('volgt wat deze persoon eerder antwoordde, maar wordt geen kleiner bedrag zonder vraag', () => {
    expect(kort('1.500', { gekozen: 'nl' })).toBe('1500.00');
    expect(kort('1,500', { gekozen: 'en' })).toBe('1500.00');
    expect(kort('75.000', { gekozen: 'en' })).toEqual(['75000.00', '75.00']);
    expect(kort('1.500', { gekozen: 'nl', blok: 'en' })).toEqual(['1500.00', '1.50']);
  });

  it('noemt bij elke keuze in welke notatie dat is', () => {
    expect(lees('1.500')).toEqual({
      soort: 'meerduidig',
      keuzes: [
        { notatie: 'nl', bedrag: '1500.00' },
        { notatie: 'en', bedrag: '1.50' },
      ],
    });
  });
});

describe('de notatie van een blok', () => {
  it('blijkt uit de cellen die geen twijfel laten', () => {
    expect(notatieVan(['1.500', '2.000,50', 'PM', ''])).toBe('nl');
    expect(notatieVan(['1,500', '2,000.50'])).toBe('en');
    expect(notatieVan(['1.500', '75.000', '75000', 'twaalf'])).toBeNull();
  });

  it('is gemengd als de cellen elkaar tegenspreken', () => {
    expect(notatieVan(['2.000,50', '2,000.50'])).toBe('gemengd');
  });
});

describe('elk bedrag', () => {
  /** Always the same numbers, of all sizes. */
  const bedragen = (function* () {
    let stand = 20_260_101n;
    for (let i = 0; i < 2000; i++) {
      stand = (stand * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const centen = (stand >> 8n) % 10n ** BigInt(1 + (i % 14));
      const cijfers = String(centen).padStart(3, '0');
      yield `${i % 5 === 0 && centen > 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
    }
  })();
  const ALLE = [...bedragen];
  const gegroepeerd = (bedrag: string, groep: string, komma: string) => {
    const [heel = '', rest = ''] = bedrag.split('.');
    return `${heel.replace(/\B(?=(\d{3})+$)/g, groep)}${komma}${rest}`;
  };

  it('komt met decimalen in elke notatie terug zoals het was', () => {
    for (const bedrag of ALLE) {
      for (const taal of ['nl', 'en'] as const) {
        for (const [groep, komma] of [
          ['.', ','],
          [',', '.'],
          ['', ','],
          ['', '.'],
          [' ', ','],
          ['\u00a0', '.'],
        ] as const) {
          expect(kort(gegroepeerd(bedrag, groep, komma), { taal })).toBe(bedrag);
        }
      }
    }
  });

  it('zonder decimalen wordt nooit een ander bedrag: het is goed gelezen, of het wordt gevraagd', () => {
    for (const bedrag of ALLE) {
      const heel = `${bedrag.slice(0, -3).replace('-', '')}.00`;
      for (const taal of ['nl', 'en'] as const) {
        for (const groep of ['.', ',']) {
          const tekst = gegroepeerd(heel, groep, '|').split('|')[0] ?? '';
          const gelezen = kort(tekst, { taal });
          if (typeof gelezen === 'string') expect(gelezen).toBe(heel);
          else expect(gelezen).toContain(heel);
        }
      }
    }
  });

  it('komt uit de cel om te bewerken, en zonder vraag weer terug', () => {
    for (const bedrag of ALLE) {
      for (const taal of ['nl', 'en'] as const) {
        expect(kort(typBedrag(bedrag, taal), { taal })).toBe(bedrag);
      }
    }
  });
});
