import type { Inhouden } from '../../src/concept/motor/contract';
import type { Inhoud, Los } from './soorten';

/** What the API finds on a map; of all that it looks at only this: acties without somebody in the lead. */
export const bevindingenBij = (acties: Los[]) =>
  acties
    .filter(({ inhoud }) => !heeftTrekker(inhoud))
    .map(({ id, soort, inhoud }) => ({
      code: 'actie-zonder-trekker',
      ernst: 'waarschuwing',
      soort,
      onderdeel: id,
      titel: inhoud.wat,
      veld: 'wie',
      zin: 'Deze actie heeft nog geen trekker.',
    }));

const heeftTrekker = ({ wie }: Inhoud): boolean =>
  (wie as Inhouden['actie']['wie']).some(({ rol }) => rol === 'trekker');
