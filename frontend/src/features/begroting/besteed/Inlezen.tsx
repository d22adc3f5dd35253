import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { indelingQuery } from './bestedingen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Stappen.module.css';
import { Bestandkeuze } from './Bestandkeuze';
import { Codes } from './Codes';
import { Controle } from './Controle';
import { Kolommenkeuze } from './Kolommenkeuze';
import { useInlezen, type Fout, type Inlezen as Stappen, type Stand } from './useInlezen';

interface Props {
  agenda: string;
  tabel: Begrotingstabel;
}

/** What was spent, from a file of the financial system: file, columns and codes, look and accept. */
export function Inlezen({ agenda, tabel }: Props) {
  const { t } = useTranslation();
  const stappen = useInlezen(agenda);
  const { stand, bezig, fout } = stappen;
  return (
    <section className={stijl.inlezen} aria-labelledby="besteed-inlezen">
      <Kop niveau={2} id="besteed-inlezen">
        {t('besteed.inlezen')}
      </Kop>
      <p className="lopend">{t('besteed.inlezenUitleg')}</p>
      {stand === null ? (
        <Bestandkeuze kies={stappen.kiesBestand} bezig={bezig} />
      ) : (
        <div className={stijl.gekozen}>
          <Nederlands>{stand.bestand.name}</Nederlands>
          <Knop soort="subtiel" isDisabled={bezig} onPress={stappen.opnieuw}>
            {t('besteed.anderBestand')}
          </Knop>
          {stand.gezien !== null && stand.gedaan === null && (
            <Knop
              soort="subtiel"
              isDisabled={bezig}
              onPress={() => {
                stappen.andereKolommen(stand);
              }}
            >
              {t('besteed.andereKolommen')}
            </Knop>
          )}
        </div>
      )}
      <p role="status" className={stijl.bezig}>
        {bezig && t('besteed.bezig')}
      </p>
      {fout !== null && <Foutbericht fout={fout} stappen={stappen} />}
      {stand !== null && <Vervolg agenda={agenda} tabel={tabel} stand={stand} stappen={stappen} />}
    </section>
  );
}

function Vervolg({ agenda, tabel, stand, stappen }: Props & { stand: Stand; stappen: Stappen }) {
  const indeling = useQuery(indelingQuery(agenda));
  const { bezig } = stappen;
  if (stand.gedaan !== null) return <Gedaan agenda={agenda} gedaan={stand.gedaan} />;
  if (indeling.data === undefined) return null;
  const bewaard = indeling.data.inhoud;
  if (stand.gezien === null || bewaard === null) {
    return (
      <Kolommenkeuze
        kolommen={stand.kolommen}
        bewaard={bewaard}
        bezig={bezig}
        bewaar={(nieuw) => {
          stappen.bewaar(stand, nieuw);
        }}
      />
    );
  }
  const { voorbeeld } = stand.gezien;
  const themas = new Map(tabel.themas.map(({ id, inhoud }) => [id, inhoud.naam]));
  const regels = tabel.regels.map(({ id, inhoud }) => ({
    id,
    onderdeel: inhoud.onderdeel,
    thema: themas.get(inhoud.thema) ?? '',
  }));
  const open = voorbeeld.codes.some(({ bestemming }) => bestemming === 'open');
  const codes = (
    <Codes
      // What was chosen starts anew when the server says something else.
      key={stand.gezien.etag}
      codes={voorbeeld.codes}
      indeling={bewaard}
      regels={regels}
      bezig={bezig}
      bewaar={(nieuw) => {
        stappen.bewaar(stand, nieuw);
      }}
    />
  );
  return (
    <>
      {open && codes}
      <Controle
        voorbeeld={voorbeeld}
        regels={regels}
        bezig={bezig}
        kiesHalfjaren={(halfjaren) => {
          stappen.kiesHalfjaren(stand, halfjaren);
        }}
        neemOver={(zonderFouten) => {
          stappen.neemOver(stand, zonderFouten);
        }}
      />
      {!open && <Inklap>{codes}</Inklap>}
    </>
  );
}

function Inklap({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <details className={stijl.inklap}>
      <summary>{t('besteed.codesAnders')}</summary>
      {children}
    </details>
  );
}

function Foutbericht({ fout, stappen }: { fout: Fout; stappen: Stappen }) {
  const { t } = useTranslation();
  const { stand } = stappen;
  if (fout === 'te-groot') return <Melding soort="fout" titel={t('besteed.teGroot')} />;
  const veranderd = fout.status === 412;
  return (
    <Melding soort="fout" titel={t(veranderd ? 'besteed.veranderd' : 'besteed.mislukt')}>
      {!veranderd && fout.detail !== null && <Nederlands als="p">{fout.detail}</Nederlands>}
      {fout.detail === null && <p>{t('besteed.geenAntwoord')}</p>}
      {stand?.gezien != null && (
        <Knop
          onPress={() => {
            stappen.bekijkOpnieuw(stand);
          }}
        >
          {t('besteed.bekijkOpnieuw')}
        </Knop>
      )}
    </Melding>
  );
}

function Gedaan({ agenda, gedaan }: { agenda: string; gedaan: NonNullable<Stand['gedaan']> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <div role="status">
      <Melding
        soort="leeg"
        titel={
          gedaan.cellen === 0
            ? t('besteed.nietsVeranderd')
            : t('besteed.gedaan', { count: gedaan.regels })
        }
      >
        <p>{t('besteed.geboekt', { bedrag: formatBedrag(gedaan.geboekt, taal) })}</p>
        {gedaan.overgeslagen > 0 && (
          <p>{t('besteed.overgeslagen', { count: gedaan.overgeslagen })}</p>
        )}
        <p className={stijl.links}>
          <Link to={adressen.conceptBegroting(agenda)}>{t('besteed.naarTabel')}</Link>
          <Link to={adressen.conceptGeschiedenis(agenda)}>{t('besteed.naarGeschiedenis')}</Link>
        </p>
      </Melding>
    </div>
  );
}
