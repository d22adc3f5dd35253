import type { AxeResults, RunOptions } from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All rules of WCAG 2.2 AA, or some of them by name. */
export const regels = (namen?: string[]): RunOptions => ({
  runOnly: namen ? { type: 'rule', values: namen } : { type: 'tag', values: WCAG },
  // What is said of a violation is what it is and how to mend it, not the way to it.
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
});

/** What is not accessible, and where: empty when all is well. */
export const overtredingen = ({ violations }: Pick<AxeResults, 'violations'>) =>
  violations.map(({ id, nodes }) => ({
    id,
    waar: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }));
