import type { Adressen } from './opnemers.ts';

export const organisaties: Adressen = {
  bezoeker: [
    '/organisaties?agenda=zoetermeer-2022-2030',
    ...[
      'gemeente-zoetermeer',
      'ckc-en-partners',
      'wijck',
      'culturele-basisinstellingen',
      'zoetermeer-stadsarchief',
      'zimihc',
    ].flatMap((organisatie) => [
      `/organisaties/${organisatie}`,
      `/organisaties/${organisatie}/acties`,
      `/organisaties/${organisatie}/acties?agenda=zoetermeer-2022-2030`,
    ]),
    '/organisaties/bestaat-niet',
  ],
  beleid: [
    '/organisaties/gemeente-zoetermeer/lidmaatschappen',
    '/organisaties/gemeente-zoetermeer/uitnodigingen',
  ],
};
