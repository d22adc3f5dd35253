import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Concept, Inhouden } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendasoorten } from './agendasoorten';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import stijl from './Gegevens.module.css';
import { invoerId } from '../../../lib/focus';
import { Datuminvoer } from '../../../concept/velden/Datuminvoer';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import velden from '../../../concept/velden/Velden.module.css';

type Tekst = 'visie' | 'totstandkoming' | 'monitoring' | 'evaluatie';

/** What there is to tell about the agenda as a whole. */
export function GegevensPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  return (
    <ConceptPagina concept={concept} titel={t('concept.gegevens')}>
      <div className={stijl.delen}>
        <p className="lopend">{t('gegevens.inleiding')}</p>
        <section className={stijl.deel}>
          <Kop niveau={2}>{t('gegevens.kern')}</Kop>
          <Kern concept={concept} />
        </section>
        <section className={stijl.deel}>
          <Kop niveau={2}>{t('gegevens.achtergrond')}</Kop>
          <Achtergrond concept={concept} />
        </section>
      </div>
    </ConceptPagina>
  );
}

function Kern({ concept: { agenda, eigenaar } }: { concept: Concept }) {
  const { t } = useTranslation();
  const id = (veld: keyof Inhouden['agenda']) => invoerId(agenda.id, veld);
  const titel = useVeld(agenda, 'titel');
  const soort = useVeld(agenda, 'soort');
  const van = useVeld(agenda, 'van');
  const tot = useVeld(agenda, 'tot');
  const samenvatting = useVeld(agenda, 'samenvatting');
  return (
    <>
      <Tekstinvoer id={id('titel')} label={t('gegevens.titel')} naam="titel" veld={titel} />
      <Keuzeinvoer
        id={id('soort')}
        label={t('gegevens.soort')}
        naam="soort"
        veld={soort}
        keuzes={agendasoorten.map((waarde) => ({
          waarde: waarde,
          tekst: t(`agendaSoort.${waarde}`),
        }))}
        kort
      />
      <dl className={stijl.vast}>
        <dt className={velden.label}>{t('gegevens.eigenaar')}</dt>
        <Nederlands als="dd">{eigenaar.naam}</Nederlands>
      </dl>
      <div className={stijl.twee}>
        <Datuminvoer id={id('van')} label={t('gegevens.van')} naam="van" veld={van} />
        <Datuminvoer id={id('tot')} label={t('gegevens.tot')} naam="tot" veld={tot} />
      </div>
      <Tekstinvoer
        id={id('samenvatting')}
        label={t('gegevens.samenvatting')}
        hint={t('gegevens.samenvattingHint')}
        naam="samenvatting"
        veld={samenvatting}
        meerRegels
      />
    </>
  );
}

function Achtergrond({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { agenda: code } = useConceptOmgeving();
  const { agenda, besluiten } = concept;
  const visieBesluit = useVeld(agenda, 'visieBesluit');
  return (
    <>
      <Tekstveld concept={concept} veld="visie" hint={t('gegevens.visieHint')} />
      <Keuzeinvoer
        id={invoerId(agenda.id, 'visieBesluit')}
        label={t('gegevens.visieBesluit')}
        hint={
          <>
            {t('gegevens.visieBesluitHint')}{' '}
            <Link to={adressen.conceptBesluiten(code)}>{t('gegevens.naarBesluiten')}</Link>
          </>
        }
        naam="visieBesluit"
        veld={visieBesluit}
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
      <Tekstveld concept={concept} veld="totstandkoming" hint={t('gegevens.totstandkomingHint')} />
      <Tekstveld concept={concept} veld="monitoring" />
      <Tekstveld concept={concept} veld="evaluatie" />
    </>
  );
}

interface Alinea {
  concept: Concept;
  veld: Tekst;
  hint?: string;
}

function Tekstveld({ concept: { agenda }, veld, hint }: Alinea) {
  const { t } = useTranslation();
  return (
    <Tekstinvoer
      id={invoerId(agenda.id, veld)}
      label={t(`gegevens.${veld}`)}
      hint={hint}
      naam={veld}
      veld={useVeld(agenda, veld)}
      magLeeg
      meerRegels
    />
  );
}
