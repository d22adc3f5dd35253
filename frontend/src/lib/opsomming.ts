/** A bullet, a number or a letter before an item, as Word and PDF leave it when text is copied. */
const TEKEN =
  /^\s*(?:[•◦▪▫●○■□‣⁃∙·*–—-]|\p{Co}|o(?=\t)|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?=\t))\s+/iu;

/** Marks that can also begin a sentence by themselves: "I. Jansen". They count when a next one follows. */
const LETTER = /^\s*\(?(?:[a-z]|[ivx]{1,4})[.)]\s/iu;

/** Where a line was broken within a word: "cultuur-\nnetwerk". */
const AFGEBROKEN = /(\p{Ll})-\n(?=\p{Ll})/gu;

const begintItem = (regel: string): boolean => TEKEN.test(regel);

const zonderTeken = (regel: string): string => regel.replace(TEKEN, '').trim();

/** What stands on several lines, without the line ends of the page it was on. */
const aaneen = (regels: string[]): string =>
  regels
    .join('\n')
    .replace(AFGEBROKEN, '$1')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

/**
 * The items of a list that was pasted, without their marks. Lines of one item belong together, also when the page
 * broke them. Without marks each line is one, unless lines go on in the middle of a sentence: then blank lines part.
 */
export function opsomming(tekst: string): string[] {
  const regels = tekst.replaceAll(/\r\n?|[\v\u2028\u2029]/g, '\n').split('\n');
  const gevuld = regels.filter((regel) => regel.trim() !== '');
  if (gevuld.length < 2) return gevuld.map(enkel);
  const tekens = gevuld.filter(begintItem);
  const isLijst = tekens.length > 1 || (tekens.length === 1 && !LETTER.test(tekens[0] ?? ''));
  const loopt = gevuld.slice(1).some((regel) => /^\s*\p{Ll}/u.test(regel));
  const items: string[][] = [];
  let nieuw = true;
  for (const regel of regels) {
    if (regel.trim() === '') {
      // Within a list a blank line may stand between two lines of one item.
      nieuw ||= !isLijst;
      continue;
    }
    const vers = isLijst ? begintItem(regel) : nieuw || !loopt;
    const kaal = isLijst ? zonderTeken(regel) : regel.trim();
    if (vers || items.length === 0) items.push([kaal]);
    else items.at(-1)?.push(kaal);
    nieuw = false;
  }
  return items.map(aaneen).filter((item) => item !== '');
}

/** One line: of that only a mark that can be nothing else goes. */
const enkel = (regel: string): string =>
  /^\s*(?:[•◦▪▫●○■□‣⁃∙]|\p{Co}|\d{1,2}[.)]?\t)/u.test(regel) ? zonderTeken(regel) : regel.trim();
