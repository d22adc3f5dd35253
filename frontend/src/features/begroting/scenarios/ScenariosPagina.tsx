import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { begrotingstotalenQuery } from '../../../concept/motor/queries';
import { useStand } from '../../../concept/motor/useStand';
import { useAdres } from '../../../lib/useAdres';
import { Knop } from '../../../ui/basis/Knop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { focusOp } from '../../../lib/focus';
import lijst from '../../../concept/lijst/Lijst.module.css';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingsmenu } from '../Begrotingsmenu';
import { NieuwScenario } from './NieuwScenario';
import { Scenariorij } from './Scenariorij';
import stijl from './Scenarios.module.css';
import { Vergelijking } from './Vergelijking';

const VERGELIJK = 'vergelijk';
const NIEUW = 'nieuw-scenario';

/** The scenarios beside the begroting: a list, or one of them compared (in the address). */
export function ScenariosPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda } = useConceptOmgeving();
  const { adres } = useAdres();
  const begrotingen = useQuery(begrotingstotalenQuery(agenda));
  const wat = adres.get(VERGELIJK);
  return (
    <ConceptPagina
      concept={concept}
      titel={t(wat === null ? 'scenarios.titel' : 'vergelijking.kop')}
    >
      <Begrotingsmenu agenda={agenda} />
      <Gegevens query={begrotingen} deel vlakken={3}>
        {({ begrotingen: alle }) => {
          const eigen = alle.find(({ isScenario }) => !isScenario);
          if (!eigen) return <GeenBegroting agenda={agenda} />;
          return wat === null ? (
            <Scenariolijst alle={alle} eigen={eigen} />
          ) : (
            <Vergelijking alle={alle} eigen={eigen} wat={wat} />
          );
        }}
      </Gegevens>
    </ConceptPagina>
  );
}

function GeenBegroting({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  return (
    <Melding soort="leeg" titel={t('scenarios.geenBegroting')}>
      <p>{t('scenarios.geenBegrotingUitleg')}</p>
      <Link to={adressen.conceptBegroting(agenda)}>{t('scenarios.naarTabel')}</Link>
    </Melding>
  );
}

interface Props {
  alle: readonly BegrotingInLijst[];
  eigen: BegrotingInLijst;
}

function Scenariolijst({ alle, eigen }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState(false);
  const weg = new Set(
    useStand((b) => b.bewerkingen())
      .filter(({ wat }) => wat === 'archief')
      .map(({ id }) => id),
  );
  const scenarios = alle.filter(({ isScenario, id }) => isScenario && !weg.has(id));
  return (
    <div className={lijst.deel}>
      {scenarios.length === 0 ? (
        <Melding soort="leeg" titel={t('scenarios.leeg')}>
          <p>{t('scenarios.leegUitleg')}</p>
        </Melding>
      ) : (
        <p className="lopend">{t('scenarios.inleiding')}</p>
      )}
      <div className={stijl.knoppen}>
        <Knop
          id={NIEUW}
          soort="hoofd"
          onPress={() => {
            zetOpen(true);
          }}
        >
          {t('nieuwScenario.knop')}
        </Knop>
      </div>
      {scenarios.length > 0 && (
        <ul className={lijst.lijst} aria-label={t('scenarios.lijst')}>
          <Scenariorij begroting={eigen} eigen={eigen} />
          {scenarios.map((scenario) => (
            <Scenariorij key={scenario.id} begroting={scenario} eigen={eigen} />
          ))}
        </ul>
      )}
      <NieuwScenario
        alle={[eigen, ...scenarios]}
        open={open}
        zetOpen={(nu) => {
          zetOpen(nu);
          if (!nu) focusOp(NIEUW);
        }}
      />
    </div>
  );
}
