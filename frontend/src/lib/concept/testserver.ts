import type { Deel, Soort } from './contract';

type Inhoud = Record<string, unknown>;
type Handeling = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** How a request goes wrong: before the server does it, after it did, or with an answer. */
export type Storing = 'voor' | 'na' | { status: number; body?: unknown };

const SOORTEN: Record<string, Soort> = {
  programmalijnen: 'programmalijn',
  resultaten: 'resultaat',
  strategieen: 'strategie',
  acties: 'actie',
  begrotingsregels: 'begrotingsregel',
};

/** For tests: the concept API in memory, behind fetch, with the rules that matter for saving. */
export class Testserver {
  readonly delen = new Map<string, Deel>();
  readonly verzoeken: string[] = [];
  readonly archief = new Map<string, Deel>();
  /** What goes wrong with the next requests of a kind, in order; null lets one through. */
  readonly storingen: Partial<Record<Handeling, (Storing | null)[]>> = {};
  ander = 'Piet';
  private wijzigingen: { nummer: number; onderdeel: string; wat: string; door: string }[] = [];

  /** Somebody else changes something. */
  doetAnder(id: string, inhoud: Inhoud): void {
    this.schrijf(id, inhoud, this.ander);
  }

  zet(soort: Soort, id: string, inhoud: Inhoud): Deel {
    const deel = { id, soort, code: id, revisie: 1, gewijzigdOp: null, inhoud, wanneer: null };
    this.delen.set(id, deel as unknown as Deel);
    return deel as unknown as Deel;
  }

  inhoud(id: string): Inhoud | undefined {
    return this.delen.get(id)?.inhoud;
  }

  aantal(handeling: Handeling): number {
    return this.verzoeken.filter((verzoek) => verzoek.startsWith(handeling)).length;
  }

  fetch = async (adres: string, { method, body, headers }: RequestInit): Promise<Response> => {
    await Promise.resolve();
    const handeling = method as Handeling;
    this.verzoeken.push(`${handeling} ${adres}`);
    const storing = this.storingen[handeling]?.shift() ?? null;
    if (storing === 'voor') throw new TypeError('no connection');
    if (storing !== null && typeof storing === 'object') {
      return antwoord(storing.status, storing.body ?? {});
    }
    const gedaan = this.doe(
      handeling,
      adres,
      JSON.parse((body as string | undefined) ?? 'null') as Inhoud | null,
      {
        ...(headers as Record<string, string>),
      },
    );
    if (storing === 'na') throw new TypeError('connection lost');
    return gedaan;
  };

  private doe(
    handeling: Handeling,
    adres: string,
    body: Inhoud | null,
    koppen: Record<string, string>,
  ): Response {
    const pad = new URL(adres, 'http://localhost').pathname.split('/concept/')[1] ?? '';
    const [soorten = '', id = ''] = pad.split('/');
    if (soorten === 'wijzigingen') return this.spoor(new URL(adres, 'http://localhost'));
    if (soorten === 'herstellingen') return this.herstel(Number(body?.wijziging));
    if (handeling === 'POST') {
      const sleutel = koppen['Idempotency-Key'] ?? '';
      const soort = SOORTEN[soorten] ?? 'actie';
      return antwoord(201, this.delen.get(sleutel) ?? this.zet(soort, sleutel, body ?? {}));
    }
    const deel = this.delen.get(id);
    if (!deel) return antwoord(404, {});
    if (handeling === 'GET') return antwoord(200, deel);
    if (koppen['If-Match'] !== `"${deel.revisie}"`) return antwoord(412, {});
    if (handeling === 'PATCH') return antwoord(200, this.schrijf(id, body ?? {}, 'ik'));
    this.delen.delete(id);
    this.archief.set(id, deel);
    this.noteer(id, 'gearchiveerd', 'ik');
    return new Response(null, { status: 204 });
  }

  private schrijf(id: string, inhoud: Inhoud, door: string): Deel {
    const oud = this.delen.get(id);
    if (!oud) throw new Error(`no ${id}`);
    const deel = {
      ...oud,
      revisie: oud.revisie + 1,
      inhoud: meng(oud.inhoud, inhoud),
    } as Deel;
    this.delen.set(id, deel);
    this.noteer(id, 'gewijzigd', door);
    return deel;
  }

  private noteer(onderdeel: string, wat: string, door: string): void {
    const nummer = this.wijzigingen.length + 1;
    this.wijzigingen = [{ nummer, onderdeel, wat, door }, ...this.wijzigingen];
  }

  private spoor({ searchParams }: URL): Response {
    const wat = searchParams.get('wat');
    const resultaten = this.wijzigingen.filter(
      (w) => w.onderdeel === searchParams.get('onderdeel') && (wat === null || w.wat === wat),
    );
    return antwoord(200, { resultaten, totaal: resultaten.length });
  }

  private herstel(nummer: number): Response {
    const id = this.wijzigingen.find((w) => w.nummer === nummer)?.onderdeel ?? '';
    const deel = this.archief.get(id);
    if (!deel) return antwoord(409, {});
    const terug = { ...deel, revisie: deel.revisie + 1 };
    this.archief.delete(id);
    this.delen.set(id, terug);
    this.noteer(id, 'hersteld', 'ik');
    return antwoord(200, terug);
  }
}

/** A merge-patch (RFC 7396); the fields of the object itself stay, also when they are null. */
function meng(oud: Inhoud, patch: Inhoud, diep = false): Inhoud {
  const nieuw = new Map(Object.entries(oud));
  for (const [sleutel, waarde] of Object.entries(patch)) {
    if (diep && waarde === null) nieuw.delete(sleutel);
    else if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) {
      const was = (nieuw.get(sleutel) ?? {}) as Inhoud;
      nieuw.set(sleutel, meng(was, waarde as Inhoud, !('soort' in waarde)));
    } else nieuw.set(sleutel, waarde);
  }
  return Object.fromEntries(nieuw);
}

const antwoord = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status });
