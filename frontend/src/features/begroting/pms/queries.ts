import { vraag } from '../../../lib/queries/vraag';

/** Asked anew on every visit, and whenever something of the concept was saved. */
export const pmsQuery = (agenda: string, id: string) =>
  vraag('/agendas/{agenda}/concept/begrotingen/{id}/pms', { path: { agenda, id } });
