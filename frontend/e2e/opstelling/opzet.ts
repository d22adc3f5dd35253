import { startStapel } from './stapel';

/**
 * A stack for this run, stopped afterwards with everything in it; with BASE_URL and PROEF_DATA the tests
 * use one that runs already.
 */
export default async function opzet(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) {
    if (!process.env.PROEF_DATA) throw new Error('With BASE_URL, set PROEF_DATA: its data folder.');
    return undefined;
  }
  const { adres, data, stop } = await startStapel();
  process.env.BASE_URL = adres;
  process.env.PROEF_DATA = data;
  return stop;
}
