import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import stijl from '../../../concept/geschiedenis/Geschiedenis.module.css';
import { Overschrevenkeuze } from '../../../concept/geschiedenis/Overschrevenkeuze';
import { Terugzetbericht } from '../../../concept/geschiedenis/Terugzetbericht';
import { useTerugzetten } from '../../../concept/geschiedenis/useTerugzetten';
import { Wijzigingrij } from '../../../concept/geschiedenis/Wijzigingrij';
import type { Wijziging } from '../../../lib/api';
import {
  herstelOrganisatie,
  laatsteWijziging,
  organisatiewijzigingenQuery,
} from '../../../lib/queries/organisatiebeheer';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { MeerTonen } from '../../../ui/pagina/MeerTonen';
import { useOrganisatienamen } from '../velden/useOrganisatienamen';
import eigen from './Wijzigingen.module.css';
import { genoemdIn } from './genoemdIn';

interface Props {
  organisatie: string;
  magTerugzetten: boolean;
}

/** The trail of one organisatie, newest first, each change to be put back. */
export function Wijzigingen({ organisatie, magTerugzetten }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const query = useInfiniteQuery(organisatiewijzigingenQuery(organisatie));
  const regels = query.data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const naam = useOrganisatienamen(regels.flatMap(genoemdIn));
  const { terug, ongedaan, zetTerug, ...keuze } = useTerugzetten({
    herstel: ({ nummer }, gezien) => herstelOrganisatie(organisatie, nummer, gezien),
    laatste: ({ onderdeel }) => laatsteWijziging(organisatie, onderdeel),
    maakOngedaan: async () => {
      const laatste = await laatsteWijziging(organisatie);
      if (laatste) await herstelOrganisatie(organisatie, laatste.nummer);
    },
    toonOpnieuw: () => queryClient.invalidateQueries(),
  });
  const kanTerug = ({ herstelbaar, wat }: Wijziging) =>
    magTerugzetten && herstelbaar && wat !== 'gemaakt';
  return (
    <div className={eigen.wijzigingen}>
      <p className="lopend">{t('organisatiebeheer.geschiedenis')}</p>
      <Terugzetbericht terug={terug} ongedaan={ongedaan} />
      <Overschrevenkeuze {...keuze} naam={naam} />
      <Gegevens query={query} deel vlakken={3}>
        {() =>
          regels.length === 0 ? (
            <Melding soort="leeg" titel={t('geschiedenis.leeg')}>
              <p>{t('organisatiebeheer.geschiedenisLeeg')}</p>
            </Melding>
          ) : (
            <>
              <ol className={stijl.lijst}>
                {regels.map((wijziging) => (
                  <li key={wijziging.nummer}>
                    <Wijzigingrij
                      wijziging={wijziging}
                      naam={naam}
                      alleenDit={null}
                      zetTerug={kanTerug(wijziging) ? () => zetTerug(wijziging) : null}
                    />
                  </li>
                ))}
              </ol>
              <MeerTonen query={query} />
            </>
          )
        }
      </Gegevens>
    </div>
  );
}
