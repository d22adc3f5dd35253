import { adressen } from '../../lib/adressen';
import type { Ik } from '../../lib/api';

/**
 * Who represents an organisatie begins with its acties, who only edits agendas with those, and who only looks after the
 * installation with what has to be done for it.
 */
export function beginVan({ lidmaatschappen, beheerder }: Ik): string {
  const heeft = (gezocht: Ik['lidmaatschappen'][number]['rol']) =>
    lidmaatschappen.some(({ rol }) => rol === gezocht);
  if (beheerder && !heeft('vertegenwoordiger') && !heeft('beleidsmedewerker')) {
    return adressen.aanDeSlag;
  }
  return !heeft('vertegenwoordiger') && heeft('beleidsmedewerker')
    ? adressen.mijnAgendas
    : adressen.mijnActies;
}
