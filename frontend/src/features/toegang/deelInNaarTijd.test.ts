import { describe, expect, it } from 'vitest';
import type { ActieMetStatus } from '../../lib/api';
import { deelInNaarTijd, deelVan } from './deelInNaarTijd';

const DAG = '2026-11-22';

function actie(status: string, soort: string, van: string | null, tot: string | null) {
  return { status, wanneer: { soort, van, tot } } as unknown as ActieMetStatus;
}

describe('deelVan', () => {
  it.each([
    ['op_schema', 'periode', '2026-01-01', '2026-12-31', 'nu'],
    ['op_schema', 'periode', '2026-01-01', '2026-11-22', 'nu'],
    ['op_schema', 'periode', '2026-01-01', '2026-11-21', 'teLaat'],
    ['onbekend', 'periode', '2022-01-01', '2024-12-31', 'teLaat'],
    ['afgerond', 'periode', '2022-01-01', '2024-12-31', 'klaar'],
    ['gestopt', 'doorlopend', null, null, 'klaar'],
    ['onbekend', 'doorlopend', null, null, 'nu'],
    ['onbekend', 'vanaf', '2024-01-01', null, 'nu'],
    ['onbekend', 'vanaf', '2027-05-22', null, 'binnenkort'],
    ['onbekend', 'vanaf', '2027-05-23', null, 'later'],
    ['onbekend', 'uiterlijk', null, '2026-11-22', 'nu'],
    ['onbekend', 'uiterlijk', null, '2026-11-21', 'teLaat'],
    ['onbekend', 'onbekend', null, null, 'zonderTijd'],
  ])('%s, %s van %s tot %s: %s', (status, soort, van, tot, deel) => {
    expect(deelVan(actie(status, soort, van, tot), DAG)).toBe(deel);
  });
});

describe('deelInNaarTijd', () => {
  it('zet over tijd vooraan, en daarbinnen wat het eerst af moest zijn', () => {
    const oud = actie('onbekend', 'periode', '2022-01-01', '2023-12-31');
    const ouder = actie('onbekend', 'periode', '2022-01-01', '2022-12-31');
    const nu = actie('onbekend', 'doorlopend', null, null);
    expect(deelInNaarTijd([nu, oud, ouder], DAG)).toEqual([
      { deel: 'teLaat', acties: [ouder, oud] },
      { deel: 'nu', acties: [nu] },
    ]);
  });

  it('laat geen actie weg en toont er geen twee keer', () => {
    const alle = ['2020', '2026', '2027', '2030'].map((jaar) =>
      actie('onbekend', 'periode', `${jaar}-01-01`, `${jaar}-12-31`),
    );
    expect(deelInNaarTijd(alle, DAG).flatMap(({ acties }) => acties)).toHaveLength(4);
  });
});
