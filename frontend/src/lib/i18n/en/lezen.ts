import type { lezen as nl } from '../nl/lezen';
import type { Vertaling } from '../woorden';
import { account } from './account';
import { agenda } from './agenda';
import { algemeen } from './algemeen';
import { begroting } from './begroting';
import { kaart } from './kaart';
import { lijsten } from './lijsten';
import { soorten } from './soorten';
import { versies } from './versies';
import { waarden } from './waarden';

/** What visitors read, for who asks for English; content of an agenda stays Dutch. */
export const lezen: Vertaling<typeof nl> = {
  ...account,
  ...agenda,
  ...algemeen,
  ...begroting,
  ...kaart,
  ...lijsten,
  ...soorten,
  ...versies,
  ...waarden,
};
