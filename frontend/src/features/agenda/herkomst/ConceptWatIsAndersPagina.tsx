import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { conceptherkomstverschillenQuery } from '../../../lib/queries/publiceren';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Conceptgegevens } from '../../../ui/pagina/Conceptgegevens';
import { conceptKruimels } from '../../../ui/pagina/conceptKruimels';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Planverschillen } from './Planverschillen';

/** A concept beside the agenda that it is a copy of. */
export function ConceptWatIsAndersPagina() {
  const { t } = useTranslation();
  const query = useQuery(conceptherkomstverschillenQuery(useParam('agenda')));
  return (
    <Conceptgegevens query={query} titel={t('herkomst.watIsAnders')} vlakken={4}>
      {(verschillen) => (
        <Pagina
          titel={`${t('herkomst.watIsAnders')} ${verschillen.agenda.titel}`}
          kruimels={conceptKruimels(t, verschillen.agenda, { tekst: t('herkomst.watIsAnders') })}
        >
          <Planverschillen
            verschillen={verschillen}
            vorige={
              <Link to={adressen.concept(verschillen.uit.code)}>
                <Nederlands>{verschillen.uit.titel}</Nederlands>
              </Link>
            }
          />
        </Pagina>
      )}
    </Conceptgegevens>
  );
}
