import letters from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * Our letters as a stylesheet that needs no other file; empty when they cannot be fetched, then the system's are used,
 * and when the theme has other letters.
 */
export async function haalLettertypen(): Promise<string> {
  if (!getComputedStyle(document.body).fontFamily.includes('Source Sans 3')) return '';
  try {
    const antwoord = await fetch(letters);
    if (!antwoord.ok) return '';
    const inhoud = await alsDataAdres(await antwoord.blob());
    return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(${inhoud}) format("woff2")}`;
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
