import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { useStand } from '../../../concept/motor/useStand';
import { useAdres } from '../../../lib/useAdres';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { focusOp } from '../../../lib/focus';
import lijst from '../../../concept/lijst/Lijst.module.css';
import { Begrotingspagina } from '../Begrotingspagina';
import { GeenBegroting } from '../GeenBegroting';
import { NieuwScenario } from './NieuwScenario';
import { Scenariorij } from './Scenariorij';
import stijl from './Scenarios.module.css';
import { VERGELIJK, Vergelijking } from './Vergelijking';

const NIEUW = 'nieuw-scenario';

/** The scenarios beside the begroting: a list, or one of them compared (in the address). */
export function ScenariosPagina() {
  const { t } = useTranslation();
  const wat = useAdres().adres.get(VERGELIJK);
  return (
    <Begrotingspagina titel={t(wat === null ? 'scenarios.titel' : 'vergelijking.kop')} metTotalen>
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
        <Knop id={NIEUW} soort="hoofd" onPress={() => zetOpen(true)}>
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
