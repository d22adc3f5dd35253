import { IconArchive, IconArrowBackUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { focusOp } from '../../../lib/focus';
import { useTaal } from '../../../lib/i18n/useTaal';
import { gearchiveerdeAgendasQuery, haalAgendaTerug } from '../../../lib/queries/agendaarchief';
import { mijnAgendasQuery } from '../../../lib/queries/ik';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './MijnAgendas.module.css';

const BERICHT_ID = 'agenda-teruggehaald';

/** For who comes here from taking one away: that it is done. */
export function Gearchiveerd() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { gearchiveerd?: string } | null };
  const titel = state?.gearchiveerd;
  return (
    <div role="status" className={stijl.bericht}>
      {titel !== undefined && <p>{t('agendaarchief.gearchiveerd', { titel })}</p>}
    </div>
  );
}

/** All that were taken away and can be brought back, and what was just brought back; nothing when there is none. */
export function GearchiveerdeAgendas() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const queryClient = useQueryClient();
  const { data } = useQuery(gearchiveerdeAgendasQuery);
  const terug = useMutation({
    mutationFn: haalAgendaTerug,
    onSettled: async () => {
      focusOp(BERICHT_ID);
      await queryClient.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
    },
  });
  const weg = data?.resultaten ?? [];
  return (
    <>
      <div id={BERICHT_ID} tabIndex={-1} role="status" className={stijl.bericht}>
        {terug.data && (
          <p>
            {t('agendaarchief.teruggehaald', { titel: terug.data.titel })}{' '}
            <Link to={adressen.concept(terug.data.code)}>{t('agendaarchief.naarConcept')}</Link>
          </p>
        )}
      </div>
      {terug.error && (
        <Melding soort="fout" titel={t('agendaarchief.nietTeruggehaald')}>
          <p>{terug.error.message}</p>
        </Melding>
      )}
      {weg.length > 0 && (
        <section className={stijl.verder}>
          <Kop niveau={2} als={3}>
            <IconArchive aria-hidden size={18} /> {t('agendaarchief.titel')}
          </Kop>
          <ul className={stijl.weg}>
            {weg.map(({ code, titel, eigenaar, gearchiveerdOp }) => (
              <li key={code}>
                <span>
                  <Nederlands>{titel}</Nederlands>{' '}
                  <span className="stil">
                    <Nederlands>{eigenaar.naam}</Nederlands> ·{' '}
                    {t('agendaarchief.sinds', {
                      datum: formatDatum(dagVanTijdstip(gearchiveerdOp), taal),
                    })}
                  </span>
                </span>
                <Knop
                  icoon={<IconArrowBackUp aria-hidden size={18} />}
                  aria-label={t('agendaarchief.haalTerugVan', { titel })}
                  isDisabled={terug.isPending}
                  onPress={() => terug.mutate(code)}
                >
                  {t('agendaarchief.haalTerug')}
                </Knop>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
