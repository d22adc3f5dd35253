import { today } from '@internationalized/date';

/** The agendas are Dutch: "vandaag" is the day it is there. */
export const TIJDZONE = 'Europe/Amsterdam';

/** Today as an ISO date, to compare with the dates of the API. */
export const vandaag = (): string => today(TIJDZONE).toString();
