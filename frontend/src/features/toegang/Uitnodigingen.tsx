import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dagVanTijdstip, formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { trekUitnodigingIn, uitnodigingenQuery, verstuurOpnieuw } from '../../lib/queries/leden';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { Gegevens } from '../../ui/pagina/Gegevens';
import stijl from './Leden.module.css';

/** What was sent, newest first; an open one can be withdrawn, and sent again when its mail failed. */
export function Uitnodigingen({ organisatie }: { organisatie: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const queryClient = useQueryClient();
  const { queryKey } = uitnodigingenQuery(organisatie);
  const query = useQuery(uitnodigingenQuery(organisatie));
  const onSuccess = () => queryClient.invalidateQueries({ queryKey });
  const trekIn = useMutation({
    mutationFn: (id: string) => trekUitnodigingIn(organisatie, id),
    onSuccess,
  });
  const opnieuw = useMutation({
    mutationFn: (id: string) => verstuurOpnieuw(organisatie, id),
    onSuccess,
  });
  return (
    <section>
      <Kop niveau={2}>{t('leden.uitnodigingen')}</Kop>
      {[trekIn, opnieuw].map(
        ({ error }, welke) =>
          error !== null && (
            <p key={welke} role="alert">
              {error.message}
            </p>
          ),
      )}
      <Gegevens query={query} deel>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <Melding soort="leeg" titel={t('leden.geenUitnodigingen')} />
          ) : (
            <ul>
              {resultaten.map(({ id, email, rol, status, verlooptOp, bezorging }) => (
                <li key={id} className={stijl.rij}>
                  <div>
                    <strong>{email}</strong>
                    <div className="stil">{t(`leden.lidrol.${rol}`)}</div>
                  </div>
                  <div>
                    {t(`leden.status.${status}`)}
                    {status === 'open' && (
                      <>
                        <div className={bezorging === 'mislukt' ? stijl.fout : 'stil'}>
                          {t(`leden.bezorging.${bezorging}`)}
                        </div>
                        <div className="stil">
                          {t('leden.geldigTot')} {formatDatum(dagVanTijdstip(verlooptOp), taal)}
                        </div>
                      </>
                    )}
                  </div>
                  {status === 'open' && (
                    <div>
                      {bezorging === 'mislukt' && (
                        <Knop
                          soort="subtiel"
                          aria-label={t('leden.opnieuwVan', { email })}
                          onPress={() => opnieuw.mutate(id)}
                        >
                          {t('leden.opnieuw')}
                        </Knop>
                      )}
                      <Knop
                        soort="subtiel"
                        aria-label={t('leden.trekInVan', { email })}
                        onPress={() => trekIn.mutate(id)}
                      >
                        {t('leden.trekIn')}
                      </Knop>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Gegevens>
    </section>
  );
}
