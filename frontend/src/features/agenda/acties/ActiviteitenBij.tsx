import { useQuery } from '@tanstack/react-query';
import { activiteitenQuery } from '../../../lib/queries/activiteiten';
import { Kop } from '../../../ui/basis/Kop';
import { ActiviteitLijst } from '../../../ui/domein/ActiviteitLijst';

interface Props {
  agenda: string;
  vraag: Parameters<typeof activiteitenQuery>[1];
  kop: string;
  className: string | undefined;
}

/** The activities that belong to an actie or are about a thema; nothing when there are none. */
export function ActiviteitenBij({ agenda, vraag, kop, className }: Props) {
  const { data } = useQuery(activiteitenQuery(agenda, vraag));
  if (!data || data.totaal === 0) return null;
  return (
    <section className={className}>
      <Kop niveau={2}>{kop}</Kop>
      <ActiviteitLijst activiteiten={data.resultaten} />
    </section>
  );
}
