/*
 * An installation to measure: the packaged product on a PostgreSQL and a Keycloak of its own, as `make run` starts them, with
 * limits off; SQL on its database; and people who sign in to it as a browser does.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const BOOM = fileURLToPath(new URL('../..', import.meta.url));
const EERSTE_POORT = Number(process.env.BENCH_PORT ?? 9100);
export const POORTEN = { api: EERSTE_POORT, inloggen: EERSTE_POORT + 1, vloer: EERSTE_POORT + 2, nginx: EERSTE_POORT + 3 };
const BEHEERDER = 'bench@bench.example';
const WACHTWOORD = 'bench-strategiekaart';
const lopend = new Set();

/** Starts a program that ends with this one; gives it when it has said the word. */
export function begin(opdracht, omgeving, woord) {
  const proces = spawn(opdracht[0], opdracht.slice(1), { env: { ...process.env, ...omgeving }, stdio: ['ignore', 'pipe', 'inherit'] });
  lopend.add(proces);
  proces.klaar = new Promise((klaar) => proces.on('exit', klaar)).then(() => lopend.delete(proces));
  const gezegd = [];
  const regels = createInterface(proces.stdout);
  proces.zegt = (wat) =>
    new Promise((klaar, fout) => {
      if (gezegd.some((regel) => regel.includes(wat))) klaar();
      regels.on('line', (regel) => regel.includes(wat) && klaar());
      proces.on('exit', (hoe) => fout(new Error(`${opdracht.join(' ')} ended (${hoe}):\n${gezegd.join('\n')}`)));
    });
  regels.on('line', (regel) => gezegd.push(regel));
  proces.stop = async () => {
    proces.kill('SIGTERM');
    await proces.klaar;
  };
  return proces.zegt(woord).then(() => proces);
}

process.on('exit', () => lopend.forEach((proces) => proces.kill('SIGTERM')));
for (const teken of ['SIGINT', 'SIGTERM']) process.on(teken, () => process.exit(1));

export class Opstelling {
  constructor(map) {
    this.map = map;
    this.basis = `http://localhost:${POORTEN.api}`;
  }

