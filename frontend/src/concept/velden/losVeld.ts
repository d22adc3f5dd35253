import type { Veld } from '../motor/useVeld';

const niets = (): void => undefined;

/** A value that is no field of the concept by itself, for an input that asks for one. */
export const losVeld = <T>(waarde: T, zet: (waarde: T) => void): Veld<T> => ({
  waarde,
  zet,
  typ: zet,
  rondAf: niets,
  toestand: 'rust',
  fout: null,
  botsing: null,
  kies: niets,
});
