/* Asking as fast as it goes (wrk), and what that costs the servers. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LUA = fileURLToPath(new URL('adressen.lua', import.meta.url));
const VERBINDINGEN = 32;
export const SECONDEN = Number(process.env.SECONDEN ?? 5);
export const RONDES = Number(process.env.RONDES ?? 3);

const stand = (pid) => {
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return { ouder: Number(velden[1]), tikken: velden.slice(11, 15).reduce((som, een) => som + Number(een), 0) };
  } catch {
    return undefined;
  }
};

/** A process and all that came of it. */
function boom(wortel) {
  const kinderen = new Map();
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam)).map(Number)) {
    const ouder = stand(pid)?.ouder;
    kinderen.set(ouder, [...(kinderen.get(ouder) ?? []), pid]);
  }
  const alle = [wortel];
  for (let i = 0; i < alle.length; i++) alle.push(...(kinderen.get(alle[i]) ?? []));
  return alle;
}

/** Microseconds of processor that it used until now; Linux counts in hundredths of a second. */
export const cpu = (wortel) => (wortel === undefined ? 0 : boom(wortel).reduce((som, pid) => som + (stand(pid)?.tikken ?? 0) * 10_000, 0));

/** MiB in memory, of the process itself. */
export const rss = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** The middle one; of two the lower. */
export const mediaan = (lijst) => [...lijst].sort((a, b) => a - b)[Math.floor((lijst.length - 1) / 2)];

/** One round at a server: { basis, bestand, codering, etags, server, database }. */
export function wrk(doel, seconden = SECONDEN, verbindingen = VERBINDINGEN) {
  const voor = [cpu(doel.server), cpu(doel.database)];
  const uit = execFileSync('wrk', ['-t2', `-c${verbindingen}`, `-d${seconden}s`, '--timeout', '10s', '-s', LUA, doel.basis, '--', doel.bestand,
    doel.codering ?? '', doel.etags ? 'etags' : ''], { encoding: 'utf8' });
  const [verzoeken, duur, fouten, p50, p95, p99, bytes] = /UITKOMST (.*)/.exec(uit)[1].split(' ').map(Number);
  if (verzoeken === 0) throw new Error(`${doel.basis} gave no answer to ${doel.bestand} in ${seconden} s.`);
  return {
    perSeconde: (verzoeken / duur) * 1e6, p50: p50 / 1000, p95: p95 / 1000, p99: p99 / 1000, fouten, bytes: bytes / verzoeken,
    cpuServer: (cpu(doel.server) - voor[0]) / verzoeken, cpuDatabase: (cpu(doel.database) - voor[1]) / verzoeken,
  };
}

/** Each in turn, warm, in rounds; of each number the median. */
export function omBeurten(doelen) {
  for (const doel of Object.values(doelen)) wrk(doel, SECONDEN);
  const rondes = Object.fromEntries(Object.keys(doelen).map((wie) => [wie, []]));
  for (let ronde = 0; ronde < RONDES; ronde++) for (const wie of Object.keys(doelen)) rondes[wie].push(wrk(doelen[wie]));
  return Object.fromEntries(Object.entries(rondes).map(([wie, alle]) => [wie, {
    ...Object.fromEntries(Object.keys(alle[0]).map((wat) => [wat, mediaan(alle.map((een) => een[wat]))])),
    fouten: alle.reduce((som, een) => som + een.fouten, 0),
    rss: doelen[wie].server === undefined ? null : rss(doelen[wie].server),
  }]));
}

export const schrijf = (bestand, regels) => writeFileSync(bestand, `${regels.join('\n')}\n`);
