import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { adressen } from './adressen';
import { gedeeldVoorbeeldQuery, voorbeeldQuery } from './queries/publiceren';

/** The voorbeeld of this page, and the address where it begins: of an agenda, or of the link that somebody gave. */
export function useVoorbeeld() {
  const { sleutel, agenda = '' } = useParams();
  const gedeeld = useQuery({
    ...gedeeldVoorbeeldQuery(sleutel ?? ''),
    enabled: sleutel !== undefined,
  });
  const eigen = useQuery({ ...voorbeeldQuery(agenda), enabled: sleutel === undefined });
  return sleutel === undefined
    ? { query: eigen, begin: adressen.conceptVoorbeeld(agenda), isGedeeld: false }
    : { query: gedeeld, begin: adressen.gedeeldVoorbeeld(sleutel), isGedeeld: true };
}
