import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst, Deel } from '../../../concept/motor/contract';
import { useVeld, type Veld } from '../../../concept/motor/useVeld';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { formatTotaal, trekAf } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { invoerId } from '../../../lib/focus';
import lijst from '../../../concept/lijst/Lijst.module.css';
import { Onderdeel } from '../../../concept/lijst/Onderdeel';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import stijl from './Scenarios.module.css';
import { formatVerschil, isNul } from './verschil';

interface Props {
  begroting: BegrotingInLijst;
  eigen: BegrotingInLijst;
}

/** The begroting of the agenda, or a scenario with what it costs more or less. */
export function Scenariorij({ begroting, eigen }: Props) {
  return begroting.isScenario ? (
    <Scenario begroting={begroting} eigen={eigen} />
  ) : (
    <Eigen begroting={begroting} />
  );
}

function Eigen({ begroting }: { begroting: BegrotingInLijst }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <li className={lijst.rij}>
      <div className={lijst.kop}>
        <div className={lijst.tekst}>
          <h2 className={lijst.titel}>{t('scenarios.eigen')}</h2>
          <p className="stil">{t('scenarios.eigenUitleg')}</p>
          <Bedragen begroting={begroting} />
        </div>
        <div className={lijst.knoppen}>
          <Knoplink to={adressen.conceptBegroting(agenda)}>{t('scenarios.open')}</Knoplink>
        </div>
      </div>
    </li>
  );
}

function Scenario({ begroting, eigen }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const deel = alsDeel(begroting);
  const naam = useVeld(deel, 'naam') as Veld<string>;
  const toelichting = useVeld(deel, 'toelichting');
  const titel = naam.waarde;
  return (
    <Onderdeel
      deel={deel}
      onder={() => (
        <>
          {toelichting.waarde !== null && <Nederlands als="p">{toelichting.waarde}</Nederlands>}
          <Bedragen begroting={begroting} eigen={eigen} />
        </>
      )}
      hoofdknop={
        <>
          <Knoplink
            to={adressen.vergelijkScenario(agenda, begroting.id)}
            aria-label={t('scenarios.vergelijkVan', { naam: titel })}
          >
            {t('scenarios.vergelijk')}
          </Knoplink>
          <Knoplink
            soort="subtiel"
            to={adressen.conceptBegroting(agenda, begroting.id)}
            aria-label={t('scenarios.openVan', { naam: titel })}
          >
            {t('scenarios.open')}
          </Knoplink>
        </>
      }
    >
      <Tekstinvoer
        id={invoerId(begroting.id, 'naam')}
        label={t('scenarios.naam')}
        naam="naam"
        veld={naam}
      />
      <Tekstinvoer
        id={invoerId(begroting.id, 'toelichting')}
        label={t('scenarios.toelichting')}
        naam="toelichting"
        magLeeg
        veld={toelichting}
      />
    </Onderdeel>
  );
}

function Bedragen({ begroting, eigen }: { begroting: BegrotingInLijst; eigen?: BegrotingInLijst }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { totaal, gewijzigdOp } = begroting;
  const verschil = eigen && trekAf(totaal.bedrag, eigen.totaal.bedrag);
  return (
    <>
      <p className={stijl.bedragen}>
        <strong>{t('scenarios.totaal', { totaal: formatTotaal(totaal, taal) })}</strong>
        {verschil !== undefined && (
          <span>
            {isNul(verschil)
              ? t('scenarios.geenVerschil')
              : t('scenarios.verschil', { verschil: formatVerschil(verschil, taal) })}
          </span>
        )}
      </p>
      {gewijzigdOp !== null && (
        <p className="stil">
          {t('scenarios.gewijzigd', { datum: formatDatum(dagVanTijdstip(gewijzigdOp), taal) })}
        </p>
      )}
    </>
  );
}

/** As the engine of the concept knows it. */
function alsDeel({ id, revisie, gewijzigdOp, ...rest }: BegrotingInLijst): Deel<'begroting'> {
  const { naam, toelichting, vanJaar, totJaar } = rest;
  return {
    id,
    soort: 'begroting',
    code: '',
    revisie,
    gewijzigdOp,
    wanneer: null,
    inhoud: { naam, toelichting, vanJaar, totJaar, besluit: null },
  };
}
