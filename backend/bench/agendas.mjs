/*
 * The agendas that are measured with: number n is the same file on every machine. Ten texts are written, and each agenda
 * tells one of them about a place of its own; what changes from one agenda to another is only those words (see `woorden`),
 * so that one that is published can be multiplied inside the database (vermenigvuldig.sql).
 *   node agendas.mjs 11      what is needed to make agenda 11, as JSON
 */
import { pathToFileURL } from 'node:url';

export const MATEN = { S: 1, M: 50, L: 2000 };
/** So many are made the real way at most; the others are copies of those, with other words. */
export const TEKSTEN = 10;
export const LANDELIJK = 40;
export const LIJNEN = 8;
export const JAREN = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

const THEMAS = ['netwerk', 'erfgoed', 'makers', 'educatie', 'podia', 'festivals', 'ruimte', 'participatie'];
const FASEN = ['kort', 'middellang', 'lang'];
const ACTIES = 100;
/** In how many of the hundred acties of every agenda these stand, and nothing else that begins so. */
export const BEKEND = { orgel: 50, fresco: 10, vuurtoren: 1 };

const DINGEN = `samenwerking programma bibliotheek gemeente museum podium school wijk bewoners vereniging kunstenaar
  subsidie ruimte atelier festival cursus jongeren ouderen kinderen muziek theater dans literatuur archief monument
  landschap station plein markt haven fabriek park gebouw zaal tentoonstelling voorstelling opdracht onderzoek plan beleid
  raad college overleg netwerk kennis ervaring vrijwilliger docent leerling ondernemer toerist bezoeker campagne website
  kalender route verhaal collectie depot restauratie film fotografie vormgeving architectuur poëzie koor orkest harmonie
  fanfare tekenles instrument repetitie concert zomer winter voorjaar weekend avond buurthuis speelplaats dorpshuis
  regio provincie fonds begroting bijdrage cofinanciering vergunning loket makelaar aanjager kwartiermaker verbinder
  evaluatie meting enquête rapport advies visie ambitie doelgroep toegankelijkheid diversiteit inclusie duurzaamheid
  energie klimaat techniek digitalisering platform data portaal abonnement pas korting vervoer bus fiets`
  .split(/\s+/)
  .filter((woord) => woord !== '');
const DOEN = `organiseert ontwikkelt versterkt onderzoekt verbindt ondersteunt begeleidt opent vernieuwt bespreekt betaalt regelt
  beschrijft verzamelt bewaart toont leert bouwt huurt koopt deelt stimuleert bewaakt coördineert`.split(/\s+/);
const HOE = `nieuwe kleine grote gezamenlijke jaarlijkse lokale regionale open vaste tijdelijke betaalbare zichtbare creatieve
  professionele culturele digitale inclusieve bestaande eigen brede`.split(/\s+/);
const WANNEER = ['doorlopend', '2024', '2025 t/m 2027', 'najaar 2026', '2026 e.v.', 'eind 2025', 'Q3-Q4 2027', '2024 t/m 2030', null];
const STATUS = ['niet_gestart', 'op_schema', 'loopt_achter', 'afgerond', 'gestopt'];

/** Numbers that are the same everywhere (mulberry32). */
function reeks(begin) {
  let staat = begin;
  const volgende = () => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  /** The first of a list much more often than the last, as words are. */
  return { een: (lijst) => lijst[Math.floor(lijst.length * volgende() ** 2)], tot: (n) => Math.floor(n * volgende()) };
}

const lettergreep = (lijst, n) => lijst.split(' ')[n];
const hoofdletter = (woord) => woord[0].toUpperCase() + woord.slice(1);

/** The word that is only in agenda n (from 1): no dictionary has it, and it is its own stem. */
export function plaats(n) {
  return (
    lettergreep('bra dre flo gri kna plo ske tra vro wij zwe blo dwi fra gle klu pra slo sta twi', Math.floor(n / 100) % 20) +
    lettergreep('ve di no ma ri se tu wo ka be', Math.floor(n / 10) % 10) +
    lettergreep('lum rum dum num kum tum pum zum bum gum', n % 10)
  );
}

/** The word of a national organisatie (from 0), in the order of their numbers. */
export function landelijk(i) {
  return lettergreep('abo ebu ido oga', Math.floor(i / 10)) + lettergreep('ba ca da fa ga ka la ma na pa', i % 10) + 'lix';
}

