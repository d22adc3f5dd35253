import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { conceptQuery } from '../../../concept/motor/queries';
import { conceptverschillenQuery } from '../../../lib/queries/publiceren';
import { useAdres } from '../../../lib/useAdres';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Conceptgegevens } from '../../../ui/pagina/Conceptgegevens';
import { conceptKruimels } from '../../../ui/pagina/conceptKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { VolgtOp } from '../herkomst/VolgtOp';
import { Gepland } from './Gepland';
import { Gepubliceerd } from './Gepubliceerd';
import { Publiceerstappen } from './Publiceerstappen';

/** From what changes, past the checks, to a new versie. Its number stands in the address when it is there. */
export function PublicerenPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const versie = Number(useAdres().adres.get('versie')) || null;
  const concept = useQuery(conceptQuery(code));
  const verschillen = useQuery({ ...conceptverschillenQuery(code), enabled: versie === null });
  return (
    <Conceptgegevens query={concept} titel={t('publiceren.titel')} vlakken={4}>
      {(gegevens) => (
        <Pagina
          titel={t('publiceren.titel')}
          kruimels={conceptKruimels(
            t,
            { code, titel: gegevens.agenda.inhoud.titel },
            { tekst: t('publiceren.titel') },
          )}
        >
          {versie !== null ? (
            <Gepubliceerd agenda={code} versie={versie} />
          ) : (
            <>
              <PaginaKop titel={t('publiceren.titel')}>
                <p className="lopend">{t('publiceren.inleiding')}</p>
                {gegevens.komtUit && (
                  <VolgtOp
                    soort={gegevens.agenda.inhoud.soort}
                    vorige={gegevens.komtUit}
                    naar={adressen.concept(gegevens.komtUit.code)}
                    verschil={adressen.conceptWatIsAnders(code)}
                  />
                )}
              </PaginaKop>
              <Gepland agenda={code} />
              <Gegevens query={verschillen} deel vlakken={4}>
                {(verschil) =>
                  verschil.aantal === 0 ? (
                    <Melding soort="leeg" titel={t('publiceren.niets')}>
                      <p>{t('publiceren.nietsUitleg', { nummer: verschil.oud.nummer })}</p>
                      <Link to={adressen.concept(code)}>{t('publiceren.verderBewerken')}</Link>
                    </Melding>
                  ) : (
                    <Publiceerstappen agenda={code} concept={gegevens} verschillen={verschil} />
                  )
                }
              </Gegevens>
            </>
          )}
        </Pagina>
      )}
    </Conceptgegevens>
  );
}
