import { keepPreviousData } from '@tanstack/react-query';
import {
  alsBestand,
  api,
  haal,
  voerUit,
  vraagVers,
  type Lidmaatschapsrol,
  type OrganisatieNieuw,
  type OrganisatieWijziging,
} from '../api';
import { VAN_CONCEPT, vraag, vraagAlles, vraagPerKeer, type Filter } from './vraag';

const MIJN = '/ik/organisaties';
const TE_NOEMEN = '/ik/organisatiekeuzes';
const PROFIEL = '/organisaties/{organisatie}/profiel';
const WIJZIGINGEN = '/organisaties/{organisatie}/wijzigingen';

/** As many as fit in a list to choose from. */
const KEUZES = 20;

export type Beheerfilter = Filter<typeof MIJN>;

/** The organisaties that this account may keep up, a page at a time. */
export const mijnOrganisatiesQuery = (query: Beheerfilter) => ({
  ...vraagPerKeer(MIJN, { query }),
  // Pages are kept in another form than the whole list.
  queryKey: [MIJN, 'per keer', query],
  ...VAN_CONCEPT,
  placeholderData: keepPreviousData,
});

/** Those of them that are called so, or nearly. */
export const mijnOrganisatiesMetNaamQuery = (zoek: string) => ({
  ...vraag(MIJN, { query: { zoek, pageSize: KEUZES } }),
  ...VAN_CONCEPT,
});

/** All of them, for what they are called. */
export const alleMijnOrganisatiesQuery = { ...vraagAlles(MIJN, { query: {} }), ...VAN_CONCEPT };

/** Those that may be named at one that this account keeps up, as far as they fit what is typed. */
export const organisatiekeuzesQuery = (zoek: string) => ({
  ...vraag(TE_NOEMEN, { query: { zoek, pageSize: KEUZES } }),
  ...VAN_CONCEPT,
});

/** All of those, for what they are called. */
export const alleOrganisatiekeuzesQuery = {
  ...vraagAlles(TE_NOEMEN, { query: {} }),
  ...VAN_CONCEPT,
};

export const profielQuery = (organisatie: string) => ({
  ...vraag(PROFIEL, { path: { organisatie } }),
  ...VAN_CONCEPT,
});

/** The gemeenten or provincies of the country that fit what is typed. */
export const overhedenQuery = (zoek: string, soort: 'gemeente' | 'provincie') =>
  vraag('/overheden', { query: { zoek, soort: [soort], pageSize: KEUZES } });

const alsGezien = (organisatie: string, revisie: number) => ({
  params: { path: { organisatie }, header: { 'If-Match': `"${revisie}"` } },
});

/** Keeps a picture; it becomes the logo when its id is written in the profile. */
export const stuurLogo = (organisatie: string, bestand: File) =>
  haal(
    api.POST('/organisaties/{organisatie}/logos', {
      params: { path: { organisatie } },
      headers: { 'Content-Type': 'application/octet-stream' },
      ...alsBestand(bestand),
    }),
  );

/** Refused when somebody changed it since this revisie. */
export async function wijzigProfiel(
  organisatie: string,
  revisie: number,
  wijziging: OrganisatieWijziging,
) {
  const gewijzigd = await haal(
    api.PATCH(PROFIEL, {
      ...alsGezien(organisatie, revisie),
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: wijziging,
    }),
  );
  // Visitors read it at once, and so does who wrote it.
  vraagVers();
  return gewijzigd;
}

export const haalOrganisatieWeg = (organisatie: string, revisie: number) =>
  voerUit(api.DELETE(PROFIEL, alsGezien(organisatie, revisie)));

/** The same request sent again makes one; `toch` also when one looks like it. */
export const maakOrganisatie = (organisatie: OrganisatieNieuw, sleutel: string, toch: boolean) =>
  haal(
    api.POST('/organisaties', {
      params: { header: { 'Idempotency-Key': sleutel }, query: toch ? { toch } : {} },
      body: organisatie,
    }),
  );

/** The trail of an organisatie, the newest first. */
export const organisatiewijzigingenQuery = (organisatie: string) => ({
  ...vraagPerKeer(WIJZIGINGEN, { path: { organisatie }, query: {} }),
  ...VAN_CONCEPT,
});

/** The last change; of one part of it, when that is named. */
export const laatsteWijziging = async (organisatie: string, onderdeel?: string) => {
  const params = { path: { organisatie }, query: { pageSize: onderdeel ? 100 : 1 } };
  const { resultaten } = await haal(api.GET(WIJZIGINGEN, { params }));
  return resultaten.find((een) => onderdeel === undefined || een.onderdeel === onderdeel);
};

/** @param gezien the ETag of what may be written over; null when there is nothing to write over */
export async function herstelOrganisatie(
  organisatie: string,
  wijziging: number,
  gezien: string | null = null,
) {
  const hersteld = await haal(
    api.POST('/organisaties/{organisatie}/herstellingen', {
      params: { path: { organisatie }, ...(gezien && { header: { 'If-Match': gezien } }) },
      body: { wijziging },
    }),
  );
  vraagVers();
  return hersteld;
}

/** The beheerder takes a role; others get one by an invitation. */
export const neemRol = (organisatie: string, rol: Lidmaatschapsrol) =>
  haal(
    api.POST('/organisaties/{organisatie}/lidmaatschappen', {
      params: { path: { organisatie } },
      body: { rol },
    }),
  );
