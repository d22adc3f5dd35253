/** Where the picture is, on the site itself. */
export const logoadres = (id: string): string => `/v1/logos/${id}`;
