/** The cell of a row (of a regel or thema by its id, or "totaal") in a column; 0 is the name of the row. */
export const celId = (rij: string, kolom: number): string => `cel-${rij}-${kolom}`;