export const landelijkeOrganisatie = (i) => ({ naam: `Landelijk Fonds ${hoofdletter(landelijk(i))}`, soort: 'fonds' });

/** Those that take part in agenda n, one in ten acties each. */
export const deelnemers = (n) => Array.from({ length: 10 }, (_, k) => landelijk(4 * k + (n % 4)));

/** All words that make agenda n another than the one it is a copy of, in a fixed order. */
export const woorden = (n) => [plaats(n), ...deelnemers(n)];

/** Which agenda it is a copy of; one of the first is a copy of itself. */
export const tekstVan = (n) => ((n - 1) % TEKSTEN) + 1;

// Whoever reads a file in gets codes that end with that of the owner.
export const code = (n) => `plan-gemeente-${plaats(n)}`;
export const lijn = (i) => `lijn-${i + 1}`;
const SOORTEN = ['bibliotheek', 'museum', 'theater', 'muziekschool', 'filmhuis', 'archief', 'popkoor', 'atelier'];
export const organisaties = (n) => [...SOORTEN, 'kring', 'tafel'].map((soort) => `${soort}-gemeente-${plaats(n)}`);

function zin(r) {
  return `De ${r.een(DINGEN)} ${r.een(DOEN)} met de ${r.een(DINGEN)} een ${r.een(HOE)} ${r.een(DINGEN)} voor ${r.een(DINGEN)} en ${r.een(DINGEN)}`;
}

function actie(r, n, nummer) {
  const plek = plaats(n);
  const eigen = organisaties(n);
  const eerste = nummer % eigen.length;
  const anders = nummer % 10 === 3 ? `landelijk-fonds-${deelnemers(n)[Math.floor(nummer / 10)]}` : eigen[(eerste + 1 + r.tot(9)) % 10];
  const bekend = Object.keys(BEKEND).filter((woord) => nummer % (ACTIES / BEKEND[woord]) === 0);
  const stappen = Array.from({ length: 2 + r.tot(3) }, (_, i) => ({
    tekst: `${zin(r)}${i === 0 && bekend.length > 0 ? `, met ${bekend.join(' en ')}` : ''}.`,
    ...(r.tot(3) === 0 ? { bedrag: 500 * (1 + r.tot(80)), per: 'jaar', geldbron: 'eigen' } : {}),
    ...(r.tot(4) === 0 ? { wanneer: '2025 t/m 2026', fte: 0.25 * (1 + r.tot(6)) } : {}),
  }));
  const wanneer = r.een(WANNEER);
  return {
    code: `a-${nummer}`,
    wat: `${zin(r)} in ${hoofdletter(plek)}.`,
    wie: [
      { organisatie: eigen[eerste], rol: 'trekker' },
      { organisatie: anders, rol: r.een(['uitvoerder', 'participant', 'ondersteuner']) },
    ],
    ...(wanneer === null ? {} : { wanneer }),
    hoe: stappen,
    themas: [THEMAS[nummer % 8], ...(r.tot(3) === 0 ? [THEMAS[(nummer + 3) % 8]] : [])],
    ...(r.tot(4) === 0 ? { links: [{ titel: zin(r), url: `https://www.voorbeeld.example/${plek}/${nummer}` }] } : {}),
  };
}

function programmalijn(r, n, i) {
  const nummers = Array.from({ length: ACTIES }, (_, a) => a).filter((a) => a % LIJNEN === i);
  const resultaten = Array.from({ length: 5 }, (_, k) => ({ code: `r-${i}-${k}`, tekst: `${zin(r)}.`, fase: FASEN[k % 3], jaar: 2024 + k }));
  return {
    code: lijn(i),
    nummer: i + 1,
    titel: `${hoofdletter(THEMAS[i])} en ${r.een(DINGEN)}`,
    ambitie: `${zin(r)}. ${zin(r)}. ${zin(r)}.`,
    resultaten,
    strategieen: Array.from({ length: 3 }, (_, k) => ({
      code: `s-${i}-${k}`,
      titel: zin(r),
      resultaten: [resultaten[k].code, resultaten[k + 2].code],
      acties: nummers.filter((_, a) => a < 12 && a % 3 === k).map((a) => actie(r, n, a)),
    })),
    ...(nummers.length > 12 ? { acties: nummers.slice(12).map((a) => ({ ...actie(r, n, a), fase: 'middellang' })) } : {}),
  };
}

