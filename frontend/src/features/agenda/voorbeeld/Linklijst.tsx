import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dagVanTijdstip, formatDatum, formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { trekVoorbeeldlinkIn, voorbeeldlinksQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import stijl from './Voorbeeld.module.css';

/** The links that were made, newest first, without their address; one that works can be withdrawn. */
export function Linklijst({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const queryClient = useQueryClient();
  const query = useQuery(voorbeeldlinksQuery(agenda));
  const trekIn = useMutation({
    mutationFn: (id: string) => trekVoorbeeldlinkIn(agenda, id),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: voorbeeldlinksQuery(agenda).queryKey }),
  });
  return (
    <Gegevens query={query} deel vlakken={0}>
      {({ resultaten }) =>
        resultaten.length === 0 ? (
          <p className="stil">{t('voorbeeld.geenLinks')}</p>
        ) : (
          <>
            {trekIn.isError && <p role="alert">{trekIn.error.message}</p>}
            <ul>
              {resultaten.map(({ id, status, gemaaktOp, gemaaktDoor, verlooptOp }) => {
                const tijdstip = formatTijdstip(verlooptOp, taal);
                const datum = formatDatum(dagVanTijdstip(gemaaktOp), taal);
                return (
                  <li key={id} className={stijl.link}>
                    <div>
                      <p>
                        {status === 'open'
                          ? t('voorbeeld.werktTot', { tijdstip })
                          : t(`voorbeeld.status.${status}`)}
                      </p>
                      <p className="stil">
                        {gemaaktDoor === null
                          ? t('voorbeeld.linkOp', { datum })
                          : t('voorbeeld.linkDoor', { naam: gemaaktDoor, datum })}
                      </p>
                    </div>
                    {status === 'open' && (
                      <Knop
                        soort="subtiel"
                        aria-label={t('voorbeeld.trekInVan', { tijdstip })}
                        onPress={() => trekIn.mutate(id)}
                      >
                        {t('voorbeeld.trekIn')}
                      </Knop>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )
      }
    </Gegevens>
  );
}
