import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { LeesadressenProvider, leesadressenVanVersie } from '../../../lib/leesadressen';
import { versieQuery } from '../../../lib/queries/versies';
import { Link } from '../../../ui/basis/Link';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Versiebalk } from '../../../ui/pagina/Versiebalk';
import { Agendainhoud } from '../overzicht/Agendainhoud';
import { MetVersie } from './MetVersie';
import stijl from './Versies.module.css';

/** The agenda as it was in a versie. */
export function VersiePagina() {
  return <MetVersie>{(nummer) => <Versie key={nummer} nummer={nummer} />}</MetVersie>;
}

function Versie({ nummer }: { nummer: number }) {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const query = useQuery(versieQuery(code, nummer));
  return (
    <Gegevens query={query} vlakken={4}>
      {(agenda) => (
        <Pagina
          titel={`${agenda.titel} (${t('agenda.versie', { nummer })})`}
          kruimels={agendaKruimels(
            agenda,
            { tekst: t('versies.titel'), naar: adressen.versies(code) },
            { tekst: t('agenda.versie', { nummer }) },
          )}
        >
          <LeesadressenProvider value={leesadressenVanVersie(nummer)}>
            <Versiebalk agenda={agenda} nu={adressen.agenda(code)} />
            <Agendainhoud
              agenda={agenda}
              acties={
                <p className={stijl.wegen}>
                  {nummer > 1 && (
                    <Link to={adressen.verschillen(code, nummer)}>{t('versies.watAnders')}</Link>
                  )}
                  <Link to={adressen.versieBegroting(code, nummer)}>{t('versies.begroting')}</Link>
                </p>
              }
            />
          </LeesadressenProvider>
        </Pagina>
      )}
    </Gegevens>
  );
}
