import type { TFunction } from 'i18next';

/** "2026-H1" as people say it. */
export function halfjaarTekst(halfjaar: string, t: TFunction): string {
  const [jaar = '', helft] = halfjaar.split('-');
  return t(helft === 'H1' ? 'besteed.helft.h1' : 'besteed.helft.h2', { jaar });
}
