import type { Plugin } from 'vite';

/** When the site itself is built, and not the program that makes its pages without a browser. */
export const vanDeSite: Plugin['apply'] = ({ build }, { command }) =>
  command === 'build' && !build?.ssr;
