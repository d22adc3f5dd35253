/*
 * Measures the product beside honest floors, in one run, as ratios: `make bench`, or SIZE=M JOB=kaart for one size and job.
 * What was measured stays in .cache/bench/uitkomsten.jsonl, and docs/prestaties.md is written from that.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MATEN } from './agendas.mjs';
import { laad } from './laden.mjs';
import { omBeurten, schrijf, wrk } from './meten.mjs';
import { BOOM, POORTEN, begin } from './opstelling.mjs';
import { schrijfPrestaties } from './prestaties.mjs';
import { VRAGEN } from './vragen.mjs';
import { WERK } from './werk.mjs';

const UITKOMSTEN = `${BOOM}.cache/bench/uitkomsten.jsonl`;
const JOBS = [...Object.keys(VRAGEN), ...Object.keys(WERK)];
const gekozen = (naam, uit) => {
  const wat = process.env[naam] ? [process.env[naam]] : uit;
  if (!wat.every((een) => uit.includes(een))) throw new Error(`${naam} must be one of ${uit.join(', ')}.`);
  return wat;
};
const maten = gekozen('SIZE', Object.keys(MATEN));
const jobs = gekozen('JOB', JOBS);
const WARM = 30;
const COMPRESSIE = 'gzip, br';
const GEWOON = { 'Accept-Encoding': 'identity' };

/** Waits for an answer of a server that has no word to say. */
async function antwoordt(adres) {
  for (let keer = 0; keer < 300; keer++) {
    try {
      return await fetch(adres);
    } catch {
      await new Promise((verder) => setTimeout(verder, 20));
    }
  }
  throw new Error(`${adres} does not answer.`);
}

/** The floor on the same database, with its tables filled from the concepts there are: once for each size, as long as the SQL is the same. */
async function startVloer(opstelling) {
  const tabellen = readFileSync(`${BOOM}backend/bench/vloer/vloer.sql`, 'utf8');
  const merk = createHash('sha256').update(tabellen + opstelling.map).digest('hex');
  if (opstelling.sql("select obj_description(to_regnamespace('vloer'), 'pg_namespace')") !== merk) {
    console.log('  Filling the tables of the floor ...');
    opstelling.sql(tabellen);
    opstelling.sqlAls(`vacuum (analyze); comment on schema vloer is '${merk}'`);
  }
  const java = `${process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/` : ''}java`;
  opstelling.vloer = [java, `-Dvloer=${POORTEN.vloer},${BOOM}backend/bench/vloer/vragen`, '-jar', `${BOOM}backend/bench/vloer/target/vloer.jar`];
  return begin(opstelling.vloer, opstelling.verbinding, 'READY');
}

/** nginx with these files, as they are and compressed already. */
async function startNginx(map) {
  writeFileSync(`${map}/nginx.conf`, `
    ${process.getuid() === 0 ? 'user root;' : ''} worker_processes auto; pid ${map}/nginx.pid; error_log ${map}/nginx.log; daemon off; events { worker_connections 1024; }
    http { access_log off; default_type application/json; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=20000;
      client_body_temp_path ${map}/tmp; proxy_temp_path ${map}/tmp; fastcgi_temp_path ${map}/tmp; uwsgi_temp_path ${map}/tmp; scgi_temp_path ${map}/tmp;
      server { listen 127.0.0.1:${POORTEN.nginx}; root ${map}/bytes; gzip_static on; } }`);
  const nginx = ['/usr/sbin/nginx', '-c', `${map}/nginx.conf`];
  const proces = begin(nginx, {}, 'never').catch(() => {});
  await antwoordt(`http://127.0.0.1:${POORTEN.nginx}/`);
  return { pid: Number(readFileSync(`${map}/nginx.pid`, 'utf8')), stop: async () => { process.kill(Number(readFileSync(`${map}/nginx.pid`, 'utf8'))); await proces; } };
}

