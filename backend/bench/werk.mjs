/* What is measured otherwise than by reading: editing, publishing, loading, starting, and memory. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { LIJNEN, MATEN, code, lijn } from './agendas.mjs';
import { RONDES, SECONDEN, mediaan, rss, schrijf, wrk } from './meten.mjs';
import { BOOM, POORTEN } from './opstelling.mjs';
import { VRAGEN } from './vragen.mjs';

const SCHRIJVERS = 32;
const p = (lijst, deel) => [...lijst].sort((a, b) => a - b)[Math.min(lijst.length - 1, Math.floor(lijst.length * deel))];

/** Saves a field of an actie once, and again until the time is over, as the site does; milliseconds of each, and refusals (503). */
async function schrijver(vraag, adres, tot) {
  const duur = [];
  let fouten = 0;
  let etag = (await vraag(adres)).headers.get('etag');
  do {
    const begin = performance.now();
    const antwoord = await vraag(adres, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': etag },
      body: JSON.stringify({ frequentie: `${duur.length + 1} keer per jaar, ${Math.round(begin)}` }),
    });
    const inhoud = await antwoord.text();
    if (antwoord.status === 503) {
      fouten++;
      continue;
    }
    if (antwoord.status !== 200) throw new Error(`${adres} answered ${antwoord.status}: ${inhoud}`);
    duur.push(performance.now() - begin);
    etag = antwoord.headers.get('etag');
  } while (performance.now() < tot);
  return { duur, fouten };
}

const uitkomst = (duur, seconden, fouten = 0) => ({
  perSeconde: duur.length / seconden, p50: p(duur, 0.5), p95: p(duur, 0.95), p99: p(duur, 0.99), fouten,
});

/** The same transaction in SQL: lock, update with its version, a line of the trail. */
function pgbench(opstelling, map, clients) {
  writeFileSync(`${map}/wijzig.sql`, `
    \\set nummer random(1, ${MATEN[opstelling.maat] * 100})
    begin;
    select revisie from vloer.actie where nummer = :nummer for update;
    update vloer.actie set frequentie = 'keer ' || revisie, revisie = revisie + 1 where nummer = :nummer;
    insert into vloer.spoor (actie_id, tijdstip, voor, na) select id, now(), jsonb_build_object('frequentie', 'een'),
      jsonb_build_object('frequentie', frequentie) from vloer.actie where nummer = :nummer;
    commit;`);
  execFileSync('pgbench', ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(SECONDEN), '-l', '--log-prefix=wijzig', '-f', 'wijzig.sql'],
    { cwd: map, env: { ...process.env, ...opstelling.verbinding }, stdio: ['ignore', 'ignore', 'pipe'] });
  const duur = readdirSync(map).filter((naam) => /^wijzig\.\d/.test(naam)).flatMap((naam) => {
    const tijden = readFileSync(`${map}/${naam}`, 'utf8').trim().split('\n').map((regel) => Number(regel.split(' ')[2]) / 1000);
    execFileSync('rm', [`${map}/${naam}`]);
    return tijden;
  });
  return uitkomst(duur, SECONDEN);
}

async function wijzigen(maat, opstelling, meld, startVloer) {
  opstelling.maat = maat;
  const map = `${BOOM}.cache/bench/${maat}`;
  const vloer = await startVloer(opstelling);
  await vloer.stop();
  const aantal = maat === 'S' ? 8 : SCHRIJVERS;
  const sessies = [];
  for (let i = 0; i < aantal; i++) sessies.push(await opstelling.beheerder());
  // in one agenda each has an actie of its own, else each has an agenda
  const adressen = opstelling.sql(`select '/v1/agendas/' || g.code || '/concept/acties/' || a.id from actie a join agenda g on g.id = a.agenda_id
    where ${maat === 'S' ? 'true' : "a.code = 'a-0'"} order by g.code, a.code limit ${aantal}`).split('\n');
  const regels = () => Number(opstelling.sql("select count(*) from wijziging where soort = 'actie'"));
  for (const [soort, wie] of [['alleen', 1], [maat === 'S' ? '8 in een agenda' : `${aantal} in ${aantal} agendas`, aantal]]) {
    const meet = async (seconden) => {
      const voor = regels();
      const tot = performance.now() + seconden * 1000;
      const alle = await Promise.all(sessies.slice(0, wie).map((vraag, i) => schrijver(vraag, adressen[i], tot)));
      const duur = alle.flatMap((een) => een.duur);
      if (regels() - voor !== duur.length) throw new Error(`${duur.length} edits left ${regels() - voor} lines in the trail.`);
      return uitkomst(duur, (performance.now() - tot) / 1000 + seconden, alle.reduce((som, een) => som + een.fouten, 0));
    };
    await meet(SECONDEN);
    const rondes = { ons: [], vloer: [] };
    for (let i = 0; i < RONDES; i++) {
      rondes.ons.push(await meet(SECONDEN));
      rondes.vloer.push(pgbench(opstelling, map, wie));
    }
    meld(soort, Object.fromEntries(Object.entries(rondes).map(([zijde, alle]) => [zijde,
      Object.fromEntries(Object.keys(alle[0]).map((wat) => [wat, mediaan(alle.map((een) => een[wat]))]))])));
  }
}

