import { adressen } from './adressen';
import { api } from './api';
import { vergeetOngedaan } from './ongedaanplek';

/** Where signing in begins; the server leads back to a path of this site. */
export const inlogadres = (naar: string): string => `/v1/inloggen?naar=${encodeURIComponent(naar)}`;

/** Ends the session, also at the provider, and begins anew: nothing of it may stay in memory. */
export async function uitloggen(): Promise<void> {
  await api.POST('/uitloggen');
  vergeetOngedaan(sessionStorage);
  window.location.assign(adressen.agendas);
}
