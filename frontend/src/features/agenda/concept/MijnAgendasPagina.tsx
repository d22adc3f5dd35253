import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik } from '../../../lib/api';
import { inlogadres } from '../../../lib/inloggen';
import { ikQuery, mijnAgendasQuery } from '../../../lib/queries/ik';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Agendarij } from './Agendarij';
import stijl from './MijnAgendas.module.css';
import { mijnEigenaren } from './mijnEigenaren';

/** Where a beleidsmedewerker lands: the agendas to work on. */
export function MijnAgendasPagina() {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => (
        <Pagina titel={t('mijnAgendas.titel')} kruimels={[{ tekst: t('mijnAgendas.titel') }]}>
          <PaginaKop titel={t('mijnAgendas.titel')}>
            {mijnEigenaren(ik).length > 0 && <p className="lopend">{t('mijnAgendas.inleiding')}</p>}
          </PaginaKop>
          {mijnEigenaren(ik).length > 0 ? <Agendas /> : <GeenAgendas ik={ik} />}
        </Pagina>
      )}
    </Gegevens>
  );
}

function Agendas() {
  const { t } = useTranslation();
  const nieuw = (
    <Knoplink soort="hoofd" to={adressen.nieuweAgenda} icoon={<IconPlus aria-hidden size={18} />}>
      {t('mijnAgendas.nieuw')}
    </Knoplink>
  );
  return (
    <Gegevens query={useQuery(mijnAgendasQuery)} deel vlakken={2}>
      {({ resultaten }) =>
        resultaten.length === 0 ? (
          <Melding soort="leeg" titel={t('mijnAgendas.leeg')}>
            <p>{t('mijnAgendas.leegUitleg')}</p>
            {nieuw}
          </Melding>
        ) : (
          <>
            <div className={stijl.nieuw}>{nieuw}</div>
            <ul className={stijl.lijst}>
              {resultaten.map((agenda) => (
                <Agendarij key={agenda.code} agenda={agenda} />
              ))}
            </ul>
          </>
        )
      }
    </Gegevens>
  );
}

/** Why there is nothing to edit, and what to do about it. */
function GeenAgendas({ ik }: { ik: Ik }) {
  const { t } = useTranslation();
  if (!ik.ingelogd) {
    return (
      <Melding soort="leeg" titel={t('mijnAgendas.nietIngelogd')}>
        <p>{t('mijnAgendas.nietIngelogdUitleg')}</p>
        <a className="nl-link" href={inlogadres(adressen.mijnAgendas)}>
          {t('account.inloggen')}
        </a>
      </Melding>
    );
  }
  return (
    <Melding soort="leeg" titel={t('mijnAgendas.geenRol')}>
      <p>{t('mijnAgendas.geenRolUitleg')}</p>
      <Link to={adressen.mijnActies}>{t('mijnActies.titel')}</Link>
    </Melding>
  );
}
