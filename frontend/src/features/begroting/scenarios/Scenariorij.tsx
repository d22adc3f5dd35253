import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst, Deel } from '../../../concept/motor/contract';
import { useNieuwste } from '../../../concept/motor/useNieuwste';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { formatTotaal, trekAf } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import lijst from '../../../concept/lijst/Lijst.module.css';
import { Onderdeel } from '../../../concept/lijst/Onderdeel';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import stijl from './Scenarios.module.css';
import { formatVerschil, isNul } from './verschil';

interface Props {
  begroting: BegrotingInLijst;
  eigen: BegrotingInLijst;
}

/** The begroting of the agenda, or a scenario with what it costs more or less. */
export function Scenariorij({ begroting, eigen }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const { id, isScenario } = begroting;
  const deel = alsDeel(begroting);
  const { naam } = useNieuwste(deel);
  const bedragen = <Bedragen begroting={begroting} eigen={eigen} />;
  if (!isScenario) {
    return (
      <li className={lijst.rij}>
        <div className={lijst.kop}>
          <div className={lijst.tekst}>
            <h2 className={lijst.titel}>{t('begroting.titel')}</h2>
            <p className="stil">{t('scenarios.eigenUitleg')}</p>
            {bedragen}
          </div>
          <div className={lijst.knoppen}>
            <Knoplink to={adressen.conceptBegroting(agenda)}>{t('scenarios.open')}</Knoplink>
          </div>
        </div>
      </li>
    );
  }
  return (
    <Onderdeel
      deel={deel}
      onder={({ toelichting }) => (
        <>
          {toelichting !== null && <Nederlands als="p">{toelichting}</Nederlands>}
          {bedragen}
        </>
      )}
      hoofdknop={
        <>
          <Knoplink
            to={adressen.vergelijkScenario(agenda, id)}
            aria-label={t('scenarios.vergelijkVan', { naam })}
          >
            {t('scenarios.vergelijk')}
          </Knoplink>
          <Knoplink
            soort="subtiel"
            to={adressen.conceptBegroting(agenda, id)}
            aria-label={t('scenarios.openVan', { naam })}
          >
            {t('scenarios.open')}
          </Knoplink>
        </>
      }
    >
      <Veldinvoer deel={deel} veld="naam" verplicht />
      <Veldinvoer deel={deel} veld="toelichting" />
    </Onderdeel>
  );
}

function Bedragen({ begroting, eigen }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { totaal, baten, saldo, gewijzigdOp, isScenario } = begroting;
  const verschil = trekAf((saldo ?? totaal).bedrag, (eigen.saldo ?? eigen.totaal).bedrag);
  const samen =
    baten && saldo
      ? t('begroting.kanten.samen', {
          lasten: formatTotaal(totaal, taal),
          baten: formatTotaal(baten, taal),
          saldo: formatTotaal(saldo, taal),
        })
      : formatTotaal(totaal, taal);
  return (
    <>
      <p className={stijl.bedragen}>
        <strong>{t('scenarios.totaal', { totaal: samen })}</strong>
        {isScenario && (
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
