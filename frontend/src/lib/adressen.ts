import type { Conceptzoekresultaat, Zoekresultaat } from './api';
import { deelId } from './focus';

const deel = encodeURIComponent;
const agenda = (code: string) => `/agendas/${deel(code)}`;

/** The addresses of all pages; nothing else in the SPA writes one out. */
const verklaring = (naam: string, organisatie?: string): string =>
  organisatie === undefined ? `/${naam}` : `/organisaties/${deel(organisatie)}/${naam}`;

export const adressen = {
  agendas: '/',
  agenda,
  lijn: (code: string, lijn: string) => `${agenda(code)}/programmalijnen/${deel(lijn)}`,
  acties: (code: string) => `${agenda(code)}/acties`,
  actie: (code: string, id: string) => `${agenda(code)}/acties/${deel(id)}`,
  themas: (code: string) => `${agenda(code)}/themas`,
  thema: (code: string, thema: string) => `${agenda(code)}/themas/${deel(thema)}`,
  begroting: (code: string) => `${agenda(code)}/begroting`,
  activiteiten: (code: string) => `${agenda(code)}/activiteiten`,
  activiteit: (code: string, id: string) => `${agenda(code)}/activiteiten/${deel(id)}`,
  organisaties: (code: string) => `${agenda(code)}/organisaties`,
  /** With the agenda one comes from, so that its menu stays in sight. */
  organisatie: (organisatie: string, vanAgenda?: string) =>
    `/organisaties/${deel(organisatie)}${vanAgenda ? `?agenda=${deel(vanAgenda)}` : ''}`,
  begrippen: (code: string) => `${agenda(code)}/begrippen`,
  versies: (code: string) => `${agenda(code)}/versies`,
  versie: (code: string, nummer: number) => `${agenda(code)}/versies/${nummer}`,
  versieLijn: (code: string, nummer: number, lijn: string) =>
    `${agenda(code)}/versies/${nummer}/programmalijnen/${deel(lijn)}`,
  versieBegroting: (code: string, nummer: number) => `${agenda(code)}/versies/${nummer}/begroting`,
  /** What changed from versie `met` to versie `nummer`; without `met` from the one before. */
  verschillen: (code: string, nummer: number, met?: number) =>
    `${agenda(code)}/versies/${nummer}/verschillen${met === undefined ? '' : `?met=${met}`}`,
  /** The plan beside the one that it came from. */
  watIsAnders: (code: string) => `${agenda(code)}/wat-is-anders`,
  concept: (code: string) => `${agenda(code)}/concept`,
  conceptWatIsAnders: (code: string) => `${agenda(code)}/concept/wat-is-anders`,
  bewerkLijn: (code: string, lijn: string) =>
    `${agenda(code)}/concept/programmalijnen/${deel(lijn)}`,
  /** The same, with what the checks found. */
  controle: (code: string, lijn: string) =>
    `${agenda(code)}/concept/programmalijnen/${deel(lijn)}?controle`,
  conceptExcel: (code: string) => `${agenda(code)}/concept/excel`,
  conceptGegevens: (code: string) => `${agenda(code)}/concept/gegevens`,
  conceptFasen: (code: string) => `${agenda(code)}/concept/fasen`,
  conceptThemas: (code: string) => `${agenda(code)}/concept/themas`,
  conceptBegrippen: (code: string) => `${agenda(code)}/concept/begrippen`,
  conceptZoeken: (code: string) => `${agenda(code)}/concept/zoeken`,
  conceptBesluiten: (code: string) => `${agenda(code)}/concept/besluiten`,
  /** The grid; without a scenario that of the agenda's own begroting. */
  conceptBegroting: (code: string, scenario?: string) =>
    `${agenda(code)}/concept/begroting${scenario === undefined ? '' : `?scenario=${deel(scenario)}`}`,
  conceptScenarios: (code: string) => `${agenda(code)}/concept/begroting/scenarios`,
  /** One begroting or scenario beside another, or beside a versie ("versie-3"). */
  vergelijkScenario: (code: string, id: string, met?: string) =>
    `${agenda(code)}/concept/begroting/scenarios?vergelijk=${deel(id)}${met === undefined ? '' : `&met=${deel(met)}`}`,
  conceptPms: (code: string) => `${agenda(code)}/concept/begroting/pms`,
  conceptBesteed: (code: string) => `${agenda(code)}/concept/begroting/besteed`,
  conceptImporteren: (code: string) => `${agenda(code)}/concept/begroting/importeren`,
  conceptPubliceren: (code: string) => `${agenda(code)}/concept/publiceren`,
  conceptGeschiedenis: (code: string) => `${agenda(code)}/concept/geschiedenis`,
  /** Going back to a versie. */
  conceptTerug: (code: string, nummer: number) => `${agenda(code)}/concept/terug/${nummer}`,
  conceptVoorbeeld: (code: string) => `${agenda(code)}/concept/voorbeeld`,
  /** The pages of a voorbeeld, which begins at its own address. */
  lijnInVoorbeeld: (begin: string, lijn: string) => `${begin}/programmalijnen/${deel(lijn)}`,
  begrotingInVoorbeeld: (begin: string) => `${begin}/begroting`,
  gedeeldVoorbeeld: (sleutel: string) => `/voorbeeld/${deel(sleutel)}`,
  zoeken: '/zoeken',
  /** Leads on to where one works, by role. */
  begin: '/begin',
  /** For who looks after an installation: from nothing to a first agenda. */
  aanDeSlag: '/aan-de-slag',
  mijnActies: '/mijn-acties',
  mijnAgendas: '/concepten',
  nieuweAgenda: '/concepten/nieuw',
  /** A copy, of which agenda; as a jaarplan it is about one year of the same period. */
  nieuweKopie: (code?: string, soort?: 'jaarplan') =>
    `/concepten/nieuw/kopie${code === undefined ? '' : `?agenda=${deel(code)}`}${soort === undefined ? '' : `&soort=${soort}`}`,
  nieuwUitBestand: '/concepten/nieuw/bestand',
  groepsleden: (organisatie: string) => `/organisaties/${deel(organisatie)}/groepsleden`,
  mijnOrganisaties: '/mijn-organisaties',
  nieuweOrganisatie: '/mijn-organisaties/nieuw',
  profiel: (organisatie: string) => `/organisaties/${deel(organisatie)}/profiel`,
  leden: (organisatie: string) => `/organisaties/${deel(organisatie)}/leden`,
  organisatiegeschiedenis: (organisatie: string) =>
    `/organisaties/${deel(organisatie)}/geschiedenis`,
  over: '/over',
  /** Of the owner of an agenda, or in general. */
  toegankelijkheid: (organisatie?: string) => verklaring('toegankelijkheid', organisatie),
  privacy: (organisatie?: string) => verklaring('privacy', organisatie),
};

