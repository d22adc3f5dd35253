// Placeholder until the generated client has these; follows ontwerp.md.
import createClient from 'openapi-fetch';
import type { Agenda, Begrip, Begroting, Besluit, Strategiekaart } from './api';
import { api } from './api';

export interface VersieInLijst {
  nummer: number;
  url: string;
  gepubliceerdOp: string;
  toelichting: string;
  besluit: Besluit | null;
}
export interface VersieKant {
  nummer: number | null;
  gepubliceerdOp: string | null;
}
export type Verschilsoort = 'nieuw' | 'gewijzigd' | 'vervallen' | 'verplaatst';
export interface Veldverschil {
  veld: string;
  oud: string | null;
  nieuw: string | null;
}
export interface Onderdeelverschil {
  soort: string;
  id: string;
  titel: string;
  wat: Verschilsoort;
  velden: Veldverschil[];
}
export interface Verschilgroep {
  programmalijn: { code: string; nummer: number; titel: string } | null;
  onderdelen: Onderdeelverschil[];
}
export interface Verschillen {
  agenda: { code: string; titel: string };
  oud: VersieKant;
  nieuw: VersieKant;
  aantal: number;
  groepen: Verschilgroep[];
}
export interface Conceptverschillen extends Verschillen {
  stand: number;
}
export interface Voorbeeld {
  agenda: Agenda;
  strategiekaarten: Strategiekaart[];
  begroting: Begroting | null;
  begrippen: Begrip[];
  versieNummer: number | null;
  verlooptOp: string | null;
}
export interface Voorbeeldlink {
  id: string;
  verlooptOp: string;
  status: 'open' | 'verlopen' | 'ingetrokken';
  gemaaktOp: string;
  gemaaktDoor: string | null;
  ingetrokkenOp: string | null;
  /** Only in the answer to making it. */
  adres: string | null;
}
export interface GeplandePublicatie {
  id: string;
  tijdstip: string;
  toelichting: string;
  besluit: Besluit | null;
  status: 'gepland' | 'uitgevoerd' | 'ingetrokken' | 'mislukt';
  reden: string | null;
  versie: number | null;
  gemaaktDoor: string | null;
}
export interface Wijziging {
  nummer: number;
  tijdstip: string;
  door: string | null;
  wat: 'gemaakt' | 'gewijzigd' | 'gearchiveerd' | 'hersteld';
  soort: string;
  onderdeel: string;
  titel: string;
  programmalijn: string | null;
  voor: Record<string, unknown> | null;
  na: Record<string, unknown> | null;
  herstelbaar: boolean;
}
export interface Bevinding {
  code: string;
  ernst: 'fout' | 'waarschuwing' | 'tip';
  soort: string;
  onderdeel: string;
  veld: string | null;
  zin: string;
}
export interface Conceptdeel<I> {
  id: string;
  soort: string;
  code: string;
  revisie: number;
  inhoud: I;
}
export interface Concept {
  agenda: Conceptdeel<{ titel: string }>;
  stand: number;
  gepubliceerd: boolean;
  fasen: Conceptdeel<{ naam: string }>[];
  themas: Conceptdeel<{ naam: string }>[];
  begrippen: Conceptdeel<{ term: string }>[];
  besluiten: Conceptdeel<{ soort: Besluit['soort']; nummer: string | null; titel: string }>[];
  geldbronnen: { id: string; naam: string }[];
  programmalijnen: Conceptdeel<{ nummer: number; titel: string; ambitie: string }>[];
}
export interface Conceptkaart {
  stand: number;
  resultaten: Conceptdeel<{ tekst: string }>[];
  strategieen: Conceptdeel<{ titel: string }>[];
  acties: Conceptdeel<{ wat: string }>[];
  organisaties: { id: string; naam: string }[];
}

interface Lijst<T> {
  resultaten: T[];
  totaal: number;
}
interface A {
  agenda: string;
}
interface Paginering {
  page?: number;
  pageSize?: number;
}
interface Antwoord<R> {
  responses: { 200: { headers: object; content: { 'application/json': R } } };
}
interface Params<P, Q> {
  parameters: { path: P; query?: Q };
}
interface Get<P, R, Q = never> {
  get: Params<P, Q> & Antwoord<R>;
}
interface Post<P, B, R> {
  post: Params<P, never> & {
    requestBody: { content: { 'application/json': B } };
  } & Antwoord<R>;
}
interface Del<P> {
  delete: Params<P, never> & { responses: { 204: { headers: object } } };
}

interface Paden {
  '/agendas/{agenda}/versies': Get<A, Lijst<VersieInLijst>, Paginering> &
    Post<A, { toelichting: string; besluit: string | null; stand: number }, VersieInLijst>;
  '/agendas/{agenda}/versies/{versie}': Get<A & { versie: string }, Agenda>;
  '/agendas/{agenda}/versies/{versie}/programmalijnen/{programmalijn}/strategiekaart': Get<
    A & { versie: string; programmalijn: string },
    Strategiekaart
  >;
  '/agendas/{agenda}/versies/{versie}/begroting': Get<A & { versie: string }, Begroting>;
  '/agendas/{agenda}/versies/{versie}/verschillen': Get<
    A & { versie: string },
    Verschillen,
    { met?: number }
  >;
  '/agendas/{agenda}/concept': Get<A, Concept>;
  '/agendas/{agenda}/concept/verschillen': Get<A, Conceptverschillen>;
  '/agendas/{agenda}/concept/voorbeeld': Get<A, Voorbeeld>;
  '/agendas/{agenda}/concept/voorbeeldlinks': Get<A, Lijst<Voorbeeldlink>, Paginering> &
    Post<A, { dagen: number }, Voorbeeldlink>;
  '/agendas/{agenda}/concept/voorbeeldlinks/{voorbeeldlink}': Del<A & { voorbeeldlink: string }>;
  '/voorbeelden/{sleutel}': Get<{ sleutel: string }, Voorbeeld>;
  '/agendas/{agenda}/concept/geplande-publicaties': Get<A, Lijst<GeplandePublicatie>> &
    Post<A, { toelichting: string; besluit: string | null; tijdstip: string }, GeplandePublicatie>;
  '/agendas/{agenda}/concept/geplande-publicaties/{id}': Del<A & { id: string }>;
  '/agendas/{agenda}/concept/wijzigingen': Get<
    A,
    Lijst<Wijziging>,
    Paginering & { onderdeel?: string; programmalijn?: string; wat?: Wijziging['wat'][] }
  >;
  '/agendas/{agenda}/concept/herstellingen': Post<A, { wijziging: number }, Conceptdeel<object>>;
  '/agendas/{agenda}/concept/programmalijnen/{id}/strategiekaart': Get<
    A & { id: string },
    Conceptkaart
  >;
  '/agendas/{agenda}/concept/programmalijnen/{id}/controle': Get<
    A & { id: string },
    { bevindingen: Bevinding[] }
  >;
}

export const contract = api as unknown as ReturnType<typeof createClient<Paden>>;
