import { describe, expect, it } from 'vitest';
import { controleer, type Invoer } from './invoer';

const NU = Date.parse('2027-03-01T12:00:00Z');
const invoer: Invoer = {
  toelichting: 'Nieuwe trekker.',
  besluit: '',
  dan: '',
  later: '',
  dag: '',
  tijd: '09:00',
};

describe('wat voor een publicatie is ingevuld', () => {
  it('is goed met alleen een toelichting', () => {
    expect(controleer(invoer, NU)).toEqual({});
  });
  it('heeft een toelichting nodig, en spaties zijn er geen', () => {
    expect(controleer({ ...invoer, toelichting: '  \n' }, NU)).toEqual({
      toelichting: 'toelichtingLeeg',
    });
  });
  it('noemt alles wat ontbreekt tegelijk', () => {
    expect(controleer({ ...invoer, toelichting: '', later: 'ja' }, NU)).toEqual({
      toelichting: 'toelichtingLeeg',
      dag: 'momentLeeg',
    });
  });
  it('kent alleen momenten die nog komen, tot een jaar vooruit, in Nederlandse tijd', () => {
    const opDag = (tijd: string) =>
      controleer({ ...invoer, later: 'ja', dag: '2027-03-01', tijd }, NU);
    expect(opDag('13:00')).toEqual({ dag: 'momentVoorbij' });
    expect(opDag('13:01')).toEqual({});
    expect(controleer({ ...invoer, later: 'ja', dag: '2028-03-01' }, NU)).toEqual({
      dag: 'momentVer',
    });
  });
});
