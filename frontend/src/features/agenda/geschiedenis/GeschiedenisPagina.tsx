import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conceptQuery } from '../../../concept/motor/queries';
import { Conceptgegevens } from '../../../ui/pagina/Conceptgegevens';
import { conceptKruimels } from '../../../ui/pagina/conceptKruimels';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { Wijzigingen } from './Wijzigingen';

/** The trail of the concept, for who edits it. */
export function GeschiedenisPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const query = useQuery(conceptQuery(code));
  return (
    <Conceptgegevens query={query} titel={t('geschiedenis.titel')} vlakken={4}>
      {(concept) => (
        <Pagina
          titel={t('geschiedenis.titel')}
          kruimels={conceptKruimels(
            t,
            { code, titel: concept.agenda.inhoud.titel },
            { tekst: t('geschiedenis.titel') },
          )}
        >
          <PaginaKop titel={t('geschiedenis.titel')}>
            <p className="lopend">{t('geschiedenis.inleiding')}</p>
          </PaginaKop>
          <Wijzigingen agenda={code} concept={concept} />
        </Pagina>
      )}
    </Conceptgegevens>
  );
}
