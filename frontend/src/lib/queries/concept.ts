/** What begins the keys of everything that is asked of the concept of an agenda. */
export const conceptSleutel = (agenda: string) => ['concept', agenda] as const;

/** Where the API has the concept of an agenda. */
export const conceptadres = (agenda: string): string =>
  `/v1/agendas/${encodeURIComponent(agenda)}/concept`;
