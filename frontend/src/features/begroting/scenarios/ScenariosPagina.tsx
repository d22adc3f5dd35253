import { useTranslation } from 'react-i18next';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { useStand } from '../../../concept/motor/useStand';
import { useAdres } from '../../../lib/useAdres';
import { Lijst } from '../../../concept/lijst/Lijst';
import { Begrotingspagina } from '../Begrotingspagina';
import { GeenBegroting } from '../GeenBegroting';
import { NieuwScenario } from './NieuwScenario';
import { Scenariorij } from './Scenariorij';
import { VERGELIJK, Vergelijking } from './Vergelijking';

/** The scenarios beside the begroting: a list, or one of them compared (in the address). */
export function ScenariosPagina() {
  const { t } = useTranslation();
  const wat = useAdres().adres.get(VERGELIJK);
  return (
    <Begrotingspagina
      titel={t(wat === null ? 'scenarios.titel' : 'scenarios.vergelijk')}
      metTotalen
    >
      {(eigen, alle) => {
        if (!eigen) return <GeenBegroting uitleg={t('scenarios.geenBegrotingUitleg')} />;
        return wat === null ? (
          <Scenariolijst alle={alle} eigen={eigen} />
        ) : (
          <Vergelijking alle={alle} eigen={eigen} wat={wat} />
        );
      }}
    </Begrotingspagina>
  );
}

interface Props {
  alle: readonly BegrotingInLijst[];
  eigen: BegrotingInLijst;
}

function Scenariolijst({ alle, eigen }: Props) {
  const { t } = useTranslation();
  const weg = new Set(
    useStand((b) => b.bewerkingen())
      .filter(({ wat }) => wat === 'archief')
      .map(({ id }) => id),
  );
  const scenarios = alle.filter(({ isScenario, id }) => isScenario && !weg.has(id));
  return (
    <Lijst
      inleiding={t('scenarios.inleiding')}
      leeg={{ titel: t('scenarios.leeg'), uitleg: t('scenarios.leegUitleg') }}
      nieuw={<NieuwScenario alle={[eigen, ...scenarios]} />}
    >
      {(scenarios.length > 0 ? [eigen, ...scenarios] : []).map((begroting) => (
        <Scenariorij key={begroting.id} begroting={begroting} eigen={eigen} />
      ))}
    </Lijst>
  );
}
