import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActieVanOrganisatie } from '../../lib/api';
import { CSVVORMEN, download } from '../../lib/csv';
import { klassen } from '../../lib/klassen';
import { actiesVanOrganisatieQuery } from '../../lib/queries/organisaties';
import { vandaag } from '../../lib/vandaag';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { ActieLijst } from '../../ui/domein/ActieLijst';
import { Via } from '../../ui/domein/Via';
import { Filterbalk } from '../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../ui/filters/GeenTreffers';
import { Afdrukknop } from '../../ui/pagina/Afdrukknop';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { csvVanActies } from './csvVanActies';
import { deelInNaarTijd } from './deelInNaarTijd';
import stijl from './MijnActies.module.css';
import { useMijnFilters } from './useMijnFilters';

/** What an organisatie has to do, in parts of time: what should have been done first. */
export function MijnActies({ organisatie }: { organisatie: string }) {
  const query = useQuery(actiesVanOrganisatieQuery(organisatie, {}));
  return (
    <Gegevens query={query} deel vlakken={5}>
      {({ resultaten }) => <Overzicht acties={resultaten} organisatie={organisatie} />}
    </Gegevens>
  );
}

interface Props {
  acties: ActieVanOrganisatie[];
  organisatie: string;
}

function Overzicht({ acties, organisatie }: Props) {
  const { t } = useTranslation();
  const { keuzes, gekozen, wis, past } = useMijnFilters(acties);
  if (acties.length === 0) {
    return (
      <Melding soort="leeg" titel={t('mijnActies.leeg')}>
        <p>{t('mijnActies.leegUitleg')}</p>
      </Melding>
    );
  }
  const gefilterd = acties.filter(past);
  return (
    <>
      <Filterbalk
        treffers={t('aantal.acties', { count: gefilterd.length })}
        gekozen={gekozen}
        wis={wis}
        volgorde={
          <div className={klassen('niet-op-papier', stijl.knoppen)}>
            <Afdrukknop />
            {CSVVORMEN.map((vorm) => (
              <Knop
                key={vorm}
                icoon={<IconDownload aria-hidden size={18} />}
                onPress={() =>
                  download(
                    t(`mijnActies.bestand.${vorm}`, { organisatie }),
                    csvVanActies(gefilterd, vorm, t),
                  )
                }
              >
                {t(`alsBestand.csv.${vorm}`)}
              </Knop>
            ))}
          </div>
        }
      >
        {keuzes.map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
      </Filterbalk>
      {gefilterd.length === 0 && <GeenTreffers gekozen={gekozen} />}
      {deelInNaarTijd(gefilterd, vandaag()).map(({ deel, acties: inDeel }) => (
        <section key={deel} className={stijl.deel}>
          <Kop niveau={2}>{t(`mijnActies.${deel}`, { count: inDeel.length })}</Kop>
          {deel === 'teLaat' && <p className="stil">{t('mijnActies.teLaatUitleg')}</p>}
          <ActieLijst
            acties={inDeel}
            niveau={3}
            extra={(actie) => <Via betrokken={actie.betrokken} agenda={actie.agenda.code} />}
          />
        </section>
      ))}
    </>
  );
}
