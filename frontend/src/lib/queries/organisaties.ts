import { vraag, vraagAlles, type Filter } from './vraag';

const ACTIES = '/organisaties/{organisatie}/acties';

export const organisatiesQuery = (agenda: string) =>
  vraagAlles('/organisaties', { query: { agenda: [agenda] } });

export const organisatieQuery = (organisatie: string) =>
  vraag('/organisaties/{organisatie}', { path: { organisatie } });

export const actiesVanOrganisatieQuery = (organisatie: string, filter: Filter<typeof ACTIES>) =>
  vraagAlles(ACTIES, { path: { organisatie }, query: filter });