/** Under these addresses of the API the files of a begroting stand, as xlsx and as csv. */
export const begrotingsbestanden = {
  nu: (code: string) => `/v1${adressen.begroting(code)}`,
  versie: (code: string, nummer: number) => `/v1${adressen.versieBegroting(code, nummer)}`,
};

type Zoeksoort = Zoekresultaat['soort'];

/** Everything that can be found, with the page that shows it, in the order in which it can be chosen. */
const VINDPLAATS: Record<Zoeksoort, (code: string, agenda: string, lijn: string) => string> = {
  agenda: adressen.agenda,
  programmalijn: (code, bij) => adressen.lijn(bij, code),
  resultaat: (code, bij, lijn) => `${adressen.lijn(bij, lijn)}#resultaat-${code}`,
  strategie: (code, bij, lijn) => `${adressen.lijn(bij, lijn)}#strategie-${code}`,
  actie: (code, bij) => adressen.actie(bij, code),
  thema: (code, bij) => adressen.thema(bij, code),
  activiteit: (code, bij) => adressen.activiteit(bij, code),
  organisatie: adressen.organisatie,
  besluit: (code, bij) => `${adressen.agenda(bij)}#besluit-${code}`,
  begroting: (_, bij) => adressen.begroting(bij),
  begrotingsregel: (code, bij) => `${adressen.begroting(bij)}#regel-${code}`,
  begrip: (code, bij) => `${adressen.begrippen(bij)}#begrip-${code}`,
};

/** Where what can be found in a concept is edited. */
const BEWERKPLAATS: Partial<Record<Zoeksoort, (agenda: string, lijn: string) => string>> = {
  agenda: adressen.conceptGegevens,
  programmalijn: adressen.bewerkLijn,
  resultaat: adressen.bewerkLijn,
  strategie: adressen.bewerkLijn,
  actie: adressen.bewerkLijn,
  thema: adressen.conceptThemas,
  besluit: adressen.conceptBesluiten,
  begroting: (code) => adressen.conceptBegroting(code),
  begrotingsregel: (code) => adressen.conceptBegroting(code),
  begrip: adressen.conceptBegrippen,
};

export const ZOEKSOORTEN = Object.keys(VINDPLAATS) as readonly Zoeksoort[];

export const adresVanZoekresultaat = ({ soort, code, agenda: bij, programmalijn }: Zoekresultaat) =>
  VINDPLAATS[soort](code, bij?.code ?? '', programmalijn ?? '');

export const CONCEPTZOEKSOORTEN = ZOEKSOORTEN.filter((soort) => soort in BEWERKPLAATS);

/** The page of the concept on which it is edited, opened where it stands. */
export const adresInConcept = (
  bij: string,
  { soort, id, programmalijn }: Conceptzoekresultaat,
): string =>
  `${BEWERKPLAATS[soort]?.(bij, programmalijn ?? '') ?? adressen.concept(bij)}#${deelId(id)}`;
