import type { Plugin } from 'vite';

/** React Aria brings its words in 34 languages; en-US is also what it falls back on. */
const ANDERE_TALEN = /react-aria\/dist\/private\/intl\/.*\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves out the words of React Aria in languages that the site does not speak. */
export const onzeTalen = (): Plugin => ({
  name: 'onze-talen',
  apply: 'build',
  load: { filter: { id: ANDERE_TALEN }, handler: () => 'export default {};' },
});
