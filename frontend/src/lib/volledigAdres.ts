/** An address that also works outside the site; where there is no browser nobody knows more than the path. */
export const volledigAdres = (pad: string): string =>
  typeof window === 'undefined' ? pad : new URL(pad, window.location.origin).href;
