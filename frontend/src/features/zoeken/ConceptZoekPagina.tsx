import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useConceptgegevens } from '../../concept/ConceptKader';
import { ConceptPagina } from '../../concept/ConceptPagina';
import { adresInConcept, CONCEPTZOEKSOORTEN } from '../../lib/adressen';
import { conceptzoekresultatenQuery } from '../../lib/queries/zoekresultaten';
import { useFilters } from '../../lib/useFilters';
import { filterkeuzes } from '../../ui/filters/filterkeuzes';
import { Treffer } from './Treffer';
import { zoeksoort } from './zoeksoort';
import { zoekvraag } from './zoekvraag';
import { Zoekuitkomst } from './Zoekuitkomst';

const SLEUTELS = ['soort'] as const;

/** Looking for words in the concept as it is now; what is found leads to where it is edited. */
export function ConceptZoekPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { code } = concept.agenda;
  const [adres] = useSearchParams();
  const { q, soort } = zoekvraag(adres);
  const stand = useFilters(SLEUTELS);
  const query = useInfiniteQuery({
    ...conceptzoekresultatenQuery(code, { q, soort }),
    enabled: q !== '',
  });
  const soorten = CONCEPTZOEKSOORTEN.map((een) => ({ waarde: een, tekst: zoeksoort(een, t) }));
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties: { soort: soorten },
    label: (sleutel) => t(`filters.${sleutel}`),
  });
  return (
    <ConceptPagina
      concept={concept}
      titel={q ? t('zoeken.inConceptMetVraag', { q }) : t('zoeken.inConcept')}
    >
      <Zoekuitkomst
        q={q}
        query={query}
        gekozen={gekozen}
        filters={keuzes(['soort'])}
        wis={stand.wis}
        treffer={(een) => <Treffer key={een.id} treffer={een} adres={adresInConcept(code, een)} />}
      />
    </ConceptPagina>
  );
}
