import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { ikQuery, mijnAgendasQuery } from '../../../lib/queries/ik';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Agendarij } from './Agendarij';
import { Gearchiveerd, GearchiveerdeAgendas } from './GearchiveerdeAgendas';
import { GeenAgendas } from './GeenAgendas';
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
          {mijnEigenaren(ik).length > 0 ? (
            <>
              <Gearchiveerd />
              <Agendas />
              <GearchiveerdeAgendas />
            </>
          ) : (
            <GeenAgendas ik={ik} daarna={adressen.mijnAgendas} />
          )}
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
