import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lees = (bestand: string) => readFileSync(bestand, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const WAARDEN = 'src/ui/theme/thema.css';
const ACCENTEN = 'src/ui/theme/accenten.css';
const bestanden = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (pad) => `src/${pad}`,
);
const stijlen = bestanden.filter(
  (pad) => pad.endsWith('.css') && pad !== WAARDEN && pad !== ACCENTEN,
);
const bronnen = bestanden.filter((pad) => /^(?!src\/client\/)(?!.*\.test\.).*\.tsx?$/.test(pad));

const NAMEN =
  'white|black|gr[ae]y|silver|red|maroon|orange|yellow|gold|olive|lime|green|teal|aqua|cyan|blue|navy|purple|violet|fuchsia|magenta|pink|brown|crimson|indigo|beige|ivory|tan|tomato|coral|salmon|khaki|lavender|orchid|plum';
/** A colour that is written out; one that follows from another (`from …`, color-mix) is not. */
const KLEUR = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\((?!from|\\$)|(?<![\\w-])(?:${NAMEN})(?![\\w-])`,
  'i',
);

const regelsIn = (bestand: string): [string, string, string][] =>
  Array.from(
    lees(bestand).matchAll(/(?<=[{;]\s*)([\w-]+):([^;{}]+);/g),
    ([, naam = '', waarde = '']) => [bestand, naam, waarde.trim()],
  );
const regels = stijlen.flatMap(regelsIn);
const thema = regelsIn(WAARDEN);

describe('hoe het eruitziet staat in het thema', () => {
  it('geen stijlblad schrijft zelf een kleur', () => {
    expect(regels.length).toBeGreaterThan(1500);
    expect(regels.filter(([, , waarde]) => KLEUR.test(waarde))).toEqual([]);
  });

  it('geen stijlblad kiest zelf een letter, een lettermaat of een ronding', () => {
    const eigen = {
      'font-family': /^(?!var\(|inherit)/,
      'font-size': /\d(?:rem|px|pt)\b/,
      'border-radius': /\d(?:rem|px)\b/,
    };
    expect(
      regels.filter(
        ([bestand, naam, waarde]) =>
          !bestand.endsWith('print.css') &&
          Object.entries(eigen).some(([wat, vorm]) => naam === wat && vorm.test(waarde)),
      ),
    ).toEqual([]);
  });

  it('geen rand wordt doorzichtig gemaakt: in gedwongen kleuren komt hij dan terug', () => {
    expect(
      regels.filter(
        ([, naam, waarde]) => naam.startsWith('border') && waarde.includes('solid transparent'),
      ),
    ).toEqual([]);
  });

  it('geen woorden hebben de kleur van papier: in gedwongen kleuren is er geen grond onder', () => {
    expect(
      stijlen.filter((bestand) =>
        /[{;]\s*(?:--nl-[\w-]+-)?color: var\(--sk-papier\);(?![^}]*forced-color-adjust: none)/.test(
          lees(bestand),
        ),
      ),
    ).toEqual([]);
  });

  it('geen component schrijft zelf een kleur', () => {
    expect(bronnen.length).toBeGreaterThan(400);
    const kleur =
      /(['"`])(?:#[0-9a-f]{3,8}|(?:rgba?|hsla?|oklch|oklab|lab|lch)\((?!from|\$)[^'"`]*)\1/i;
    const kenmerk = new RegExp(
      `\\b(?:fill|stroke|stopColor|color|background|backgroundColor)(?:=|: )\\{?['"\`](?:${NAMEN}|#|rgb)`,
      'i',
    );
    expect(
      bronnen.flatMap((bestand) =>
        readFileSync(bestand, 'utf8')
          .split('\n')
          .filter((regel) => kleur.test(regel) || kenmerk.test(regel))
          .map((regel) => `${bestand}: ${regel.trim()}`),
      ),
    ).toEqual([]);
  });

  it('wat wij een eigen naam geven volgt uit het ontwerpsysteem', () => {
    const eigen = thema.filter(
      ([, naam, waarde]) => naam.startsWith('--sk-') && !waarde.includes('!'),
    );
    expect(eigen.length).toBeGreaterThan(20);
    expect(
      eigen.filter(
        ([, naam, waarde]) =>
          !naam.startsWith('--sk-beeld-') && (KLEUR.test(waarde) || !waarde.includes('var(--')),
      ),
    ).toEqual([]);
  });

  it('elke eigen naam bestaat, en wordt gebruikt', () => {
    const alles = [...stijlen, ...bronnen, WAARDEN, ACCENTEN].map(lees).join('\n');
    const gemaakt = new Set(
      thema.map(([, naam]) => naam).filter((naam) => naam.startsWith('--sk-')),
    );
    const gelezen = new Set(
      Array.from(alles.matchAll(/var\((--sk-[\w-]+)/g), ([, naam = '']) => naam),
    );
    gelezen.delete('--sk-beeld-');
    expect([...gelezen].filter((naam) => !gemaakt.has(naam))).toEqual([]);
    expect(
      [...gemaakt].filter((naam) => !gelezen.has(naam) && !naam.startsWith('--sk-beeld-')),
    ).toEqual([]);
  });

  it('het voorbeeld voor beheerders is wat de schermtests laden', () => {
    const [, voorbeeld = ''] =
      /```css\n(.*?)```/s.exec(readFileSync('../docs/operations.md', 'utf8')) ?? [];
    expect(voorbeeld).not.toBe('');
    expect(lees('schermen/thema/tweede.css').trim()).toBe(voorbeeld.trim());
  });
});