/** What the server of the database is sent while one agenda is published, and what readers notice of it. */
async function publiceren(maat, opstelling, meld) {
  const map = `${BOOM}.cache/bench/${maat}`;
  const vraag = await opstelling.beheerder();
  const concept = `/v1/agendas/${code(1)}/concept`;
  const [actie] = opstelling.sql(`select a.id from actie a join agenda g on g.id = a.agenda_id where g.code = '${code(1)}' and a.code = 'a-0'`).split('\n');
  const publiceer = async () => {
    await schrijver(vraag, `${concept}/acties/${actie}`, performance.now() + 1);
    const { stand } = await (await vraag(`${concept}/verschillen`)).json();
    const begin = performance.now();
    const antwoord = await vraag(`/v1/agendas/${code(1)}/versies`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ toelichting: 'Nog een versie.', stand }),
    });
    if (antwoord.status !== 201) throw new Error(`Publishing answered ${antwoord.status}: ${await antwoord.text()}`);
    return { duur: performance.now() - begin, versie: (await antwoord.json()).nummer };
  };
  for (let i = 0; i < 3; i++) await publiceer();
  const log = `${opstelling.map}/log/postgresql.log`;
  opstelling.sqlAls("alter system set log_statement = 'all'; alter system set log_line_prefix = '%p '; select pg_reload_conf(); select pg_sleep(1)");
  const begin = readFileSync(log, 'utf8').length;
  const { duur } = await publiceer();
  opstelling.sqlAls('alter system reset log_statement; alter system reset log_line_prefix; select pg_reload_conf()');
  // editing and comparing come before it: what the session sent that made the versie, between its begin and its end
  const gestuurd = readFileSync(log, 'utf8').slice(begin).split('\n').filter((regel) => /LOG: {2}(execute|statement)/.test(regel));
  const sessie = gestuurd.find((regel) => regel.includes('insert into publiek.versie'))?.split(' ')[0];
  const van = gestuurd.filter((regel) => regel.startsWith(`${sessie} `));
  const plek = van.findIndex((regel) => regel.includes('insert into publiek.versie'));
  const eerste = van.slice(0, plek).findLastIndex((regel) => /BEGIN/i.test(regel));
  const laatste = van.findIndex((regel, i) => i > plek && /COMMIT/i.test(regel));
  const opdrachten = laatste - eerste - 1;

  schrijf(`${map}/lezers.txt`, VRAGEN.kaart(MATEN[maat]).map((een) => een.ons));
  const doel = { basis: opstelling.basis, bestand: `${map}/lezers.txt`, server: opstelling.pids.api, database: opstelling.pids.database };
  wrk(doel, SECONDEN, 4);
  const zonder = [];
  const tijdens = [];
  for (let i = 0; i < RONDES; i++) {
    zonder.push(wrk(doel, SECONDEN, 4).p95);
    // a process of its own: this one publishes meanwhile
    const lezer = spawn(process.execPath, ['--input-type=module', '-e',
      `import { wrk } from '${BOOM}backend/bench/meten.mjs'; console.log(wrk(${JSON.stringify(doel)}, ${SECONDEN}, 4).p95)`], { stdio: ['ignore', 'pipe', 'inherit'] });
    const uit = [];
    lezer.stdout.on('data', (stuk) => uit.push(stuk));
    const klaar = new Promise((verder) => lezer.on('exit', verder));
    let bezig = true;
    klaar.then(() => (bezig = false));
    while (bezig) {
      await publiceer();
      await new Promise((verder) => setTimeout(verder, 500));
    }
    tijdens.push(Number(Buffer.concat(uit).toString()));
  }
  meld('', { ons: { opdrachten, duur, p95: mediaan(tijdens) }, vloer: { p95: mediaan(zonder) } });
}

