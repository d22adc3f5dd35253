// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Besteed, Geld } from '../../../lib/api';
import { i18n } from '../../../lib/i18n/i18n';
import { bedrag, LEEG, PM, proefbegroting } from '../proefbegroting';
import { eersteJaar, uitputtinggegevens } from './uitputtinggegevens';
import { uitputtingswoorden } from './uitputtingswoorden';

const LEEG_JAAR: Besteed = { h1: LEEG, h2: LEEG };

/** One line with this in 2023, and nothing in 2024. */
function begrotingMet(begroot: Geld, besteed: Besteed, toegezegd: Geld = LEEG) {
  return proefbegroting({
    Onderzoek: [
      {
        onderdeel: 'Peiling',
        cellen: [begroot, LEEG],
        besteed: [besteed, LEEG_JAAR],
        toegezegd: [toegezegd, LEEG],
      },
    ],
  });
}

function regelVan(begroot: Geld, h1: Geld, h2: Geld, toegezegd?: Geld) {
  const [thema] = uitputtinggegevens(begrotingMet(begroot, { h1, h2 }, toegezegd), 2023);
  const regel = thema?.regels[0];
  if (regel === undefined) throw new Error('geen regel');
  return regel;
}

const gewoon = (tekst: string | null) => tekst?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('de uitputting van een regel', () => {
  beforeAll(() => i18n.changeLanguage('nl'));

  it.each<[string, Geld, Geld, Geld, string, string]>([
    [
      'minder',
      bedrag('100.00'),
      bedrag('40.10'),
      bedrag('40.20'),
      '€ 80,30 besteed van € 100 (80%)',
      '€ 19,70 minder dan begroot',
    ],
    [
      'meer',
      bedrag('100.00'),
      bedrag('100.00'),
      bedrag('7.50'),
      '€ 107,50 besteed van € 100 (108%)',
      '€ 7,50 meer dan begroot',
    ],
    [
      'precies',
      bedrag('0.30'),
      bedrag('0.10'),
      bedrag('0.20'),
      '€ 0,30 besteed van € 0,30 (100%)',
      'Precies wat is begroot',
    ],
    [
      'pas een half jaar',
      bedrag('100.00'),
      bedrag('40.00'),
      LEEG,
      '€ 40 besteed van € 100 (40%), 1e half jaar',
      'Nog € 60 over',
    ],
    [
      'PM',
      PM,
      bedrag('40.00'),
      bedrag('0.00'),
      '€ 40 besteed',
      'Begroot is PM, dus niet te vergelijken',
    ],
    ['nul', bedrag('0.00'), bedrag('5.00'), bedrag('0.00'), '€ 5 besteed', '€ 5 meer dan begroot'],
    [
      'leeg',
      LEEG,
      bedrag('5.00'),
      LEEG,
      '€ 5 besteed, 1e half jaar',
      'Er is niets begroot ingevuld',
    ],
    ['niet besteed', bedrag('100.00'), LEEG, LEEG, 'Besteed is niet ingevuld', 'Begroot is € 100'],
    ['niet besteed van PM', PM, LEEG, LEEG, 'Besteed is niet ingevuld', 'Begroot is PM'],
  ])('zegt in woorden: %s', (_, begroot, h1, h2, besteed, oordeel) => {
    const zegt = uitputtingswoorden(regelVan(begroot, h1, h2), 'nl', i18n.t);
    expect([zegt.besteed, zegt.oordeel].map(gewoon)).toEqual([besteed, oordeel]);
  });

  it.each<[Geld, string | undefined]>([
    [bedrag('75.00'), '€ 75 toegezegd'],
    [PM, 'Toegezegd is PM'],
    [LEEG, undefined],
  ])('zegt wat is toegezegd', (toegezegd, verwacht) => {
    const regel = regelVan(bedrag('100.00'), LEEG, LEEG, toegezegd);
    expect(gewoon(uitputtingswoorden(regel, 'nl', i18n.t).toegezegd)).toBe(verwacht);
  });

  it.each([
    ['60.00', '€ 75 toegezegd, nog € 15 niet besteed'],
    ['75.10', '€ 75 toegezegd, € 0,10 meer besteed'],
    ['75.00', '€ 75 toegezegd'],
  ])('vergelijkt besteed ook met toegezegd: %s', (besteed, verwacht) => {
    const regel = regelVan(PM, bedrag(besteed), bedrag('0.00'), bedrag('75.00'));
    expect(gewoon(uitputtingswoorden(regel, 'nl', i18n.t).toegezegd)).toBe(verwacht);
  });

  it('zegt welk half jaar is ingevuld als het er één is', () => {
    const zegt = (h1: Geld, h2: Geld) =>
      gewoon(uitputtingswoorden(regelVan(bedrag('100.00'), h1, h2), 'nl', i18n.t).besteed);
    expect(zegt(bedrag('1.00'), LEEG)).toBe('€ 1 besteed van € 100 (1%), 1e half jaar');
    expect(zegt(LEEG, bedrag('1.00'))).toBe('€ 1 besteed van € 100 (1%), 2e half jaar');
    expect(zegt(bedrag('1.00'), bedrag('0.00'))).toBe('€ 1 besteed van € 100 (1%)');
  });

  it('meet PM en nul niet', () => {
    expect(regelVan(PM, bedrag('1.00'), LEEG).deel.besteed).toBeNull();
    expect(regelVan(bedrag('0.00'), bedrag('1.00'), LEEG).procent).toBeNull();
  });

  it('rekent met grote bedragen op de cent', () => {
    const regel = regelVan(
      bedrag('90071992547409.93'),
      bedrag('90071992547409.92'),
      bedrag('0.00'),
    );
    expect(regel.vergelijking).toEqual({ soort: 'minder', verschil: '0.01' });
  });
});

describe('het jaar dat eerst wordt getoond', () => {
  it('is het laatste waarin iets is besteed', () => {
    expect(eersteJaar(begrotingMet(bedrag('1.00'), { h1: bedrag('0.00'), h2: LEEG }))).toBe(2023);
  });
  it('is er niet als er niets over toegezegd of besteed is ingevuld', () => {
    expect(eersteJaar(begrotingMet(bedrag('1.00'), LEEG_JAAR))).toBeNull();
  });
});
