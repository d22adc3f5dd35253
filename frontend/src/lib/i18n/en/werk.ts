import type { werk as nl } from '../nl/werk';
import type { Vertaling } from '../woorden';
import { aanDeSlag } from './aanDeSlag';
import { agendabegin } from './agendabegin';
import { begrotingsimport } from './begrotingsimport';
import { begrotingsrooster } from './begrotingsrooster';
import { besteed } from './besteed';
import { bewerken } from './bewerken';
import { concept } from './concept';
import { excel } from './excel';
import { onderdeelkopie } from './onderdeelkopie';
import { organisatiebeheer } from './organisatiebeheer';
import { publiceren } from './publiceren';
import { scenarios } from './scenarios';
import { toegang } from './toegang';

/** What only who works here reads, for who asks for English. */
export const werk: Vertaling<typeof nl> = {
  ...aanDeSlag,
  ...agendabegin,
  ...begrotingsimport,
  ...begrotingsrooster,
  ...besteed,
  ...bewerken,
  ...concept,
  ...excel,
  ...onderdeelkopie,
  ...organisatiebeheer,
  ...publiceren,
  ...scenarios,
  ...toegang,
};
