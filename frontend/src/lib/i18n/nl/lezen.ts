import { account } from './account';
import { agenda } from './agenda';
import { algemeen } from './algemeen';
import { begroting } from './begroting';
import { kaart } from './kaart';
import { lijsten } from './lijsten';
import { soorten } from './soorten';
import { versies } from './versies';
import { waarden } from './waarden';

/** What visitors read; it comes with the site. */
export const lezen = {
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
