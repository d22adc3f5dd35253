import type { OrganisatieVerwijzing } from './api';

const OVERHEID: ReadonlySet<string> = new Set(['gemeente', 'provincie', 'rijk']);

/** An organisatie for search engines (schema.org). */
export const alsOrganisatie = (
  { naam, soort, url }: Pick<OrganisatieVerwijzing, 'naam' | 'soort' | 'url'>,
  website: string | null = null,
) => ({
  '@type': OVERHEID.has(soort) ? 'GovernmentOrganization' : 'Organization',
  name: naam,
  url: website ?? url,
});
