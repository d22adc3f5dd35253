import type { Activiteit } from '../../lib/api';

/** An activity for search engines; only when it has a day, for an Event must have one. */
export function alsEvent({ titel, wanneer, begintijd, eindtijd, plaats, organisator }: Activiteit) {
  if (wanneer.soort !== 'moment' || wanneer.van === null) return null;
  const moment = (tijd: string | null) =>
    tijd === null ? wanneer.van : `${wanneer.van ?? ''}T${tijd}`;
  return {
    '@type': 'Event',
    name: titel,
    startDate: moment(begintijd),
    ...(eindtijd !== null && { endDate: moment(eindtijd) }),
    ...(plaats !== null && { location: { '@type': 'Place', name: plaats } }),
    ...(organisator && { organizer: { '@type': 'Organization', name: organisator.naam } }),
  };
}
