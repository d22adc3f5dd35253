import { describe, expect, it } from 'vitest';
import { formatTijdstip, tijdstipVan } from './datum';

describe('een tijdstip', () => {
  it('is van een dag en een tijd in Nederland, ’s zomers en ’s winters', () => {
    expect(tijdstipVan('2027-01-15', '09:00')).toBe('2027-01-15T08:00:00.000Z');
    expect(tijdstipVan('2027-07-15', '09:00')).toBe('2027-07-15T07:00:00.000Z');
  });
  it('is er niet zonder dag of zonder tijd', () => {
    expect(tijdstipVan('', '09:00')).toBeNull();
    expect(tijdstipVan('2027-01-15', '')).toBeNull();
  });
  it('leest als Nederlandse tijd, waar het scherm ook staat', () => {
    expect(formatTijdstip('2027-07-15T07:00:00Z', 'nl')).toBe('donderdag 15 juli 2027 om 09:00');
  });
});
