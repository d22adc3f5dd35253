import { adressen } from '../../lib/adressen';
import type { Ik } from '../../lib/api';

/** Who represents an organisatie begins with its acties, who only edits agendas with those. */
export function beginVan({ lidmaatschappen }: Ik): string {
  const heeft = (gezocht: Ik['lidmaatschappen'][number]['rol']) =>
    lidmaatschappen.some(({ rol }) => rol === gezocht);
  return !heeft('vertegenwoordiger') && heeft('beleidsmedewerker')
    ? adressen.mijnAgendas
    : adressen.mijnActies;
}
