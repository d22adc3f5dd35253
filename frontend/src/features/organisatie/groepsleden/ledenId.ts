/** The list with what was done to it: there the focus goes when somebody came or went. */
export const LEDEN_ID = 'groepsleden';
