import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(
  new URL('../../../backend/launcher/target/launcher.jar', import.meta.url),
);
const SPA = fileURLToPath(new URL('../../dist/index.html', import.meta.url));
const START_MS = 180_000;

/** More than there are workers, so that a second run on the same stack can have its own. */
const GEMEENTEN = 8;

export interface Stapel {
  adres: string;
  /** Where it keeps its data; the accounts for tests are in run/proef.json. */
  data: string;
  stop: () => Promise<void>;
}

/** The real stack with the demo agendas and people for tests, on free ports and in a folder of its own. */
export async function startStapel(): Promise<Stapel> {
  for (const nodig of [LAUNCHER, SPA]) {
    if (!existsSync(nodig)) throw new Error(`Build first: ${nodig} is missing.`);
  }
  const data = await mkdtemp(join(tmpdir(), 'strategiekaart-e2e-'));
  const proces = spawn('java', ['-jar', LAUNCHER], {
    env: {
      ...process.env,
      PORT: '0',
      KEYCLOAK_PORT: '0',
      DATA: data,
      DEMO: 'true',
      PROEF_GEMEENTEN: `${GEMEENTEN}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (proces.exitCode === null && proces.signalCode === null) {
      const gestopt = new Promise((klaar) => proces.once('exit', klaar));
      proces.kill('SIGTERM');
      await gestopt;
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { adres: await totInloggenKan(proces), data, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** The address of the site, once people can sign in too. */
function totInloggenKan(stapel: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let uitvoer = '';
    const opgeven = setTimeout(() => {
      mislukt(new Error(`The stack did not start in time:\n${uitvoer}`));
    }, START_MS);
    const lees = (stuk: Buffer) => {
      uitvoer += stuk.toString();
      const site = /^READY (\S+)/m.exec(uitvoer)?.[1];
      if (!site || !/^SIGN-IN READY /m.test(uitvoer)) return;
      clearTimeout(opgeven);
      klaar(site);
    };
    stapel.stdout?.on('data', lees);
    stapel.stderr?.on('data', lees);
    stapel.once('exit', (code) => {
      clearTimeout(opgeven);
      mislukt(new Error(`The stack stopped (${code ?? 'signal'}):\n${uitvoer}`));
    });
  });
}