/** An amount, PM, or nothing; the total is in `feiten`. */
function bedragen(r, waarden) {
  const begroot = {};
  for (const jaar of JAREN) {
    const soort = r.tot(6);
    if (soort > 1) begroot[jaar] = 250 * (1 + r.tot(400));
    else if (soort === 1) begroot[jaar] = 'PM';
    waarden[jaar] = (waarden[jaar] ?? 0) + (soort > 1 ? begroot[jaar] : 0);
  }
  return begroot;
}

/** SQL: how far half of the acties are is not written by the API yet. */
function status(n) {
  const waarden = Array.from({ length: ACTIES / 2 }, (_, i) => `('a-${2 * i}', '${STATUS[i % STATUS.length]}')`);
  return `insert into actiestatus (actie_id, status, sinds) select a.id, s.status, date '2026-07-01' from actie a
    join agenda g on g.id = a.agenda_id join (values ${waarden.join(',')}) s(code, status) on s.code = a.code where g.code = '${code(n)}'`;
}

/** What makes agenda n: the file, its owner, who is a lid of which groep, and what must come out. */
export function agenda(n) {
  const r = reeks(tekstVan(n) * 7919);
  const plek = plaats(n);
  const eigen = organisaties(n);
  const totalen = {};
  const bestand = {
    organisaties: eigen.map((een, i) => ({
      code: een,
      naam: `${hoofdletter(een.split('-')[0])} ${hoofdletter(plek)}`,
      soort: i < 8 ? 'culturele_instelling' : 'groep',
    })),
    agenda: {
      code: code(n),
      titel: `Cultuurplan ${hoofdletter(plek)}`,
      soort: 'uitvoeringsagenda',
      eigenaar: `gemeente-${plek}`,
      van: '2024-01-01',
      tot: '2030-12-31',
      samenvatting: `${zin(r)}. ${zin(r)}.`,
    },
    fasen: FASEN.map((een, i) => ({ code: een, naam: `${hoofdletter(een)}e termijn`, van: `${2024 + 2 * i}-01`, tot: `${2025 + 2 * i}-12` })),
    themas: THEMAS.map((een, i) => ({ code: een, nummer: i + 1, naam: hoofdletter(een), toelichting: `${zin(r)}.` })),
    begrippen: DINGEN.slice(0, 10).map((een) => ({ code: een, term: hoofdletter(een), uitleg: `${zin(r)}.` })),
    geldbronnen: [{ code: 'eigen', naam: 'Eigen middelen', soort: 'eigen_middelen' }],
    programmalijnen: Array.from({ length: LIJNEN }, (_, i) => programmalijn(r, n, i)),
    begroting: {
      vanJaar: JAREN[0],
      totJaar: JAREN.at(-1),
      begrotingsregels: Array.from({ length: 24 }, (_, i) => ({
        code: `b-${i}`,
        thema: THEMAS[i % 8],
        onderdeel: zin(r),
        begroot: bedragen(r, totalen),
      })),
    },
    activiteiten: Array.from({ length: 6 }, (_, i) => ({
      code: `activiteit-${i}`,
      titel: zin(r),
      soort: 'evenement',
      wanneer: `${1 + i} juni ${2026 + (i % 2)}`,
      organisator: eigen[i],
      omschrijving: `${zin(r)}.`,
      programmalijnen: [lijn(i)],
      themas: [THEMAS[i]],
    })),
  };
  return {
    code: code(n),
    eigenaar: { naam: `Gemeente ${hoofdletter(plek)}`, soort: 'gemeente' },
    landelijk: Array.from({ length: LANDELIJK }, (_, i) => landelijkeOrganisatie(i)),
    bestand: JSON.stringify(bestand),
    leden: [8, 9].flatMap((groep) => [0, 1, 2].map((i) => ({ groep: eigen[groep], lid: eigen[(groep - 8) * 3 + i] }))),
    status: status(n),
    woorden: woorden(n),
    bron: tekstVan(n),
    totalen,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(agenda(Number(process.argv[2]))));
}
