import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Rol = 'beleid' | 'collega' | 'podium' | 'beheer' | 'inlog' | 'inlogBeleid';

export interface Account {
  gebruiker: string;
  naam: string;
}

/** A gemeente that one worker has to itself, with its people and a culture organisation. */
export interface Gemeente {
  code: string;
  naam: string;
  podium: { code: string; naam: string };
  accounts: Record<Rol, Account>;
  wachtwoord: string;
}

interface Proef {
  wachtwoord: string;
  gemeenten: Omit<Gemeente, 'wachtwoord'>[];
}

/** As the launcher made it at its start; a second run on one stack begins at GEMEENTEN_VANAF. */
export async function gemeenteVan(worker: number): Promise<Gemeente> {
  const bestand = join(process.env.PROEF_DATA ?? '', 'run', 'proef.json');
  const { wachtwoord, gemeenten } = JSON.parse(await readFile(bestand, 'utf8')) as Proef;
  const plek = worker + Number(process.env.GEMEENTEN_VANAF ?? 0);
  const gemeente = gemeenten[plek];
  if (!gemeente)
    throw new Error(`There is no gemeente ${plek}: the stack has ${gemeenten.length}.`);
  return { ...gemeente, wachtwoord };
}
