import { agenda } from './agenda';
import { algemeen } from './algemeen';
import { begrotingsimport } from './begrotingsimport';
import { begrotingsrooster } from './begrotingsrooster';
import { begroting } from './begroting';
import { besteed } from './besteed';
import { bewerken } from './bewerken';
import { concept } from './concept';
import { kaart } from './kaart';
import { lijsten } from './lijsten';
import { publiceren } from './publiceren';
import { scenarios } from './scenarios';
import { toegang } from './toegang';
import { versies } from './versies';
import { waarden } from './waarden';

/** All Dutch words; English must have the same keys. */
export const nl = {
  ...algemeen,
  ...agenda,
  ...begrotingsimport,
  ...begrotingsrooster,
  ...begroting,
  ...besteed,
  ...bewerken,
  ...concept,
  ...kaart,
  ...lijsten,
  ...publiceren,
  ...scenarios,
  ...toegang,
  ...versies,
  ...waarden,
};
