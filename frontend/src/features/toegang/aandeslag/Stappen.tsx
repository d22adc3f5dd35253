import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Demo, Ik } from '../../../lib/api';
import { agendasQuery } from '../../../lib/queries/agenda';
import { mijnAgendasQuery } from '../../../lib/queries/ik';
import { alleMijnOrganisatiesQuery } from '../../../lib/queries/organisatiebeheer';
import { useAdres } from '../../../lib/useAdres';
import { Knop } from '../../../ui/basis/Knop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Stappenlijst, type Stap } from '../../../ui/pagina/Stappenlijst';
import { EersteAgenda } from './EersteAgenda';
import { EersteCollegas } from './EersteCollegas';
import { EersteOrganisatie } from './EersteOrganisatie';
import { EersteVersie } from './EersteVersie';

const OVERSLAAN = 'overslaan';

/** What is done follows from what there is beside the demo; what is passed over stands in the address. */
export function Stappen({ ik, demo }: { ik: Ik; demo: Demo }) {
  const { t } = useTranslation();
  const { adres, verander } = useAdres();
  const eigen = ({ code }: { code: string }) => !demo.agendas.some((een) => een.code === code);
  const mijn = (useQuery(mijnAgendasQuery).data?.resultaten ?? []).filter(eigen);
  const openbaar = (useQuery(agendasQuery()).data?.resultaten ?? []).filter(eigen);
  return (
    <Gegevens query={useQuery(alleMijnOrganisatiesQuery)} deel vlakken={4}>
      {({ resultaten }) => {
        const organisaties = resultaten.filter(({ code }) => !demo.organisaties.includes(code));
        const anderen = organisaties.some(
          ({ code, aantalLeden, aantalUitgenodigd }) =>
            aantalUitgenodigd > 0 || aantalLeden > ikBij(ik, code),
        );
        const stap = (
          naam: 'organisatie' | 'collegas' | 'agenda' | 'versie',
          klaar: boolean,
          actie: NonNullable<Stap['actie']>,
        ): Stap => ({
          naam,
          titel: t(`aanDeSlag.${naam}`),
          uitleg: <p>{t(`aanDeSlag.${naam}Uitleg`)}</p>,
          klaar,
          overgeslagen: adres.getAll(OVERSLAAN).includes(naam),
          actie: (nu) => (
            <>
              {actie(nu)}
              {nu && !klaar && naam !== 'versie' && (
                <Knop
                  soort="subtiel"
                  aria-label={t('aanDeSlag.slaOverVan', { stap: t(`aanDeSlag.${naam}`) })}
                  onPress={() =>
                    verander((nu) => {
                      const met = new URLSearchParams(nu);
                      met.append(OVERSLAAN, naam);
                      return met;
                    })
                  }
                >
                  {t('aanDeSlag.slaOver')}
                </Knop>
              )}
            </>
          ),
        });
        return (
          <Stappenlijst
            titel={t('aanDeSlag.stappen')}
            uitleg={t('aanDeSlag.stappenUitleg')}
            stappen={[
              stap('organisatie', organisaties.length > 0, (nu) => (
                <EersteOrganisatie organisaties={organisaties} nu={nu} />
              )),
              stap('collegas', anderen, (nu) => (
                <EersteCollegas organisaties={organisaties} nu={nu} />
              )),
              stap('agenda', mijn.length > 0 || openbaar.length > 0, (nu) => (
                <EersteAgenda ik={ik} organisaties={organisaties} nu={nu} />
              )),
              stap('versie', openbaar.length > 0, (nu) => <EersteVersie agendas={mijn} nu={nu} />),
            ]}
          />
        );
      }}
    </Gegevens>
  );
}

/** One when this account has a role there itself. */
const ikBij = ({ lidmaatschappen }: Ik, code: string) =>
  lidmaatschappen.some(({ organisatie }) => organisatie === code) ? 1 : 0;
