import { describe, expect, it } from 'vitest';
import { haal, haalAlles } from './api';
import { Probleem } from './Probleem';

describe('een hele lijst', () => {
  it('is er pas als alle pagina’s er zijn', async () => {
    const paginas = [['a', 'b'], ['c', 'd'], ['e']];
    const lijst = await haalAlles((page) =>
      Promise.resolve({ resultaten: [...(paginas[page - 1] ?? [])], totaal: 5 }),
    );
    expect(lijst.resultaten).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('houdt op als de server minder geeft dan hij belooft', async () => {
    const lijst = await haalAlles((page) =>
      Promise.resolve({ resultaten: page === 1 ? ['a'] : [], totaal: 9 }),
    );
    expect(lijst.resultaten).toEqual(['a']);
  });
});

describe('een antwoord', () => {
  const response = (status: number) => new Response(null, { status });
  it('geeft wat erin zit', async () => {
    await expect(haal(Promise.resolve({ data: 1, response: response(200) }))).resolves.toBe(1);
  });
  it('met problem details wordt een Probleem in die woorden', async () => {
    const fout = { status: 404, title: 'Niet gevonden', detail: 'Deze agenda is er niet.' };
    const verzoek = haal(Promise.resolve({ error: fout, response: response(404) }));
    await expect(verzoek).rejects.toMatchObject({
      oorzaak: 'antwoord',
      detail: 'Deze agenda is er niet.',
      isNietGevonden: true,
      isTijdelijk: false,
    });
  });
  it('over wat er niet meer staat zegt in welke versie het nog wel stond', () => {
    const weg = (body: object) => Probleem.vanAntwoord(410, body).laatsteVersie;
    const url = 'https://voorbeeld.nl/v1/agendas/stad/versies/12';
    expect(weg({ detail: 'Weg.', laatsteVersie: { nummer: 12, url } })).toBe(12);
    expect(weg({ detail: 'Versie 12 was de laatste.' })).toBeNull();
  });
  it('dat niet komt wordt een Probleem met de oorzaak', async () => {
    await expect(haal(Promise.reject(new TypeError('fetch')))).rejects.toMatchObject({
      oorzaak: 'netwerk',
      isTijdelijk: true,
    });
    const traag = Probleem.vanUitzondering(new DOMException('', 'TimeoutError'));
    expect(traag.oorzaak).toBe('traag');
  });
});
