/** Offers a file to keep. */
export function bewaarBestand(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  URL.revokeObjectURL(adres);
}
