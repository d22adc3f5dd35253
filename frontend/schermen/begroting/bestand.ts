import { userEvent } from 'vitest/browser';

/** Chooses a file on the page. */
export async function kiesBestand(naam: string, inhoud: BlobPart): Promise<void> {
  const invoer = document.querySelector('input[type=file]');
  if (!invoer) throw new Error('There is no place for a file.');
  await userEvent.upload(invoer, new File([inhoud], naam));
}
