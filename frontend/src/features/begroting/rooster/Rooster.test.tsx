// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bewerker } from '../../../lib/concept/Bewerker';
import { ConceptContext } from '../../../lib/concept/ConceptContext';
import type { Begrotingstabel, CelInhoud, Deel } from '../../../lib/concept/contract';
import { HttpServer } from '../../../lib/concept/HttpServer';
import { Testserver } from '../../../lib/concept/testserver';
import '../../../lib/i18n/i18n';
import { Roosterinhoud } from './Roosterinhoud';

const bedrag = (tekst: string): CelInhoud => ({
  soort: 'bedrag',
  bedrag: tekst,
  beslistDoor: null,
  beslistVoor: null,
});
const PM: CelInhoud = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

let server: Testserver;
let bewerker: Bewerker;

function regel(id: string, volgorde: number, thema: string, onderdeel: string, begroot: object) {
  return server.zet('begrotingsregel', id, {
    begroting: 'begroting',
    volgorde,
    thema,
    onderdeel,
    fte: null,
    geldbron: null,
    taakveld: null,
    acties: [],
    begroot,
    toegezegd: {},
    besteed: {},
  }) as Deel<'begrotingsregel'>;
}

function tabel(): Begrotingstabel {
  const thema = (id: string, nummer: number, naam: string) =>
    server.zet('thema', id, { nummer, naam, toelichting: '' }) as Deel<'thema'>;
  const begroting = server.zet('begroting', 'begroting', {
    naam: null,
    toelichting: null,
    vanJaar: 2026,
    totJaar: 2028,
    besluit: null,
  }) as Deel<'begroting'>;
  const totaal = { bedrag: '237500.00', valuta: 'EUR', aantalPm: 3, aantalLeeg: 2 } as const;
  const leeg = { perJaar: [], totaal };
  const reeksen = {
    begroot: { perJaar: [totaal, totaal, totaal], totaal },
    toegezegd: leeg,
    besteed: leeg,
  };
  return {
    stand: 1,
    begroting,
    isScenario: false,
    jaren: [2026, 2027, 2028],
    themas: [thema('t1', 1, 'Muziek'), thema('t2', 2, 'Promotie')],
    regels: [
      regel('r1', 1, 't1', 'Koren', { 2026: bedrag('75000.00'), 2027: PM }),
      regel('r2', 2, 't1', 'Orkest', { 2026: bedrag('0.00') }),
      regel('r3', 3, 't2', 'Posters', {}),
    ],
    geldbronnen: [],
    besluiten: [],
    acties: [],
    organisaties: [],
    totalen: { samen: reeksen, regels: [], themas: [], geldbronnen: [], programmalijnen: [] },
  };
}

function toon() {
  const gegevens = tabel();
  bewerker = new Bewerker({
    agenda: 'demo',
    gebruiker: 'bea',
    opslag: localStorage,
    server: new HttpServer('demo'),
    slot: (werk) => werk(),
    opAntwoord: () => undefined,
  });
  bewerker.leer([...gegevens.regels, ...gegevens.themas, gegevens.begroting]);
  bewerker.start();
  const gebeurtenissen = { personen: [], zojuist: [] };
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <ConceptContext value={{ agenda: 'demo', bewerker, gebeurtenissen }}>
          <Roosterinhoud tabel={gegevens} />
        </ConceptContext>
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const cel = (naam: RegExp | string) => screen.getByRole('gridcell', { name: naam });
const begroot = (id: string) => server.inhoud(id)?.begroot as Record<string, CelInhoud>;
const plak = (tekst: string) => {
  fireEvent.paste(document.activeElement ?? document.body, {
    clipboardData: { getData: () => tekst },
  });
};
const naar = (element: HTMLElement) => {
  act(() => {
    element.focus();
  });
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  server = new Testserver();
  vi.stubGlobal('fetch', server.fetch);
  // Not in jsdom.
  vi.stubGlobal('CSS', { escape: (tekst: string) => tekst });
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  bewerker.stop();
  vi.unstubAllGlobals();
});

describe('de tabel voor een schermlezer', () => {
  it('zegt bij elke cel thema, onderdeel, jaar en waarde', () => {
    toon();
    expect(cel('Muziek, Koren, 2026: 75.000 euro')).toBeDefined();
    expect(cel('Muziek, Koren, 2027: PM')).toBeDefined();
    expect(cel('Muziek, Koren, 2028: niet ingevuld')).toBeDefined();
    expect(cel('Muziek, Orkest, 2026: 0 euro')).toBeDefined();
  });

  it('zegt bij een totaal hoeveel PM en hoeveel lege cellen erbij horen', () => {
    toon();
    const totaal = cel(/^Totaal Totaal, 2026/);
    expect(totaal.textContent.replaceAll('\u00a0', ' ')).toBe('€ 237.500+ 3 PM2 leeg');
    expect(totaal.getAttribute('aria-readonly')).toBe('true');
  });

  it('is met Tab één halte', () => {
    toon();
    expect(
      within(screen.getByRole('grid'))
        .getAllByRole('gridcell')
        .filter((c) => c.tabIndex === 0),
    ).toHaveLength(1);
  });
});

