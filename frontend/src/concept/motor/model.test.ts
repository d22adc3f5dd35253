// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, it, vi } from 'vitest';
import { alleen, samen, voerUit, type Daad } from './model/daden';
import { Afloop } from './model/Afloop';
import { Wereld } from './model/Wereld';

/** Another one can be asked for; a failure says with which it began. */
const SEED = Number(process.env.MODEL_SEED ?? 20260701);
const RUNS = Number(process.env.MODEL_RUNS ?? 300);
const GEDULD_MS = 120_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Tells one story in a world of its own. */
async function speel(daden: readonly Daad[], slot: (afloop: Afloop) => Promise<void> | void) {
  vi.setSystemTime(new Date('2026-07-01T12:00:00Z'));
  let nummer = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `nieuw-${++nummer}-0-0-0`);
  const wereld = new Wereld();
  const afloop = new Afloop(wereld);
  try {
    for (const daad of daden) await voerUit(wereld, daad);
    await afloop.laatAlleenZiek();
    await afloop.komTotRust();
    await slot(afloop);
  } finally {
    wereld.sluit();
  }
}

it(
  'met zijn tweeën gaat niets verloren, wordt niets ongezien overschreven en niets onder een andere naam geschreven',
  async () => {
    await fc.assert(
      fc.asyncProperty(samen, fc.boolean(), (daden, mijn) =>
        speel(daden, (afloop) => afloop.beslisAlles(mijn)),
      ),
      { seed: SEED, numRuns: RUNS },
    );
  },
  GEDULD_MS,
);

it(
  'alleen komt alles vanzelf aan, zonder dat er iets gekozen hoeft te worden',
  async () => {
    await fc.assert(
      fc.asyncProperty(alleen, (daden) => speel(daden, (afloop) => afloop.eisLeeg(2))),
      { seed: SEED, numRuns: RUNS },
    );
  },
  GEDULD_MS,
);
