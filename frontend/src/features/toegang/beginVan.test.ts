import { describe, expect, it } from 'vitest';
import { adressen } from '../../lib/adressen';
import type { Ik } from '../../lib/api';
import { beginVan } from './beginVan';

const met = (...rollen: Ik['lidmaatschappen'][number]['rol'][]) =>
  beginVan({ lidmaatschappen: rollen.map((rol) => ({ rol })) } as Ik);

describe('na het inloggen', () => {
  it('begint een beleidsmedewerker bij de eigen agenda’s', () => {
    expect(met('beleidsmedewerker')).toBe(adressen.mijnAgendas);
  });

  it('begint een vertegenwoordiger bij de eigen acties, ook wie beide is', () => {
    expect(met('vertegenwoordiger')).toBe(adressen.mijnActies);
    expect(met('beleidsmedewerker', 'vertegenwoordiger')).toBe(adressen.mijnActies);
  });

  it('begint wie alleen de omgeving beheert bij wat daarvoor te doen is', () => {
    expect(beginVan({ lidmaatschappen: [], beheerder: true } as unknown as Ik)).toBe(
      adressen.aanDeSlag,
    );
  });

  it('hoort wie nog niets mag dat op de pagina met acties', () => {
    expect(met()).toBe(adressen.mijnActies);
  });
});
