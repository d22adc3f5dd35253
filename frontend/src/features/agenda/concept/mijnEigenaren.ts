import type { Ik } from '../../../lib/api';

/** The organisaties whose agendas this account may make and edit. */
export const mijnEigenaren = ({ lidmaatschappen }: Ik): { code: string; naam: string }[] =>
  lidmaatschappen
    .filter(({ rol }) => rol === 'beleidsmedewerker')
    .map(({ organisatie, naam }) => ({ code: organisatie, naam }));
