import gewoon from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import vet from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';

const LETTERTYPEN = [
  { gewicht: 400, adres: gewoon },
  { gewicht: 600, adres: vet },
];

/**
 * Our letters as a stylesheet that needs no other file; empty when they cannot be fetched, then the system's are used,
 * and when the theme has other letters.
 */
export async function haalLettertypen(): Promise<string> {
  if (!getComputedStyle(document.body).fontFamily.includes('Source Sans 3')) return '';
  try {
    const stukken = await Promise.all(
      LETTERTYPEN.map(async ({ gewicht, adres }) => {
        const antwoord = await fetch(adres);
        if (!antwoord.ok) return '';
        const inhoud = await alsDataAdres(await antwoord.blob());
        return `@font-face{font-family:"Source Sans 3";font-weight:${gewicht};src:url(${inhoud}) format("woff2")}`;
      }),
    );
    return stukken.join('');
  } catch {
    return '';
  }
}

function alsDataAdres(inhoud: Blob): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(typeof lezer.result === 'string' ? lezer.result : '');
    lezer.onerror = () => mislukt(lezer.error ?? new Error('unreadable'));
    lezer.readAsDataURL(inhoud);
  });
}
