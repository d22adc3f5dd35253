import type { APIRequestContext } from '@playwright/test';

/** Where the form of the sign-in server goes to, out of its page. */
const FORMULIER = /<form[^>]*\bid="kc-form-login"[^>]*\baction="([^"]+)"/;

/**
 * Signs in as a browser does, without one: to the sign-in server, its form filled in, and back with the
 * cookies of a session in the context of the request.
 */
export async function logInMetVerzoek(
  verzoek: APIRequestContext,
  gebruiker: string,
  wachtwoord: string,
): Promise<void> {
  const pagina = await (await verzoek.get('/v1/inloggen')).text();
  const formulier = FORMULIER.exec(pagina)?.[1]?.replaceAll('&amp;', '&');
  if (!formulier) throw new Error(`No sign-in form for ${gebruiker}: ${pagina.slice(0, 500)}`);
  await verzoek.post(formulier, { form: { username: gebruiker, password: wachtwoord } });
  const ik = (await (await verzoek.get('/v1/ik')).json()) as { naam: string | null };
  if (!ik.naam) throw new Error(`${gebruiker} is not signed in.`);
}
