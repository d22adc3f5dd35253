import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin as Postcss, Root } from 'postcss';
import type { Plugin } from 'vite';

const BRON = join(import.meta.dirname, '../src');
const NAAM = /--[\w-]+/g;
const STIJL = /^import '(@[^']+\.css)';/gm;
const IN_VAR = /var\(\s*(--[\w-]+)/g;

/**
 * Leaves tokens out of the stylesheet of the theme that nothing asks for: the design tokens bring thousands. What asks
 * is any style of ours or of a package, any name in a script, and every token that is itself asked for.
 */
export const gebruikteTokens = (): Plugin => ({
  name: 'gebruikte-tokens',
  apply: 'build',
  config: () => ({ css: { postcss: { plugins: [laatOngebruikteWeg] } } }),
});

const laatOngebruikteWeg: Postcss = {
  postcssPlugin: 'gebruikte-tokens',
  OnceExit(root, { result }) {
    if (result.opts.from?.endsWith('/ui/theme/index.css') !== true) return;
    const gevraagd = metWatZijVragen([...inDeBron(), ...inRegels(root)], root);
    root.walkDecls(/^--/, (token) => {
      if (!gevraagd.has(token.prop)) token.remove();
    });
  },
};

function inDeBron(): string[] {
  return readdirSync(BRON, { recursive: true, encoding: 'utf8' }).flatMap((pad) => {
    if (!/\.(css|tsx?)$/.test(pad)) return [];
    const tekst = readFileSync(join(BRON, pad), 'utf8');
    if (pad.endsWith('.css')) return uitVar(tekst);
    return [...(tekst.match(NAAM) ?? []), ...[...tekst.matchAll(STIJL)].flatMap(inPakket)];
  });
}

/** The style of a component that comes along with our own, and not with the theme. */
const inPakket = ([, pad = '']: RegExpMatchArray): string[] =>
  uitVar(readFileSync(join(BRON, '../node_modules', pad), 'utf8'));

function inRegels(root: Root): string[] {
  const namen: string[] = [];
  root.walkDecls(({ prop, value }) => {
    if (!prop.startsWith('--')) namen.push(...uitVar(value));
  });
  return namen;
}

/** Those names, and what the tokens of these names are made of, as deep as it goes. */
function metWatZijVragen(namen: string[], root: Root): Set<string> {
  const delen = new Map<string, string[]>();
  root.walkDecls(/^--/, ({ prop, value }) => {
    delen.set(prop, [...(delen.get(prop) ?? []), ...uitVar(value)]);
  });
  // A script may put a name together: then every token that begins so is asked for.
  const begin = namen.filter((naam) => naam.endsWith('-'));
  const gevraagd = new Set([
    ...namen,
    ...[...delen.keys()].filter((token) => begin.some((deel) => token.startsWith(deel))),
  ]);
  for (const naam of gevraagd) for (const deel of delen.get(naam) ?? []) gevraagd.add(deel);
  return gevraagd;
}

const uitVar = (tekst: string): string[] =>
  [...tekst.matchAll(IN_VAR)].map(([, naam]) => naam ?? '');
