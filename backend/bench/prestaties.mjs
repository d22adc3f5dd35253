/* Writes docs/prestaties.md from what was measured. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { MATEN } from './agendas.mjs';
import { RONDES, SECONDEN } from './meten.mjs';
import { BOOM } from './opstelling.mjs';

const getal = (waarde, cijfers = 2) => (waarde === undefined || waarde === null || Number.isNaN(waarde) ? '–' : waarde.toLocaleString('en', { maximumSignificantDigits: cijfers, useGrouping: false }));
const deel = (een, ander, wat = 'perSeconde') => (een?.[wat] && ander?.[wat] ? `${getal(een[wat] / ander[wat])}x` : '–');
const zijden = (rij, wat, cijfers) => ['ons', 'vloer', 'nginx'].filter((zijde) => rij[zijde]).map((zijde) => getal(rij[zijde][wat], cijfers)).join(' / ');
const tabel = (koppen, rijen) => [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');

const LEZEN = { kaart: 'strategiekaart', begroting: 'begroting (matrix)', acties: 'acties of an organisation', zoeken: 'search, one word' };

function maatTabellen(maat, rijen) {
  const van = (job, soort) => rijen.get(`${maat} ${job} ${soort}`);
  const lezen = Object.keys(LEZEN).flatMap((job) => ['', 'gzip', '304'].map((soort) => [job, soort, van(job, soort)])).filter(([, , rij]) => rij);
  const delen = [];
  if (lezen.length > 0) {
    delen.push(tabel(
      ['read', 'ours / floor', 'ours / nginx', 'p50 ms', 'p99 ms', 'errors', 'CPU us per answer, server', 'CPU us, database', 'kB', 'RSS MiB'],
      lezen.map(([job, soort, rij]) => [
        `${LEZEN[job]}${soort ? `, ${soort}` : ''}`, deel(rij.ons, rij.vloer), deel(rij.ons, rij.nginx), zijden(rij, 'p50'), zijden(rij, 'p99'),
        zijden(rij, 'fouten'), zijden(rij, 'cpuServer', 3), ['ons', 'vloer'].filter((z) => rij[z]).map((z) => getal(rij[z].cpuDatabase, 3)).join(' / '),
        ['ons', 'vloer', 'nginx'].filter((z) => rij[z]).map((z) => getal(rij[z].bytes / 1000)).join(' / '),
        ['ons', 'vloer'].filter((z) => rij[z]).map((z) => getal(rij[z].rss, 3)).join(' / '),
      ])));
  }
  const werk = [];
  for (const [sleutel, rij] of rijen) {
    const [welke, job, ...soort] = sleutel.split(' ');
    if (welke !== maat) continue;
    const { ons, vloer } = rij;
    if (job === 'wijzigen' && soort[0] === 'alleen') werk.push(['edit an actie, alone', `${deel(ons, vloer, 'p50')} the time of the same SQL by pgbench`, `p50 ${zijden(rij, 'p50')} ms, p99 ${zijden(rij, 'p99')} ms`]);
    else if (job === 'wijzigen') werk.push([`edit, ${soort.join(' ').replace('een', 'one').replace('in', 'writers in')}`, `${deel(ons, vloer)} of pgbench`, `p50 ${zijden(rij, 'p50')} ms, p99 ${zijden(rij, 'p99')} ms`]);
    if (job === 'publiceren') werk.push(['publish an agenda of 100 acties', `${ons.opdrachten} statements`, `p95 of readers meanwhile ${deel(ons, vloer, 'p95')} of that before (${zijden(rij, 'p95')} ms)`]);
    if (job === 'laden') werk.push(['read in and publish an agenda', vloer ? `${deel(ons, vloer, 'duur')} its rows by SQL alone` : '–', `${zijden(rij, 'duur', 3)} ms`]);
    if (job === 'start') werk.push(['start to first answer', `${deel(ons, vloer, 'duur')} the floor`, `${zijden(rij, 'duur', 3)} ms`]);
    if (job === 'geheugen') werk.push(['memory under everything at once', `${deel(ons, vloer, 'rss')} the floor`, `RSS MiB at rest, half way, at the end: ${['rust', 'halverwege', 'rss'].map((wat) => zijden(rij, wat, 3)).join('; ')}`]);
  }
  if (werk.length > 0) delen.push(tabel(['work', 'ratio', 'ours / floor'], werk));
  return delen.join('\n\n');
}

export function schrijfPrestaties(bestand, heel) {
  const rijen = new Map();
  for (const regel of readFileSync(bestand, 'utf8').trim().split('\n')) {
    const een = JSON.parse(regel);
    const sleutel = `${een.maat} ${een.job} ${een.soort}`.trimEnd() + (een.soort ? '' : ' ');
    rijen.set(sleutel, { ...rijen.get(sleutel), [een.zijde]: een });
  }
  const versie = (opdracht, ...rest) => {
    try {
      return execFileSync(opdracht, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split('\n')[0].trim();
    } catch {
      return '–';
    }
  };
  const dagen = [...rijen.values()].flatMap((rij) => Object.values(rij)).map((een) => een.op.slice(0, 10)).sort();
  const tekst = `# How fast

Written by \`make bench\`; do not edit. Ratios of one run on one machine: what the product does beside a floor on the same data.
The floor is a bare Vert.x handler with one query per answer, in which PostgreSQL writes the JSON, over a plain normalised schema
(\`backend/bench/vloer\`); for edits it is the same transaction by pgbench. nginx gives the same bytes from disk. Where a cell has more
numbers, they are ours / floor / nginx. Answers were checked against the data before they counted.

- Measured ${dagen[0] === dagen.at(-1) ? `on ${dagen[0]}` : `from ${dagen[0]} to ${dagen.at(-1)}`}${heel ? '' : ', in parts'}; ${RONDES} rounds of ${SECONDEN} s each, in turn, warm; medians; 32 connections; addresses at random over all.
- Machine: ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${versie('uname', '-r')}; client, servers and database on it together.
- ${versie('java', '--version')}; Node ${process.version}; ${versie('sh', '-c', 'wrk -v || true').replace(/ \[.*/, '')}; ${versie('sh', '-c', '/usr/sbin/nginx -v 2>&1')}; PostgreSQL of the launcher with its settings for all.
- Command: \`make bench\`, or one size and job: \`make bench SIZE=M JOB=kaart\`.

${Object.keys(MATEN).map((maat) => [maat, maatTabellen(maat, rijen)]).filter(([, deel]) => deel !== '').map(([maat, deel]) =>
    `## ${maat}: ${MATEN[maat].toLocaleString('en')} agenda${MATEN[maat] === 1 ? '' : 's'}, ${(MATEN[maat] * 100).toLocaleString('en')} acties\n\n${deel}`).join('\n\n')}
`;
  writeFileSync(`${BOOM}docs/prestaties.md`, tekst);
}
