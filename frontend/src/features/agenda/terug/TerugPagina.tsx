import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conceptQuery } from '../../../concept/motor/queries';
import { adressen } from '../../../lib/adressen';
import { versiesQuery } from '../../../lib/queries/versies';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Conceptgegevens } from '../../../ui/pagina/Conceptgegevens';
import { conceptKruimels } from '../../../ui/pagina/conceptKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { Terugzetten } from './Terugzetten';

/** Putting the concept back to a versie: what that changes, doing it, and undoing that. */
export function TerugPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const nummer = Number(useParam('nummer'));
  const titel = t('terug.titel', { nummer });
  const concept = useQuery(conceptQuery(code));
  const versies = useQuery(versiesQuery(code));
  return (
    <Conceptgegevens query={concept} titel={titel} vlakken={4}>
      {({ agenda }) => (
        <Pagina
          titel={titel}
          kruimels={conceptKruimels(
            t,
            { code, titel: agenda.inhoud.titel },
            { tekst: t('versies.titel'), naar: adressen.versies(code) },
            { tekst: titel },
          )}
        >
          <Gegevens query={versies} deel vlakken={4}>
            {({ resultaten }) => {
              const versie = resultaten.find((een) => een.nummer === nummer);
              return versie ? (
                <Terugzetten agenda={code} versie={versie} />
              ) : (
                <>
                  <PaginaKop titel={titel} />
                  <Melding soort="leeg" titel={t('terug.onbekend')}>
                    <Link to={adressen.versies(code)}>{t('versies.alle')}</Link>
                  </Melding>
                </>
              );
            }}
          </Gegevens>
        </Pagina>
      )}
    </Conceptgegevens>
  );
}