/** How long an agenda takes to be read in and published, beside its rows written by SQL alone; kept when the data was made. */
async function laden(maat, opstelling, meld) {
  const lees = (welke) => JSON.parse(readFileSync(`${BOOM}.cache/bench/${welke}/laden.json`, 'utf8'));
  const { seconden } = lees(maat === 'S' ? 'S' : 'M');
  const kopie = maat === 'S' ? undefined : lees(maat);
  meld('', {
    ons: { duur: mediaan(seconden) * 1000 },
    ...(kopie ? { vloer: { duur: (kopie.secondenKopieren / kopie.kopieen) * 1000 } } : {}),
  });
}

/** Milliseconds from the start of a process to its first answer. */
async function totAntwoord(opdracht, opties, adres) {
  const begin = performance.now();
  const proces = spawn(opdracht[0], opdracht.slice(1), { ...opties, stdio: 'ignore' });
  const klaar = new Promise((verder) => proces.on('exit', verder));
  for (;;) {
    const goed = await fetch(adres).then((antwoord) => antwoord.status === 200, () => false);
    if (goed) break;
    if (proces.exitCode !== null) throw new Error(`${opdracht.join(' ')} ended.`);
    await new Promise((verder) => setTimeout(verder, 5));
  }
  const duur = performance.now() - begin;
  proces.kill('SIGTERM');
  await klaar;
  return duur;
}

async function start(maat, opstelling, meld, startVloer) {
  const { api } = opstelling.pids;
  // as it runs now, on another port: whatever way the launcher starts it
  const deel = (naam) => readFileSync(`/proc/${api}/${naam}`, 'utf8').split('\0').filter(Boolean);
  const omgeving = Object.fromEntries(deel('environ').map((regel) => [regel.slice(0, regel.indexOf('=')), regel.slice(regel.indexOf('=') + 1)]));
  Object.assign(omgeving, { QUARKUS_HTTP_PORT: String(POORTEN.nginx), QUARKUS_MANAGEMENT_PORT: String(POORTEN.nginx + 1) });
  const cwd = execFileSync('readlink', [`/proc/${api}/cwd`], { encoding: 'utf8' }).trim();
  const pad = `/v1/agendas/${code(1)}/programmalijnen/${lijn(0)}/strategiekaart`;
  await (await startVloer(opstelling)).stop();
  const rondes = { ons: [], vloer: [] };
  for (let i = 0; i < RONDES; i++) {
    rondes.ons.push(await totAntwoord(deel('cmdline'), { cwd, env: omgeving }, `http://127.0.0.1:${POORTEN.nginx}${pad}`));
    rondes.vloer.push(await totAntwoord(opstelling.vloer, { env: { ...process.env, ...opstelling.verbinding } }, `http://127.0.0.1:${POORTEN.vloer}/kaart/${code(1)}/${lijn(0)}`));
  }
  meld('', { ons: { duur: mediaan(rondes.ons) }, vloer: { duur: mediaan(rondes.vloer) } });
}

/** In memory at rest, and under everything at once: half way and at the end. */
async function geheugen(maat, opstelling, meld, startVloer) {
  const map = `${BOOM}.cache/bench/${maat}`;
  const minuten = Number(process.env.MINUTEN ?? { S: 1, M: 1, L: 6 }[maat]);
  const vragen = Object.values(VRAGEN).map((van) => van(MATEN[maat]));
  const samen = (zijde) => Array.from({ length: Math.max(...vragen.map((een) => een.length)) }, (_, i) => vragen.map((een) => een[i % een.length][zijde])).flat();
  schrijf(`${map}/ons.txt`, samen('ons'));
  schrijf(`${map}/vloer.txt`, samen('vloer'));
  const vloer = await startVloer(opstelling);
  const { api, database } = opstelling.pids;
  const meet = (doel, m) => {
    const rust = rss(doel.server);
    wrk(doel, Math.max(5, m * 30));
    const halverwege = rss(doel.server);
    const { perSeconde, fouten, p99 } = wrk(doel, Math.max(5, m * 30));
    return { rust, halverwege, rss: rss(doel.server), perSeconde, fouten, p99 };
  };
  const zijden = {
    ons: meet({ basis: opstelling.basis, bestand: `${map}/ons.txt`, server: api, database, codering: 'gzip, br' }, minuten),
    vloer: meet({ basis: `http://127.0.0.1:${POORTEN.vloer}`, bestand: `${map}/vloer.txt`, server: vloer.pid, database }, Math.min(1, minuten)),
  };
  await vloer.stop();
  meld('', zijden);
}

export const WERK = { wijzigen, publiceren, laden, start, geheugen };