/** Asks every question once: of both answers it is checked what is in them, and ours become the files of nginx. */
async function neemOp(opstelling, vragen, map) {
  rmSync(map, { recursive: true, force: true });
  mkdirSync(`${map}/bytes`, { recursive: true });
  const regels = { ons: [], vloer: [], nginx: [], onsEtag: [], nginxEtag: [] };
  const elke = Math.max(1, Math.floor(vragen.length / 400));
  let nagekeken = 0;
  const haal = async (i) => {
    const vraag = vragen[i];
    const antwoord = await fetch(opstelling.basis + vraag.ons, { headers: GEWOON });
    const bytes = Buffer.from(await antwoord.arrayBuffer());
    if (antwoord.status !== 200) throw new Error(`${vraag.ons} answered ${antwoord.status}.`);
    if (i % elke === 0) {
      if (!vraag.klopt(JSON.parse(bytes))) throw new Error(`${vraag.ons} is not what was generated: ${bytes.subarray(0, 1000)}`);
      const vloer = await (await fetch(`http://127.0.0.1:${POORTEN.vloer}${vraag.vloer}`)).text();
      if (!vraag.kloptVloer(JSON.parse(vloer))) throw new Error(`The floor's ${vraag.vloer} is not what was generated: ${vloer.slice(0, 1000)}`);
      nagekeken++;
    }
    writeFileSync(`${map}/bytes/${i}.json`, bytes);
    writeFileSync(`${map}/bytes/${i}.json.gz`, gzipSync(bytes));
    regels.ons[i] = vraag.ons;
    regels.vloer[i] = vraag.vloer;
    regels.nginx[i] = `/${i}.json`;
    regels.onsEtag[i] = `${vraag.ons} ${antwoord.headers.get('etag') ?? ''}`;
  };
  let volgende = 0;
  const rij = async () => {
    while (volgende < vragen.length) await haal(volgende++);
  };
  await Promise.all(Array.from({ length: 8 }, rij));
  console.log(`  ${vragen.length} addresses, ${nagekeken} answers of each checked`);
  return regels;
}

async function lees(job, maat, opstelling, meld) {
  const map = `${BOOM}.cache/bench/${maat}/${job}`;
  const vragen = VRAGEN[job](MATEN[maat]);
  const vloer = await startVloer(opstelling);
  const regels = await neemOp(opstelling, vragen, map);
  const nginx = await startNginx(map);
  const etags = await Promise.all(regels.nginx.slice(0, 2000).map(async (pad) =>
    `${pad} ${(await fetch(`http://127.0.0.1:${POORTEN.nginx}${pad}`, { method: 'HEAD', headers: GEWOON })).headers.get('etag')}`));
  for (const [naam, lijst] of Object.entries({ ...regels, nginxEtag: etags })) schrijf(`${map}/${naam}.txt`, lijst);
  const { api, database } = opstelling.pids;
  const doel = (basis, bestand, server, meer) => ({ basis, bestand: `${map}/${bestand}.txt`, server, ...meer });
  const ons = (bestand, meer) => doel(opstelling.basis, bestand, api, { database, ...meer });
  const bytes = (bestand, meer) => doel(`http://127.0.0.1:${POORTEN.nginx}`, bestand, nginx.pid, meer);
  if (!opstelling.isWarm) {
    // Java has to learn it once, and takes longer for that than for a round.
    wrk(ons('ons'), WARM);
    opstelling.isWarm = true;
  }
  meld('', omBeurten({ ons: ons('ons'), vloer: doel(`http://127.0.0.1:${POORTEN.vloer}`, 'vloer', vloer.pid, { database }), nginx: bytes('nginx') }));
  meld('gzip', omBeurten({ ons: ons('ons', { codering: COMPRESSIE }), nginx: bytes('nginx', { codering: COMPRESSIE }) }));
  if (!regels.onsEtag[0].endsWith(' ')) {
    meld('304', omBeurten({ ons: ons('onsEtag', { etags: true }), nginx: bytes('nginxEtag', { etags: true }) }));
  }
  await nginx.stop();
  await vloer.stop();
  rmSync(map, { recursive: true, force: true });
}

function meld(maat, job, soort, zijden) {
  for (const [zijde, gemeten] of Object.entries(zijden)) {
    appendFileSync(UITKOMSTEN, `${JSON.stringify({ op: new Date().toISOString(), maat, job, soort, zijde, ...gemeten })}\n`);
    const getallen = Object.entries(gemeten).filter(([, een]) => typeof een === 'number').map(([wat, een]) => `${wat} ${een.toFixed(2)}`);
    console.log(`  ${[job, soort, zijde].filter(Boolean).join(' ')}: ${getallen.join(', ')}`);
  }
}

for (const maat of maten) {
  console.log(`Size ${maat}`);
  const opstelling = await laad(maat);
  for (const job of jobs) {
    console.log(` ${job}`);
    await (VRAGEN[job] ? lees : WERK[job])(...(VRAGEN[job] ? [job] : []), maat, opstelling, (soort, zijden) => meld(maat, job, soort, zijden), startVloer);
  }
  await opstelling.stop();
}
schrijfPrestaties(UITKOMSTEN, maten.length === 3 && jobs.length === JOBS.length);
process.exit(0);
