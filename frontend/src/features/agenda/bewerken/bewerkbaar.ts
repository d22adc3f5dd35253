/** Of a group on the map: all of it, nothing, or only where these parts are (their ids, with spaces). */
export type Bewerkbaar = 'alles' | 'niets' | (string & {});

/** Whether what holds these parts can be edited. */
export const mag = (bewerkbaar: Bewerkbaar, ids: string[]): boolean =>
  bewerkbaar === 'alles' || bewerkbaar.split(' ').some((id) => ids.includes(id));
