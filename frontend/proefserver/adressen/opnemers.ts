/** Whose answers are recorded: the demo account that signs in for it, null is a visitor. */
export const OPNEMERS = {
  bezoeker: null,
  beleid: 'beleid.zoetermeer',
  collega: 'beleid2.zoetermeer',
  podium: 'ckc',
  beheer: 'beheer',
} as const;

export type Opnemer = keyof typeof OPNEMERS;

/** Who looks at the screen. */
export type Account = Exclude<Opnemer, 'bezoeker'>;

export type Adressen = Partial<Record<Opnemer, string[]>>;

export const ZOETERMEER = '/agendas/zoetermeer-2022-2030';