describe('het toetsenbord', () => {
  it('typt een bedrag over de cel heen, en Enter gaat naar de regel eronder', async () => {
    const toets = toon();
    naar(cel(/Koren, 2026/));
    await toets.keyboard('80.000{Enter}');
    expect(document.activeElement).toBe(cel(/Orkest, 2026/));
    expect(cel('Muziek, Koren, 2026: 80.000 euro')).toBeDefined();
    await waitFor(() => {
      expect(begroot('r1')[2026]).toEqual(bedrag('80000.00'));
    });
  });

  it('gaat met Enter voorbij de rij van een thema, en met de pijlen niet', async () => {
    const toets = toon();
    naar(cel(/Orkest, 2026/));
    await toets.keyboard('5{Enter}');
    expect(document.activeElement).toBe(cel(/Posters, 2026/));
    await toets.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(cel(/^Totaal Promotie, 2026/));
  });

  it('opent met F2 wat er staat, en met Escape blijft dat zo', async () => {
    const toets = toon();
    naar(cel(/Koren, 2026/));
    await toets.keyboard('{F2}');
    const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: /Koren, 2026/ });
    expect(invoer.value).toBe('75000');
    await toets.keyboard('123{Escape}');
    expect(document.activeElement).toBe(cel('Muziek, Koren, 2026: 75.000 euro'));
    expect(server.aantal('PATCH')).toBe(0);
  });

  it('gaat met Tab in een open cel naar rechts, en buiten een open cel de tabel uit', async () => {
    const toets = toon();
    naar(cel(/Koren, 2027/));
    await toets.keyboard('7{Tab}');
    expect(document.activeElement).toBe(cel(/Koren, 2028/));
    await toets.tab();
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  it('maakt met Delete een gekozen blok leeg, in één stap terug te nemen', async () => {
    const toets = toon();
    naar(cel(/Koren, 2026/));
    await toets.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4);
    await toets.keyboard('{Delete}');
    expect(cel('Muziek, Koren, 2026: niet ingevuld')).toBeDefined();
    await toets.keyboard('{Control>}z{/Control}');
    expect(cel('Muziek, Koren, 2026: 75.000 euro')).toBeDefined();
    expect(cel('Muziek, Koren, 2027: PM')).toBeDefined();
    await toets.keyboard('{Control>}y{/Control}');
    expect(cel('Muziek, Koren, 2026: niet ingevuld')).toBeDefined();
  });

  it('vult met Ctrl+R en met de knop naar rechts', async () => {
    const toets = toon();
    naar(cel(/Koren, 2027/));
    await toets.keyboard('{Control>}r{/Control}');
    expect(cel('Muziek, Koren, 2027: 75.000 euro')).toBeDefined();
    naar(cel(/Orkest, 2026/));
    await toets.click(screen.getByRole('button', { name: 'Naar rechts vullen' }));
    expect(cel('Muziek, Orkest, 2028: 0 euro')).toBeDefined();
  });

  it('gaat met Enter op de naam van een regel naar de details', async () => {
    const toets = toon();
    naar(cel(/Koren, 2026/));
    await toets.keyboard('{Home}{Enter}');
    expect(screen.getByRole('dialog', { name: 'Koren' })).toBeDefined();
  });
});

describe('wat niet te lezen is', () => {
  it('blijft in de cel staan, met wat er mis is', async () => {
    const toets = toon();
    naar(cel(/Orkest, 2027/));
    await toets.keyboard('twaalf{Enter}{ArrowUp}');
    await toets.keyboard('{ArrowUp}');
    const fout = cel(/Orkest, 2027: twaalf, dit is geen bedrag/);
    expect(fout.getAttribute('aria-invalid')).toBe('true');
    naar(fout);
    expect((await screen.findByRole('alert')).textContent).toContain('“twaalf” is geen bedrag');
    expect(server.aantal('PATCH')).toBe(0);
    await toets.click(screen.getByRole('button', { name: 'Maak de cel weer leeg' }));
    expect(cel('Muziek, Orkest, 2027: niet ingevuld')).toBeDefined();
    await waitFor(() => {
      expect(document.activeElement).toBe(cel(/Orkest, 2027/));
    });
  });

  it('van twee betekenissen wordt gevraagd; het antwoord geldt voor alle cellen met die vraag', async () => {
    const toets = toon();
    naar(cel(/Koren, 2026/));
    plak('1.500\t2.500\n3.500\t4');
    const vraag = await screen.findByRole('group', { name: 'Welk bedrag is bedoeld' });
    expect(vraag.textContent.replaceAll('\u00a0', ' ')).toContain('Bedoelt u € 1.500 of € 1,50?');
    expect(cel(/Orkest, 2027: 4 euro/)).toBeDefined();
    // From the cell the choices are one Tab away.
    await toets.tab();
    await toets.keyboard('{Enter}');
    expect(cel('Muziek, Koren, 2026: 1.500 euro')).toBeDefined();
    expect(cel('Muziek, Koren, 2027: 2.500 euro')).toBeDefined();
    expect(cel('Muziek, Orkest, 2026: 3.500 euro')).toBeDefined();
    await waitFor(() => {
      expect(document.activeElement).toBe(cel(/Koren, 2026/));
    });
    // Known from now on.
    await toets.keyboard('6.500{Enter}');
    expect(cel('Muziek, Koren, 2026: 6.500 euro')).toBeDefined();
  });
});

describe('plakken', () => {
  it('legt een blok neer over thema’s heen, en kopieert het zo weer', async () => {
    const toets = toon();
    naar(cel(/Koren, 2027/));
    const blok = '75000,50\tPM\n-500\t\n12\t0';
    plak(blok);
    expect(cel('Muziek, Koren, 2027: 75.000,50 euro')).toBeDefined();
    expect(cel('Promotie, Posters, 2028: 0 euro')).toBeDefined();
    let gekopieerd = '';
    fireEvent.copy(document.activeElement ?? document.body, {
      clipboardData: {
        setData: (_: string, tekst: string) => {
          gekopieerd = tekst;
        },
      },
    });
    expect(gekopieerd).toBe(blok);
    await toets.keyboard('{Control>}z{/Control}');
    expect(cel('Muziek, Koren, 2027: PM')).toBeDefined();
    expect(cel('Promotie, Posters, 2028: niet ingevuld')).toBeDefined();
  });
});
