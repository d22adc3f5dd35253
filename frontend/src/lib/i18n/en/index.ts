import type { nl } from '../nl';
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

/** The same keys, other words. */
type Woorden<T> = { [K in keyof T]: T[K] extends string ? string : Woorden<T[K]> };

/** All English words; content of an agenda stays Dutch. */
export const en: Woorden<typeof nl> = {
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
