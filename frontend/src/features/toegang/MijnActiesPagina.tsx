import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Ik } from '../../lib/api';
import { useTaal } from '../../lib/i18n/useTaal';
import { ikQuery } from '../../lib/queries/ik';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { GeenAccount } from './GeenAccount';
import { KiesOrganisatie } from './KiesOrganisatie';
import { MijnActies } from './MijnActies';

/** Where who represents an organisatie lands: what the published maps ask of it, and when. */
export function MijnActiesPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const query = useQuery(ikQuery);
  const [adres] = useSearchParams();
  return (
    <Gegevens query={query} vlakken={5}>
      {(ik) => {
        const organisaties = mijnOrganisaties(ik);
        const gekozen =
          organisaties.find(({ code }) => code === adres.get('organisatie')) ?? organisaties[0];
        return (
          <Pagina titel={t('mijnActies.titel')} kruimels={[{ tekst: t('mijnActies.titel') }]}>
            {gekozen === undefined ? (
              <>
                <PaginaKop titel={t('mijnActies.titel')} />
                <GeenAccount ingelogd={ik.ingelogd} />
              </>
            ) : (
              <>
                <PaginaKop
                  boven={t('mijnActies.titel')}
                  titel={gekozen.naam}
                  langVanTitel={langVanInhoud}
                >
                  <p className="lopend">{t('mijnActies.inleiding')}</p>
                  {organisaties.length > 1 && (
                    <KiesOrganisatie organisaties={organisaties} gekozen={gekozen.code} />
                  )}
                </PaginaKop>
                <MijnActies key={gekozen.code} organisatie={gekozen.code} />
              </>
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

/** Every organisatie once, also for who has two roles there. */
function mijnOrganisaties({ lidmaatschappen }: Ik) {
  const perCode = new Map(lidmaatschappen.map(({ organisatie, naam }) => [organisatie, naam]));
  return [...perCode].map(([code, naam]) => ({ code, naam }));
}
