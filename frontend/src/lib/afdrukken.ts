/** Fetches what a list lacks; false when that does not succeed. */
type HaalRest = () => Promise<boolean>;

/** The lists on the page that are not whole. */
const halve = new Set<HaalRest>();
const wachters = new Set<() => void>();

/** A list that is shown a part at a time says here how it becomes whole; the answer takes that back. */
export function meldHalf(haalRest: HaalRest): () => void {
  halve.add(haalRest);
  return () => {
    halve.delete(haalRest);
    if (halve.size === 0) for (const wachter of wachters) wachter();
  };
}

/** Whether everything of this page is on it. */
export const isHeel = (): boolean => halve.size === 0;

/** Once every list has taken back that it is a half one: what was fetched then stands on the page. */
const heel = (): Promise<void> =>
  new Promise((klaar) => {
    const wachter = () => {
      wachters.delete(wachter);
      klaar();
    };
    wachters.add(wachter);
    if (isHeel()) wachter();
  });

/**
 * Prints the page with all its rows: lists that are not whole are fetched first. What cannot be fetched says so where
 * it stands, and then nothing is printed. The answer says whether it was.
 *
 * @param metAlles also what a page leaves out on paper unless somebody asks for it; its style knows by `data-afdruk`
 */
export async function drukAf(metAlles = false): Promise<boolean> {
  const hier = window.location.href;
  const gehaald = await Promise.all([...halve].map((haalRest) => haalRest()));
  if (gehaald.includes(false)) return false;
  await heel();
  // Somebody who went on meanwhile did not ask for that page on paper.
  if (window.location.href !== hier) return false;
  const { dataset } = document.documentElement;
  if (metAlles) dataset.afdruk = 'alles';
  addEventListener('afterprint', () => delete dataset.afdruk, { once: true });
  window.print();
  return true;
}
