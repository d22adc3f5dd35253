import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GeplandePublicatie } from '../../../lib/api';
import { adressen } from '../../../lib/adressen';
import { formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import {
  aantalSindsQuery,
  geplandQuery,
  geplandSleutel,
  trekPlanningIn,
} from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Link } from '../../../ui/basis/Link';
import { Kop } from '../../../ui/basis/Kop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { bewaarKlad } from '../../../ui/formulier/klad';
import stijl from './Publiceren.module.css';
import { publicatieSleutel } from './invoer';
import { GEPLAND_ID } from './usePubliceren';

/** The publication that is planned, to withdraw; or why the last one failed. */
export function Gepland({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const queryClient = useQueryClient();
  const { data } = useQuery(geplandQuery(agenda));
  const trekIn = useMutation({
    mutationFn: ({ id }: GeplandePublicatie) => trekPlanningIn(agenda, id),
    onSuccess: async (_niets, { toelichting }) => {
      bewaarKlad(publicatieSleutel(agenda), { toelichting });
      await queryClient.invalidateQueries({ queryKey: geplandSleutel(agenda) });
    },
  });
  const open = data?.resultaten.find(({ status }) => status === 'gepland');
  const [laatste] = data?.resultaten ?? [];
  return (
    <div className={stijl.geplandDeel}>
      <div role="status">{trekIn.isSuccess && !open && <p>{t('gepland.ingetrokken')}</p>}</div>
      {open && (
        <section className={stijl.gepland}>
          <Kop niveau={2} als={3} id={GEPLAND_ID} tabIndex={-1}>
            {t('gepland.titel')}
          </Kop>
          <p>{t('gepland.wordt', { tijdstip: formatTijdstip(open.tijdstip, taal) })}</p>
          <Sindsdien agenda={agenda} planning={open} />
          <Nederlands als="p" className="lopend">
            {open.toelichting}
          </Nederlands>
          {open.gemaaktDoor !== null && (
            <p className="stil">{t('gepland.door', { naam: open.gemaaktDoor })}</p>
          )}
          {trekIn.isError && <p role="alert">{trekIn.error.message}</p>}
          <Knop isDisabled={trekIn.isPending} onPress={() => trekIn.mutate(open)}>
            {t('gepland.trekIn')}
          </Knop>
        </section>
      )}
      {laatste?.status === 'mislukt' && (
        <Melding
          soort="fout"
          titel={t('gepland.mislukt', { tijdstip: formatTijdstip(laatste.tijdstip, taal) })}
        >
          <Nederlands als="p">{laatste.reden}</Nederlands>
        </Melding>
      )}
    </div>
  );
}

/** What was written after it was planned, and whether that goes along. */
function Sindsdien({ agenda, planning }: { agenda: string; planning: GeplandePublicatie }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { stand, bevroren, gemaaktOp } = planning;
  const aantal = useQuery(aantalSindsQuery(agenda, stand)).data?.totaal;
  return (
    <>
      <p>
        {t(bevroren ? 'gepland.zoalsToen' : 'gepland.zoalsDan', {
          tijdstip: formatTijdstip(gemaaktOp, taal),
        })}
      </p>
      {aantal !== undefined && (
        <p>
          {aantal === 0
            ? t('gepland.nietsSindsdien')
            : t(bevroren ? 'gepland.gaatNietMee' : 'gepland.gaatMee', { count: aantal })}{' '}
          {aantal > 0 && (
            <Link to={`${adressen.conceptGeschiedenis(agenda)}?sinds=${stand}`}>
              {t('gepland.bekijkSindsdien')}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
