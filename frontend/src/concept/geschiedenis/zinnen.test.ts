// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { OnderdeelInVerschil } from '../../lib/api';
import { kiesTaal } from '../../lib/i18n/i18n';
import { alsTekst, metHoofdletter, opschrift, verandering } from './zinnen';

const titel = 'Kunst in de wijk';
const kop = (soort: OnderdeelInVerschil['soort'], wat: OnderdeelInVerschil['wat']) =>
  alsTekst(opschrift({ soort, titel, wat }));
const zin = (veld: string, oud: string | null, nieuw: string | null) =>
  alsTekst(verandering({ veld, oud, nieuw }).delen);

afterEach(() => kiesTaal('nl'));

describe('een verschil leest als een zin', () => {
  it('noemt wat er was en wat er nu is', () => {
    expect(`${kop('actie', 'gewijzigd')}: ${zin('wanneer', 'tweede helft 2022', '2026')}`).toBe(
      'Actie ‘Kunst in de wijk’: wanneer was ‘tweede helft 2022’ en is nu ‘2026’.',
    );
  });
  it('zegt wat nieuw is, vervallen of verplaatst', () => {
    expect(kop('resultaat', 'nieuw')).toBe('Nieuw resultaat: ‘Kunst in de wijk’.');
    expect(kop('actie', 'nieuw')).toBe('Nieuwe actie: ‘Kunst in de wijk’.');
    expect(kop('actie', 'vervallen')).toBe('Actie ‘Kunst in de wijk’ is vervallen.');
    expect(kop('strategie', 'verplaatst')).toBe(
      'Strategie ‘Kunst in de wijk’ staat op een andere plek.',
    );
    expect(kop('agenda', 'gewijzigd')).toBe('De agenda');
    expect(alsTekst(opschrift({ soort: 'actie', titel: 'Wij zingen.', wat: 'nieuw' }))).toBe(
      'Nieuwe actie: ‘Wij zingen’.',
    );
  });
  it('heeft maar één kant als er iets is ingevuld of leeggemaakt', () => {
    expect(zin('jaar', null, '2026')).toBe('het jaar is nu ingevuld: ‘2026’.');
    expect(zin('frequentie', 'wekelijks', null)).toBe('hoe vaak is nu leeg. Er stond ‘wekelijks’.');
  });
  it('zegt van elk bedrag dat anders is wat het was en wat het wordt', () => {
    const oud = '2027: € 50.000\n2028: PM\n2029: € 10';
    const nieuw = '2027: € 75.000,50\n2028: PM\n2030: € -1.000';
    expect(verandering({ veld: 'bedragen', oud, nieuw })).toMatchObject({
      vorm: 'bedragen',
      bedragen: [
        { vak: '2027', oud: '€ 50.000', nieuw: '€ 75.000,50' },
        { vak: '2030', oud: null, nieuw: '€ -1.000' },
        { vak: '2029', oud: '€ 10', nieuw: null },
      ],
    });
    expect(verandering({ veld: 'bedragen', oud: null, nieuw: '2027: PM' })).toMatchObject({
      bedragen: [{ vak: '2027', oud: null, nieuw: 'PM' }],
    });
    expect(verandering({ veld: 'titel', oud: 'Begroting: € 10', nieuw: 'Anders' }).vorm).toBe(
      'zin',
    );
  });
  it('zegt het van meer dingen in het meervoud', () => {
    expect(zin('wijken', null, 'Noord')).toBe('de wijken zijn nu ingevuld: ‘Noord’.');
  });
  it('noemt van een rijtje alleen wat erbij kwam en wat eraf ging', () => {
    expect(
      zin(
        'wie',
        'Trekker: Theater\nParticipant: Fonds',
        'Trekker: Theater\nParticipant: Museum\nParticipant: Archief',
      ),
    ).toBe(
      'bij wie kwam erbij: ‘Participant: Museum’, ‘Participant: Archief’. Bij wie ging eraf: ‘Participant: Fonds’.',
    );
    expect(zin('wijken', 'Noord\nZuid', 'Zuid\nNoord')).toBe(
      'de volgorde van de wijken is anders.',
    );
    expect(zin('themas', 'Onderzoek', 'Promotie')).toBe(
      'de thema’s waren ‘Onderzoek’ en zijn nu ‘Promotie’.',
    );
  });
  it('laat van een lange tekst de woorden zien in plaats van twee keer alles', () => {
    const oud = 'De stad heeft over tien jaar in elke wijk een plek waar iedereen kan oefenen.';
    const lang = verandering({ veld: 'ambitie', oud, nieuw: `${oud} Ook ’s avonds.` });
    expect(lang.vorm).toBe('tekst');
    expect(alsTekst(metHoofdletter(lang.delen))).toBe('De ambitie is aangepast.');
  });
  it('zegt van de plek in de volgorde alleen dat zij anders is', () => {
    expect(zin('plaats', '1', '4')).toBe('staat op een andere plek.');
  });
  it('eindigt met één punt, ook als wat er staat zelf een zin is', () => {
    expect(zin('wat', 'Wij zingen.', 'Zingt iedereen?')).toBe(
      'wat was ‘Wij zingen.’ en is nu ‘Zingt iedereen?’',
    );
    expect(zin('wat', 'Wij zingen.', null)).toBe('wat is nu leeg. Er stond ‘Wij zingen.’');
    expect(zin('resultaten', 'Een.\nTwee.', 'Drie.\nVier.')).toBe(
      'bij de resultaten kwam erbij: ‘Drie.’, ‘Vier.’ Bij de resultaten ging eraf: ‘Een.’, ‘Twee.’',
    );
  });
  it('laat staan wat in een titel op een invulplek lijkt', () => {
    const delen = opschrift({ soort: 'actie', titel: '{{oud}} <b>', wat: 'vervallen' });
    expect(alsTekst(delen)).toBe('Actie ‘{{oud}} <b>’ is vervallen.');
  });
  it('is er ook in het Engels, met de woorden van de agenda in het Nederlands', async () => {
    await kiesTaal('en');
    expect(`${kop('actie', 'gewijzigd')}: ${zin('wanneer', '2022', '2026')}`).toBe(
      'Action ‘Kunst in de wijk’: when was ‘2022’ and is now ‘2026’.',
    );
  });
  it('noemt een veld dat zij nog niet kent bij zijn naam', () => {
    expect(zin('kleur', 'rood', 'blauw')).toBe('kleur was ‘rood’ en is nu ‘blauw’.');
  });
});
