/** What an operation answers, before the contract has looked at it. */
export interface Antwoord {
  status: number;
  body?: unknown;
  koppen?: Record<string, string>;
}

/** As if the line is dead: fetch itself fails. */
export const GEEN_VERBINDING = Symbol('geen verbinding');

export const antwoord = (
  status: number,
  body?: unknown,
  koppen: Record<string, string> = {},
): Antwoord => ({ status, body, koppen });

/** An answer of the API that something is wrong, with what is wrong per field. */
export const probleem = (
  status: number,
  detail = 'Dit lukt nu niet.',
  velden: Record<string, string> = {},
): Antwoord =>
  antwoord(
    status,
    {
      title: `Probleem ${status}`,
      status,
      detail,
      ...(Object.keys(velden).length > 0 && {
        errors: Object.entries(velden).map(([veld, uitleg]) => ({
          code: 'onjuist',
          pointer: `/${veld}`,
          detail: uitleg,
        })),
      }),
    },
    { 'Content-Type': 'application/problem+json' },
  );

/** That there are organisaties that are called nearly so. */
export const lijktOp = (...namen: string[]): Antwoord =>
  antwoord(
    409,
    {
      type: 'urn:strategiekaart:organisatie-lijkt-op',
      title: 'Botsing',
      status: 409,
      detail: 'Er is al een organisatie die hierop lijkt.',
      errors: namen.map((naam) => ({ pointer: '/naam', code: 'lijkt-op', detail: naam })),
    },
    { 'Content-Type': 'application/problem+json' },
  );

/** That what is to be taken back was written over since, with the revisie of now. */
export const sindsdienGewijzigd = (revisie: number): Antwoord =>
  antwoord(
    409,
    {
      type: 'urn:strategiekaart:sindsdien-gewijzigd',
      title: 'Botsing',
      status: 409,
      detail: 'Wat u wilt terugzetten is sindsdien opnieuw gewijzigd.',
    },
    { 'Content-Type': 'application/problem+json', ETag: `"${revisie}"` },
  );
