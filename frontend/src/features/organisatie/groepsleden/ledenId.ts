/** The heading of the list, where the focus goes when somebody has left it. */
export const LEDEN_ID = 'groepsleden';
