import { useTranslation } from 'react-i18next';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { useVeld } from '../../../concept/motor/useVeld';
import { hintVan, veldkop } from '../../../lib/i18n/veldkop';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import velden from '../../../concept/velden/Velden.module.css';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { adressen } from '../../../lib/adressen';
import { veldId } from '../../../lib/focus';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Gegevens.module.css';

/** What there is to tell about the agenda as a whole. */
export function GegevensPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { agenda, eigenaar } = concept;
  return (
    <ConceptPagina concept={concept} titel={t('concept.gegevens')}>
      <div className={stijl.delen}>
        <p className="lopend">{t('gegevens.inleiding')}</p>
        <section className={stijl.deel}>
          <Kop niveau={2}>{t('gegevens.kern')}</Kop>
          <Veldinvoer deel={agenda} veld="titel" />
          <Veldinvoer deel={agenda} veld="soort" />
          <dl className={stijl.vast}>
            <dt className={velden.label}>{veldkop('eigenaar')}</dt>
            <Nederlands als="dd">{eigenaar.naam}</Nederlands>
          </dl>
          <div className={stijl.twee}>
            <Veldinvoer deel={agenda} veld="van" />
            <Veldinvoer deel={agenda} veld="tot" />
          </div>
          <Veldinvoer deel={agenda} veld="samenvatting" />
        </section>
        <section className={stijl.deel}>
          <Kop niveau={2}>{t('gegevens.achtergrond')}</Kop>
          <Veldinvoer deel={agenda} veld="visie" />
          <VisieBesluit />
          <Veldinvoer deel={agenda} veld="totstandkoming" />
          <Veldinvoer deel={agenda} veld="monitoring" />
          <Veldinvoer deel={agenda} veld="evaluatie" />
        </section>
      </div>
    </ConceptPagina>
  );
}

/** The besluit on the vision, out of those of the agenda. */
function VisieBesluit() {
  const { t } = useTranslation();
  const { agenda, besluiten } = useConceptgegevens();
  return (
    <Keuzeinvoer
      id={veldId(agenda.id, 'visieBesluit')}
      label={veldkop('visieBesluit')}
      hint={
        <>
          {hintVan('agenda', 'visieBesluit')}{' '}
          <Link to={adressen.conceptBesluiten(agenda.code)}>{t('gegevens.naarBesluiten')}</Link>
        </>
      }
      naam="visieBesluit"
      veld={useVeld(agenda, 'visieBesluit')}
      nietVerplicht
      keuzes={[
        { waarde: null, tekst: t('invoer.geen') },
        ...besluiten.map(({ id, inhoud }) => ({
          waarde: id,
          tekst: [t(`besluitSoort.${inhoud.soort}`), inhoud.nummer, inhoud.titel]
            .filter(Boolean)
            .join(' · '),
        })),
      ]}
    />
  );
}
