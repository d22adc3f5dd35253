import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { LeesadressenProvider, leesadressenVanVersie } from '../../../lib/leesadressen';
import { versiekaartQuery, versieQuery } from '../../../lib/queries/versies';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Versiebalk } from '../../../ui/pagina/Versiebalk';
import { Kaartinhoud } from '../kaart/Kaartinhoud';
import { MetVersie } from './MetVersie';

/** A strategiekaart as it was in a versie. */
export function VersiekaartPagina() {
  return <MetVersie>{(nummer) => <Versiekaart nummer={nummer} />}</MetVersie>;
}

function Versiekaart({ nummer }: { nummer: number }) {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(versieQuery(code, nummer));
  const kaart = useQuery(versiekaartQuery(code, nummer, useParam('lijn')));
  return (
    <Gegevens query={kaart} vlakken={4}>
      {(strategiekaart) => {
        const { programmalijn: lijn } = strategiekaart;
        const versie = t('agenda.versie', { nummer });
        return (
          <Pagina
            titel={`${lijn.titel} (${versie})`}
            accent={accent(lijn.nummer)}
            kruimels={agendaKruimels(
              strategiekaart.agenda,
              { tekst: t('versies.titel'), naar: adressen.versies(code) },
              { tekst: versie, naar: adressen.versie(code, nummer) },
              { tekst: lijn.titel, inhoud: true },
            )}
          >
            <LeesadressenProvider value={leesadressenVanVersie(nummer)}>
              {agenda.data && (
                <Versiebalk agenda={agenda.data} nu={adressen.lijn(code, lijn.code)} />
              )}
              <Kaartinhoud kaart={strategiekaart} agenda={agenda.data} />
            </LeesadressenProvider>
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
