let titel = '';
const voor = new Map<string, string>();

function schrijf(): void {
  document.title = [...voor.values(), titel].join(' – ');
}

/** What the page is called, in the tab of the browser. */
export function zetPaginatitel(nieuw: string): void {
  titel = nieuw;
  schrijf();
}

/** What comes before it while it holds, such as the faults in a form; empty when it no longer does. */
export function zetVoorTitel(wie: string, tekst: string): void {
  if (tekst === '') voor.delete(wie);
  else voor.set(wie, tekst);
  schrijf();
}
