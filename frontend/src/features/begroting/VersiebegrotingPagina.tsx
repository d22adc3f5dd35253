import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen, begrotingsbestanden } from '../../lib/adressen';
import { LeesadressenProvider, leesadressenVanVersie } from '../../lib/leesadressen';
import { versiebegrotingQuery, versieQuery } from '../../lib/queries/versies';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { useParam } from '../../ui/pagina/useParam';
import { Versiebalk } from '../../ui/pagina/Versiebalk';
import { Begrotinginhoud } from './Begrotinginhoud';

/** The begroting as it was in a versie. */
export function VersiebegrotingPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const nummer = Number(useParam('nummer'));
  const agenda = useQuery(versieQuery(code, nummer));
  const query = useQuery(versiebegrotingQuery(code, nummer));
  const versie = t('agenda.versie', { nummer });
  return (
    <Gegevens query={query} vlakken={4}>
      {(begroting) => (
        <Pagina
          titel={`${t('begroting.titel')} (${versie})`}
          kruimels={agendaKruimels(
            begroting.agenda,
            { tekst: t('versies.titel'), naar: adressen.versies(code) },
            { tekst: versie, naar: adressen.versie(code, nummer) },
            { tekst: t('begroting.titel') },
          )}
        >
          <LeesadressenProvider value={leesadressenVanVersie(nummer)}>
            {agenda.data && <Versiebalk agenda={agenda.data} nu={adressen.begroting(code)} />}
            <Begrotinginhoud
              begroting={begroting}
              bestanden={begrotingsbestanden.versie(code, nummer)}
            />
          </LeesadressenProvider>
        </Pagina>
      )}
    </Gegevens>
  );
}
