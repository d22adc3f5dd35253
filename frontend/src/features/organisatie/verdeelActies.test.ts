import { describe, expect, it } from 'vitest';
import type { ActieVanOrganisatie } from '../../lib/api';
import { verdeelActies } from './verdeelActies';

type Betrokken = ActieVanOrganisatie['betrokken'];
const actie = (id: string, ...betrokken: Partial<Betrokken[number]>[]) =>
  ({ id, betrokken }) as ActieVanOrganisatie;

describe('de acties van een organisatie', () => {
  it('staan elk op één plek, bij de sterkste manier van meedoen', () => {
    const { leidt, doetMee, viaAnderen } = verdeelActies([
      actie(
        'leidt',
        { rol: 'samenwerkingspartner', soort: 'direct' },
        { rol: 'trekker', soort: 'direct' },
      ),
      actie('doet mee', { rol: 'uitvoerder', soort: 'direct' }, { rol: 'trekker', soort: 'groep' }),
      actie('via een groep', { rol: 'trekker', soort: 'groep' }),
      actie('via een afdeling', { rol: 'trekker', soort: 'afdeling' }),
    ]);
    expect(leidt.map(({ id }) => id)).toEqual(['leidt']);
    expect(doetMee.map(({ id }) => id)).toEqual(['doet mee']);
    expect(viaAnderen.map(({ id }) => id)).toEqual(['via een groep', 'via een afdeling']);
  });
});
