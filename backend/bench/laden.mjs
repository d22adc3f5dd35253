/*
 * Makes the data to measure with, once: .cache/bench/<size>/data, kept until the generator, the SQL or a migration
 * changes. A few agendas are read in and published as an officer does; the others are copies of those, made by SQL.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LANDELIJK, MATEN, TEKSTEN, agenda, landelijkeOrganisatie, tekstVan, woorden } from './agendas.mjs';
import { BOOM, Opstelling, POORTEN } from './opstelling.mjs';

const HIER = `${BOOM}backend/bench/`;
const MIGRATIES = `${BOOM}backend/src/main/resources/db/migration/`;
const PER_KEER = 20;

function merk() {
  const som = createHash('sha256');
  const bestanden = ['agendas.mjs', 'vermenigvuldig.sql'].map((naam) => HIER + naam);
  bestanden.push(...readdirSync(MIGRATIES).sort().map((naam) => MIGRATIES + naam));
  bestanden.forEach((bestand) => som.update(readFileSync(bestand)));
  // who signs in is known by the address where they do
  som.update(String(POORTEN.inloggen));
  return som.digest('hex');
}

async function stuur(vraag, adres, soort, lichaam) {
  const antwoord = await vraag(adres, { method: 'POST', headers: { 'Content-Type': soort }, body: lichaam });
  if (antwoord.status !== 201) throw new Error(`${adres} answered ${antwoord.status}: ${await antwoord.text()}`);
  return antwoord.json();
}

const maak = (vraag, adres, wat) => stuur(vraag, adres, 'application/json', JSON.stringify(wat));

/** As an officer does: an owner, the file, who is in which groep, and publishing. Seconds of the file and the publication. */
export async function publiceer(opstelling, vraag, n) {
  const een = agenda(n);
  const eigenaar = await maak(vraag, '/v1/organisaties?toch=true', een.eigenaar);
  // An owner invites its own officers; that needs a mailbox.
  opstelling.sql(`insert into lidmaatschap (id, gebruiker_id, organisatie_id, rol, sinds)
    select gen_random_uuid(), id, '${eigenaar.id}', 'beleidsmedewerker', now() from gebruiker`);
  const begin = performance.now();
  await stuur(vraag, `/v1/organisaties/${eigenaar.code}/agendabestanden`, 'application/yaml', een.bestand);
  const { stand } = await (await vraag(`/v1/agendas/${een.code}/concept/verschillen`)).json();
  await maak(vraag, `/v1/agendas/${een.code}/versies`, { toelichting: 'Eerste versie.', stand });
  const duur = (performance.now() - begin) / 1000;
  for (const { groep, lid } of een.leden) {
    const id = opstelling.sql(`select id from organisatie where code = '${lid}'`);
    await maak(vraag, `/v1/organisaties/${groep}/groepslidmaatschappen`, { lid: id, rol: null, van: null, tot: null });
  }
  opstelling.sql(een.status);
  return duur;
}

/** The installation with the agendas of this size, made when it is not there; it runs. */
export async function laad(maat) {
  await zorgVoor(maat);
  return new Opstelling(`${BOOM}.cache/bench/${maat}/data`).start();
}

/** Makes what is not there, out of the size before it. */
async function zorgVoor(maat) {
  const map = `${BOOM}.cache/bench/${maat}`;
  const nu = merk();
  if (existsSync(`${map}/merk`) && readFileSync(`${map}/merk`, 'utf8') === nu) return;
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const aantal = MATEN[maat];
  const kleiner = Object.keys(MATEN)[Object.keys(MATEN).indexOf(maat) - 1];
  const al = MATEN[kleiner] ?? 0;
  if (al > 0) {
    await zorgVoor(kleiner);
    execFileSync('cp', ['-a', `${BOOM}.cache/bench/${kleiner}/data`, map]);
  }
  console.log(`Making agendas ${al + 1} to ${aantal} (${maat}) ...`);
  const opstelling = await new Opstelling(`${map}/data`).start();
  const seconden = al < TEKSTEN ? await publiceerOnderwerpen(opstelling, al + 1, Math.min(TEKSTEN, aantal)) : [];
  const begin = performance.now();
  const eerste = Math.max(al, TEKSTEN) + 1;
  const rijen = [];
  for (let n = eerste; n <= aantal; n++) rijen.push(`(${n}, ${tekstVan(n)}, ${lijst(n)})`);
  if (rijen.length > 0) opstelling.sql(`insert into bench.kopie values ${rijen.join(',')};`);
  const keren = Array.from({ length: Math.ceil(rijen.length / PER_KEER) }, (_, i) => eerste + i * PER_KEER);
  await opstelling.sqlNaastElkaar(keren.map((n) => `select bench.maak(${n}, ${Math.min(aantal, n + PER_KEER - 1)})`));
  opstelling.sqlAls('select bench.klaar(); vacuum (analyze); checkpoint;');
  const laden = { seconden, kopieen: rijen.length, secondenKopieren: (performance.now() - begin) / 1000 };
  console.log(JSON.stringify(laden));
  writeFileSync(`${map}/laden.json`, JSON.stringify(laden));
  await opstelling.stop();
  writeFileSync(`${map}/merk`, nu);
}

/** Those whose text is not told before; how long each took to be read in and published. */
async function publiceerOnderwerpen(opstelling, van, tot) {
  const vraag = await opstelling.beheerder();
  if (van === 1) {
    for (let i = 0; i < LANDELIJK; i++) await maak(vraag, '/v1/organisaties?toch=true', landelijkeOrganisatie(i));
    opstelling.sql(readFileSync(`${HIER}vermenigvuldig.sql`, 'utf8'));
  }
  const seconden = [];
  for (let n = van; n <= tot; n++) {
    opstelling.sql(`select bench.begin(${n})`);
    seconden.push(await publiceer(opstelling, vraag, n));
    opstelling.sql(`select bench.neem(${n}, ${lijst(n)})`);
  }
  return seconden;
}

const lijst = (n) => `array['${woorden(n).join("','")}']`;
