import { describe, expect, it } from 'vitest';
import { groepenVan, mogelijkeGroeperingen } from './groepen';
import { ingevuldeMaten, isNietIngevuld } from './maten';
import { bedrag, LEEG, PM, proefbegroting, totaal, vanVroeger } from './proefbegroting';

const begroting = proefbegroting({
  Onderzoek: [
    { onderdeel: 'Peiling', cellen: [bedrag('0.10'), PM], geldbron: 'rijk' },
    {
      onderdeel: 'Boek',
      cellen: [bedrag('0.20'), LEEG],
      toegezegd: [bedrag('0.20'), LEEG],
    },
  ],
  Promotie: [{ onderdeel: 'Folder', cellen: [bedrag('5.00'), bedrag('5.00')], geldbron: 'rijk' }],
});

describe('de rijen van de tabel', () => {
  it('zijn per thema de thema’s met hun totalen', () => {
    const [onderzoek] = groepenVan(begroting, 'thema', 'begroot');
    expect(onderzoek?.reeks.perJaar).toEqual([totaal('0.30'), totaal('0.00', 1, 1)]);
  });
  it('hebben per geldbron alle regels die ermee worden betaald, uit welk thema ook', () => {
    const rijk = groepenVan(begroting, 'geldbron', 'begroot').find(
      ({ naam }) => naam === 'Het Rijk',
    );
    expect(rijk?.regels?.map(({ onderdeel }) => onderdeel)).toEqual(['Peiling', 'Folder']);
    expect(rijk?.reeks.totaal).toEqual(totaal('10.10', 1));
  });
  it('laten regels zonder geldbron niet weg', () => {
    const zonder = groepenVan(begroting, 'geldbron', 'toegezegd').find(({ naam }) => naam === null);
    expect(zonder?.regels?.map(({ onderdeel }) => onderdeel)).toEqual(['Boek']);
    expect(zonder?.reeks.totaal).toEqual(totaal('0.20', 0, 1));
  });
});

describe('wat er te kiezen is', () => {
  it('is alleen wat ergens is ingevuld', () => {
    expect(ingevuldeMaten(begroting)).toEqual(['begroot', 'toegezegd']);
  });
  it('is in een versie van vroeger alleen begroot, per thema', () => {
    expect(ingevuldeMaten(vanVroeger(begroting))).toEqual(['begroot']);
    expect(mogelijkeGroeperingen(vanVroeger(begroting))).toEqual(['thema']);
    expect(groepenVan(vanVroeger(begroting), 'thema', 'begroot')).toHaveLength(2);
  });
});

describe('een jaar waarin niets is ingevuld', () => {
  it('is niet nul', () => {
    expect(isNietIngevuld(begroting, 'toegezegd', 0)).toBe(false);
    expect(isNietIngevuld(begroting, 'toegezegd', 1)).toBe(true);
    expect(isNietIngevuld(begroting, 'besteed', null)).toBe(true);
  });
  it('is het niet als er een PM staat', () => {
    expect(isNietIngevuld(begroting, 'begroot', 1)).toBe(false);
  });
});
