import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik } from '../../../lib/api';
import { inlogadres } from '../../../lib/inloggen';
import { ikQuery } from '../../../lib/queries/ik';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Melding } from '../../../ui/basis/Melding';

/** The home page of an installation in which nothing is published yet: what this is, and where to begin. */
export function NogGeenAgendas() {
  const { t } = useTranslation();
  const { data: ik } = useQuery(ikQuery);
  return (
    <Melding soort="leeg" titel={t('agendas.leeg')}>
      <p>{t('agendas.leegUitleg')}</p>
      {ik !== undefined && <Begin ik={ik} />}
    </Melding>
  );
}

/** For who can do something about it. */
function Begin({ ik }: { ik: Ik }) {
  const { t } = useTranslation();
  if (!ik.ingelogd) {
    return (
      <p>
        {t('agendas.leegWieBegint')}{' '}
        <a className="nl-link" href={inlogadres(adressen.begin)}>
          {t('agendas.leegInloggen')}
        </a>
      </p>
    );
  }
  if (ik.beheerder) {
    return (
      <Knoplink soort="hoofd" to={adressen.aanDeSlag}>
        {t('agendas.leegBeheerder')}
      </Knoplink>
    );
  }
  return (
    ik.lidmaatschappen.some(({ rol }) => rol === 'beleidsmedewerker') && (
      <Knoplink soort="hoofd" to={adressen.mijnAgendas}>
        {t('agendas.leegMedewerker')}
      </Knoplink>
    )
  );
}
