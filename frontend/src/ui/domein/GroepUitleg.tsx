import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { OrganisatieVerwijzing } from '../../lib/api';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { klassen } from '../../lib/klassen';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import { Uitklap } from '../basis/Uitklap';
import { Gegevens } from '../pagina/Gegevens';
import stijl from './GroepUitleg.module.css';

interface Props {
  groep: OrganisatieVerwijzing;
  agenda: string;
  className: string;
  children: ReactNode;
}

/** A group says that it is one, and opens to its members. */
export function GroepUitleg({ groep, agenda, className, children }: Props) {
  const { t } = useTranslation();
  return (
    <Uitklap
      label={t('groep.ledenVan', { naam: groep.naam })}
      className={klassen('zwevend', stijl.uitleg)}
      knop={(opent) => (
        <Button className={className} {...opent}>
          {children}
          <IconUsers aria-hidden size={16} />
          <span className="alleen-voorlezen">({t('groep.toonLeden')})</span>
        </Button>
      )}
    >
      <Leden groep={groep} agenda={agenda} />
    </Uitklap>
  );
}

function Leden({ groep, agenda }: { groep: OrganisatieVerwijzing; agenda: string }) {
  const { t } = useTranslation();
  const query = useQuery(organisatieQuery(groep.code));
  return (
    <div className={stijl.inhoud}>
      <Nederlands als="strong">{groep.naam}</Nederlands>
      <Gegevens query={query} deel vlakken={0}>
        {({ leden }) =>
          leden.length > 0 ? (
            <ul>
              {leden.map(({ organisatie, rol }) => (
                <li key={organisatie.code}>
                  <Nederlands>
                    <Link to={adressen.organisatie(organisatie.code, agenda)}>
                      {organisatienaam(organisatie)}
                    </Link>
                    {rol !== null && <span className="stil"> · {rol}</span>}
                  </Nederlands>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('groep.geenLeden')}</p>
          )
        }
      </Gegevens>
      <Link to={adressen.organisatie(groep.code, agenda)}>{t('groep.naarPagina')}</Link>
    </div>
  );
}
