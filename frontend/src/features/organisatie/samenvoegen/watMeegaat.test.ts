import { expect, it } from 'vitest';
import { watMeegaat } from './watMeegaat';

it('zet wat meegaat op volgorde, en telt op wat nog geen woord heeft', () => {
  const gebruik = [
    { waar: 'agenda', aantal: 1 },
    { waar: 'betrokkenheid', aantal: 12 },
    { waar: 'nieuwe_tabel', aantal: 2 },
    { waar: 'samenvoeging', aantal: 1 },
    { waar: 'geldbron', aantal: 0 },
  ];
  expect(watMeegaat(gebruik)).toEqual([
    { waar: 'betrokkenheid', aantal: 12 },
    { waar: 'agenda', aantal: 1 },
    { waar: 'overig', aantal: 3 },
  ]);
});
