/*
 * What visitors ask, of the product and of the floor, and what must be in the answer by the agendas that were generated.
 * Each question: { ons, vloer, klopt(answer of ours), kloptVloer(answer of the floor) }.
 */
import { BEKEND, LANDELIJK, LIJNEN, agenda, code, deelnemers, landelijk, lijn, organisaties, plaats } from './agendas.mjs';

/** Numbers from 0 up to n, in an order that looks like none; the same everywhere. */
const door = (n) => {
  const lijst = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1, staat = 12345; i > 0; i--) {
    staat = (Math.imul(staat, 1103515245) + 12345) & 0x7fffffff;
    const j = staat % (i + 1);
    [lijst[i], lijst[j]] = [lijst[j], lijst[i]];
  }
  return lijst;
};

/** One per agenda is kept while its questions are checked. */
const bestanden = new Map();
function bestand(n) {
  if (!bestanden.has(n)) {
    if (bestanden.size > 64) bestanden.clear();
    const een = agenda(n);
    bestanden.set(n, { ...een, boom: JSON.parse(een.bestand) });
  }
  return bestanden.get(n);
}

/** All that stands anywhere under this name. */
function alles(naam, waarde, gevonden = []) {
  if (Array.isArray(waarde)) waarde.forEach((een) => alles(naam, een, gevonden));
  else if (waarde !== null && typeof waarde === 'object') {
    for (const [sleutel, een] of Object.entries(waarde)) {
      if (sleutel === naam && typeof een === 'string') gevonden.push(een);
      else alles(naam, een, gevonden);
    }
  }
  return gevonden;
}

const actiesVan = (boom) => boom.programmalijnen.flatMap((een) => [...een.strategieen.flatMap((s) => s.acties), ...(een.acties ?? [])]);
const gelijk = (een, ander) => [...new Set(een)].sort().join('\n') === [...new Set(ander)].sort().join('\n');

function kaart(aantal) {
  return door(aantal * LIJNEN).map((i) => {
    const n = 1 + Math.floor(i / LIJNEN);
    const klopt = (antwoord) => {
      const verwacht = bestand(n).boom.programmalijnen[i % LIJNEN];
      return antwoord.programmalijn.titel === verwacht.titel && gelijk(alles('wat', antwoord), actiesVan({ programmalijnen: [verwacht] }).map((a) => a.wat));
    };
    return {
      ons: `/v1/agendas/${code(n)}/programmalijnen/${lijn(i % LIJNEN)}/strategiekaart`,
      vloer: `/kaart/${code(n)}/${lijn(i % LIJNEN)}`, klopt, kloptVloer: klopt,
    };
  });
}

function begroting(aantal) {
  return door(aantal).map((i) => {
    const klopt = (antwoord) => antwoord.totalen.map((een) => Number(een.bedrag)).join() === Object.values(bestand(i + 1).totalen).join();
    return { ons: `/v1/agendas/${code(i + 1)}/begroting`, vloer: `/begroting/${code(i + 1)}`, klopt, kloptVloer: klopt };
  });
}

/** In how many acties an organisatie of a place has a role, itself or through a groep. */
function rollen(n, wie) {
  const een = bestand(n);
  const namen = [wie, ...een.leden.filter((lid) => lid.lid === wie).map((lid) => lid.groep)];
  return actiesVan(een.boom).filter((actie) => actie.wie.some((w) => namen.includes(w.organisatie))).length;
}

/** Half of the questions is about a national one, or only those of one place would be measured. */
function acties(aantal) {
  const lokaal = door(aantal * 10).slice(0, 2000).map((i) => {
    const wie = organisaties(1 + Math.floor(i / 10))[i % 10];
    return { wie, verwacht: () => rollen(1 + Math.floor(i / 10), wie) };
  });
  const overal = door(LANDELIJK).map((i) => ({ wie: `landelijk-fonds-${landelijk(i)}`, n: i })).map(({ wie, n }) => ({
    wie, verwacht: () => Array.from({ length: aantal }, (_, k) => k + 1).filter((k) => deelnemers(k).includes(landelijk(n))).length,
  })).filter((een) => een.verwacht() > 0);
  return lokaal.flatMap((een, i) => [een, overal[i % overal.length]]).map(({ wie, verwacht }) => {
    const klopt = (antwoord) => antwoord.totaal === verwacht() && antwoord.resultaten.length === Math.min(20, verwacht());
    return { ons: `/v1/organisaties/${wie}/acties?pageSize=20`, vloer: `/acties/${wie}`, klopt, kloptVloer: klopt };
  });
}

/** Places, words that are everywhere, and words of which it is known how often they are there. */
function zoeken(aantal) {
  const woorden = [
    ...door(aantal).slice(0, 400).map((i) => ({ woord: plaats(i + 1), klopt: (a) => a.totaal > 0 && a.resultaten[0].titel.toLowerCase().includes(plaats(i + 1)) })),
    ...Array.from({ length: 40 }, (_, i) => Object.keys(BEKEND)[i % 3]).map((woord) => ({
      woord,
      // A total that stops counting somewhere is a total as well, but not one that is too high.
      klopt: (a) => a.totaal === BEKEND[woord] * aantal || (a.totaal >= 1000 && a.totaal < BEKEND[woord] * aantal),
    })),
    ...['theater', 'museum', 'subsidie', 'toegankelijkheid', 'harmonie', 'kalender', 'vrijwilliger', 'monument', 'portaal', 'klimaat'].map((woord) => ({
      woord, klopt: (a) => a.totaal > 0 && a.resultaten.length === Math.min(20, a.totaal),
    })),
  ];
  return door(woorden.length).map((i) => woorden[i]).map(({ woord, klopt }) => ({
    ons: `/v1/zoekresultaten?q=${woord}&pageSize=20`, vloer: `/zoeken/${woord}`, klopt, kloptVloer: klopt,
  }));
}

export const VRAGEN = { kaart, begroting, acties, zoeken };