  /** With everything: the site, its database, and signing in. */
  async start() {
    this.proces = await begin(
      [`${process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/` : ''}java`, '-jar', `${BOOM}backend/launcher/target/launcher.jar`],
      {
        PORT: String(POORTEN.api),
        KEYCLOAK_PORT: String(POORTEN.inloggen),
        DATA: this.map,
        DEMO: 'false',
        STRATEGIEKAART_BEHEERDERS: BEHEERDER,
        STRATEGIEKAART_GRENZEN_GEWOON_PER_MINUUT: '0',
        STRATEGIEKAART_GRENZEN_ZOEKEN_PER_MINUUT: '0',
        STRATEGIEKAART_GRENZEN_BESTAND_PER_MINUUT: '0',
        STRATEGIEKAART_GRENZEN_MAIL_PER_UUR: '0',
      },
      'READY http',
    );
    return this;
  }

  async stop() {
    await this.proces.stop();
  }

  lees(bestand) {
    return readFileSync(`${this.map}/${bestand}`, 'utf8').trim();
  }

  get databasepoort() {
    return this.lees('postgresql/data/postmaster.pid').split('\n')[3];
  }

  get verbinding() {
    return { PGHOST: '127.0.0.1', PGPORT: this.databasepoort, PGDATABASE: 'strategiekaart', PGUSER: 'strategiekaart',
      PGPASSWORD: this.lees('postgresql/strategiekaart.password') };
  }

  /** What SQL answers, a row per line, columns with a tab between. */
  sql(vraag, als = {}) {
    return execFileSync('psql', ['-X', '-q', '-At', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
      input: vraag, env: { ...process.env, PGOPTIONS: '-c client_min_messages=warning', ...this.verbinding, ...als }, maxBuffer: 1 << 28, encoding: 'utf8',
    }).trim();
  }

  /** Statements, each in a transaction of its own, as many at once as there are cores. */
  async sqlNaastElkaar(opdrachten) {
    const rij = [...opdrachten];
    const werk = async () => {
      while (rij.length > 0) {
        await promisify(execFile)('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', rij.shift()], { env: { ...process.env, ...this.verbinding } });
      }
    };
    await Promise.all(Array.from({ length: cpus().length }, werk));
  }

  /** What SQL answers who may everything. */
  sqlAls(vraag) {
    return this.sql(vraag, { PGUSER: 'postgres', PGPASSWORD: this.lees('postgresql/postgres.password') });
  }

  /** Process ids of the API, and of the server of the database with all its sessions. */
  get pids() {
    const database = Number(this.lees('postgresql/data/postmaster.pid').split('\n')[0]);
    return { api: Number(/\d+/.exec(this.lees('run/api.pid'))[0]), database };
  }

  /** Someone who may everything, signed in as a browser is: gives a function that asks. */
  async beheerder() {
    await (this.bereid ??= this.proces.zegt('SIGN-IN READY').then(() => this.#maakAccount()));
    const koekjes = new Map();
    const vraag = async (adres, opties = {}) => {
      const waar = new URL(adres, this.basis);
      const mijn = koekjes.get(waar.port) ?? new Map();
      koekjes.set(waar.port, mijn);
      const antwoord = await fetch(waar, {
        redirect: 'manual', ...opties,
        headers: { cookie: [...mijn].map((paar) => paar.join('=')).join('; '), origin: this.basis, 'X-Csrf-Bescherming': '1', ...opties.headers },
      });
      for (const koekje of antwoord.headers.getSetCookie()) {
        const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(koekje);
        if (/max-age=0/i.test(koekje)) mijn.delete(naam);
        else mijn.set(naam, waarde);
      }
      const verder = antwoord.headers.get('location');
      return antwoord.status >= 300 && antwoord.status < 304 && verder ? vraag(new URL(verder, waar)) : antwoord;
    };
    const pagina = await (await vraag('/v1/inloggen')).text();
    const formulier = /<form[^>]*\bid="kc-form-login"[^>]*\baction="([^"]+)"/.exec(pagina)?.[1].replaceAll('&amp;', '&');
    await vraag(formulier, { method: 'POST', body: new URLSearchParams({ username: BEHEERDER, password: WACHTWOORD }) });
    const ik = await (await vraag('/v1/ik')).json();
    if (!ik.ingelogd) throw new Error('Signing in did not work.');
    return vraag;
  }

  async #maakAccount() {
    const inlog = `http://localhost:${POORTEN.inloggen}`;
    const token = await fetch(`${inlog}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: this.lees('keycloak/admin.password') }),
    });
    const { access_token: bewijs } = await token.json();
    const beheer = (methode, pad, wat) => fetch(`${inlog}/admin/realms/strategiekaart/${pad}`, {
      method: methode, headers: { Authorization: `Bearer ${bewijs}`, 'Content-Type': 'application/json' }, body: JSON.stringify(wat),
    });
    const wie = { username: BEHEERDER, email: BEHEERDER, firstName: 'Bea', lastName: 'Bench', enabled: true, emailVerified: true, requiredActions: [] };
    const gemaakt = await beheer('POST', 'partialImport', { ifResourceExists: 'SKIP', users: [{ ...wie, realmRoles: ['default-roles-strategiekaart'] }] });
    if (gemaakt.status !== 200) throw new Error(`The account could not be made: ${await gemaakt.text()}`);
    // Keycloak may have invited them already, without a name and a password.
    const [{ id }] = (await gemaakt.json()).results;
    await beheer('PUT', `users/${id}`, wie);
    await beheer('PUT', `users/${id}/reset-password`, { type: 'password', value: WACHTWOORD, temporary: false });
  }
}
