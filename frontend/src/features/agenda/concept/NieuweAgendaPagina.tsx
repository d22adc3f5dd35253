import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { ikQuery } from '../../../lib/queries/ik';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { GeenAgendas } from './GeenAgendas';
import { mijnEigenaren } from './mijnEigenaren';
import { NieuweAgenda } from './NieuweAgenda';

/** Making an agenda, for who may. */
export function NieuweAgendaPagina() {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => {
        const eigenaren = mijnEigenaren(ik);
        return (
          <Pagina
            titel={t('mijnAgendas.nieuw')}
            kruimels={[
              { tekst: t('mijnAgendas.titel'), naar: adressen.mijnAgendas },
              { tekst: t('mijnAgendas.nieuw') },
            ]}
          >
            <PaginaKop titel={t('mijnAgendas.nieuw')}>
              {eigenaren.length > 0 && <p className="lopend">{t('nieuweAgenda.inleiding')}</p>}
            </PaginaKop>
            {eigenaren.length > 0 ? (
              <NieuweAgenda eigenaren={eigenaren} />
            ) : (
              <GeenAgendas ik={ik} daarna={adressen.nieuweAgenda} />
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
