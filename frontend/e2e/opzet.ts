import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(
  new URL('../../backend/launcher/target/launcher.jar', import.meta.url),
);
const START_MS = 120_000;

/** Starts the real stack with the demo agendas on a free port, and stops it afterwards. */
export default async function opzet(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  for (const nodig of [LAUNCHER, fileURLToPath(new URL('../dist/index.html', import.meta.url))]) {
    if (!existsSync(nodig)) throw new Error(`Build first: ${nodig} is missing.`);
  }
  const data = await mkdtemp(join(tmpdir(), 'strategiekaart-e2e-'));
  const stapel = spawn('java', ['-jar', LAUNCHER], {
    env: { ...process.env, PORT: '0', DATA: data, DEMO: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.env.BASE_URL = await adres(stapel);
  // For the test that kills the API: its process is written down here.
  process.env.PROEF_DATA = data;
  return async () => {
    const gestopt = new Promise((klaar) => stapel.once('exit', klaar));
    stapel.kill('SIGTERM');
    await gestopt;
    await rm(data, { recursive: true, force: true });
  };
}

/** The address that the launcher prints once everything answers. */
function adres(stapel: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let uitvoer = '';
    const opgeven = setTimeout(() => {
      mislukt(new Error(`The stack did not start in time:\n${uitvoer}`));
    }, START_MS);
    const lees = (stuk: Buffer) => {
      uitvoer += stuk.toString();
      const gevonden = /^READY (\S+)/m.exec(uitvoer)?.[1];
      if (gevonden) {
        clearTimeout(opgeven);
        klaar(gevonden);
      }
    };
    stapel.stdout?.on('data', lees);
    stapel.stderr?.on('data', lees);
    stapel.once('exit', (code) => {
      clearTimeout(opgeven);
      mislukt(new Error(`The stack stopped (${code ?? 'signal'}):\n${uitvoer}`));
    });
  });
}
