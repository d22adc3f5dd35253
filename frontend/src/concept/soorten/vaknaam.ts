import type { TFunction } from 'i18next';

/** A year or a half-year ("2026-H1") as people say it. */
export function vaknaam(vak: string, t: TFunction): string {
  const [jaar = '', helft] = vak.split('-');
  if (helft === undefined) return jaar;
  return t(helft === 'H1' ? 'besteed.helft.h1' : 'besteed.helft.h2', { jaar });
}
