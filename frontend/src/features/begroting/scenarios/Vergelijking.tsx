import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Begrotingsvergelijking } from '../../../lib/api';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { versiesQuery } from '../../../lib/queries/versies';
import { metFilter } from '../../../lib/filters';
import { useAdres } from '../../../lib/useAdres';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Keuzelijst } from '../Keuzelijst';
import { GeraakteActies } from './GeraakteActies';
import { Overnemen } from './Overnemen';
import { vergelijkingQuery } from './queries';
import { Regelverschillen } from './Regelverschillen';
import stijl from './Scenarios.module.css';
import { useNaam } from './useNaam';
import { Verschiltabel } from './Verschiltabel';

/** In the address: what is compared, and with what. */
export const VERGELIJK = 'vergelijk';
const MET = 'met';

interface Props {
  alle: readonly BegrotingInLijst[];
  eigen: BegrotingInLijst;
  /** What is compared: an identifier. */
  wat: string;
}

/** Two begrotingen side by side; which two stands in the address. */
export function Vergelijking({ alle, eigen, wat }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const { adres } = useAdres();
  const met = adres.get(MET) ?? eigen.id;
  const query = useQuery(vergelijkingQuery(agenda, wat, met));
  return (
    <div className={stijl.vergelijking}>
      <p className="niet-op-papier">
        <Link to={adressen.conceptScenarios(agenda)}>{t('vergelijking.terug')}</Link>
      </p>
      <Kiezers alle={alle} wat={wat} met={met} />
      <Gegevens query={query} deel vlakken={4}>
        {({ inhoud, etag }) => (
          <>
            <Inhoud vergelijking={inhoud} />
            {wat !== eigen.id && met === eigen.id && (
              <Overnemen key={wat} id={wat} etag={etag} vergelijking={inhoud} />
            )}
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Inhoud({ vergelijking }: { vergelijking: Begrotingsvergelijking }) {
  const { t } = useTranslation();
  const naam = useNaam();
  const namen = { oud: naam(vergelijking.oud), nieuw: naam(vergelijking.nieuw) };
  const { regels, acties } = vergelijking;
  return (
    <>
      {regels.length === 0 && (
        <Melding soort="leeg" titel={t('vergelijking.geen')}>
          <p>{t('vergelijking.geenUitleg')}</p>
        </Melding>
      )}
      <section className={stijl.deel}>
        <Kop niveau={2}>{t('vergelijking.titel', namen)}</Kop>
        <Verschiltabel vergelijking={vergelijking} namen={namen} />
      </section>
      {regels.length > 0 && (
        <>
          <Regelverschillen regels={regels} />
          <GeraakteActies acties={acties} />
        </>
      )}
    </>
  );
}

function Kiezers({ alle, wat, met }: { alle: Props['alle']; wat: string; met: string }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const { verander } = useAdres();
  const naam = useNaam();
  const { gepubliceerd } = useConceptgegevens();
  const versies = useQuery({ ...versiesQuery(agenda), enabled: gepubliceerd });
  const inConcept = alle.map((een) => ({ waarde: een.id, tekst: naam(een) }));
  const gepubliceerde = (versies.data?.resultaten ?? []).map(({ nummer }) => ({
    waarde: `versie-${nummer}`,
    tekst: t('vergelijking.versie', { nummer }),
  }));
  const zet = (sleutel: string) => (waarde: string) =>
    verander((nu) => metFilter(nu, sleutel, [waarde]));
  return (
    <div className={stijl.kiezers}>
      <Keuzelijst
        label={t('vergelijking.welke')}
        waarde={wat}
        opties={inConcept}
        kies={zet(VERGELIJK)}
      />
      <Keuzelijst
        label={t('vergelijking.met')}
        waarde={met}
        opties={[...inConcept, ...gepubliceerde]}
        kies={zet(MET)}
      />
    </div>
  );
}
