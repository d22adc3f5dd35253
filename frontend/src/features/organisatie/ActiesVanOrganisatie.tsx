import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metFilter } from '../../lib/filters';
import { actiesVanOrganisatieQuery } from '../../lib/queries/organisaties';
import { useAdres } from '../../lib/useAdres';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { ActieLijst } from '../../ui/domein/ActieLijst';
import { Via } from '../../ui/domein/Via';
import { Gegevens } from '../../ui/pagina/Gegevens';
import stijl from './Organisaties.module.css';
import { verdeelActies } from './verdeelActies';

interface Props {
  organisatie: string;
  agenda: string | undefined;
}

/** What it leads, what it takes part in, and what comes to it through others, saying through which. */
export function ActiesVanOrganisatie({ organisatie, agenda }: Props) {
  const { t } = useTranslation();
  const { verander } = useAdres();
  const query = useQuery(
    actiesVanOrganisatieQuery(organisatie, agenda === undefined ? {} : { agenda: [agenda] }),
  );
  return (
    <Gegevens query={query} deel>
      {({ resultaten, totaal }) => {
        const { leidt, doetMee, viaAnderen } = verdeelActies(resultaten);
        const delen = [
          { kop: t('organisatie.leidt', { count: leidt.length }), acties: leidt },
          { kop: t('organisatie.doetMee', { count: doetMee.length }), acties: doetMee },
          { kop: t('organisatie.viaAnderen', { count: viaAnderen.length }), acties: viaAnderen },
        ];
        if (totaal === 0) {
          return (
            <Melding soort="leeg" titel={t('organisatie.geenActies')}>
              {agenda !== undefined && (
                <Knop onPress={() => verander((nu) => metFilter(nu, 'agenda', []))}>
                  {t('organisatie.alleAgendas')}
                </Knop>
              )}
            </Melding>
          );
        }
        return delen.map(
          ({ kop, acties }) =>
            acties.length > 0 && (
              <section key={kop} className={stijl.deel}>
                <Kop niveau={2}>{kop}</Kop>
                <ActieLijst
                  acties={acties}
                  niveau={3}
                  extra={(actie) => <Via betrokken={actie.betrokken} agenda={agenda} />}
                />
              </section>
            ),
        );
      }}
    </Gegevens>
  );
}
