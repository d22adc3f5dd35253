/** The header that says whose request it is: the API refuses it when somebody else is signed in by then. */
export const AFZENDERKOP = 'Van-Gebruiker';

let wieErIs: string | null = null;

/** Who the screen shows as signed in; null for a visitor. */
export function onthoudWieErIs(id: string | null): void {
  wieErIs = id;
}

/** With a write: the account that the screen shows as signed in. */
export const afzender = (methode: string): Record<string, string> =>
  methode === 'GET' || wieErIs === null ? {} : { [AFZENDERKOP]: wieErIs };
