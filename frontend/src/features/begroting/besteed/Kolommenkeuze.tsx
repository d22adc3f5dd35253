import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indeling, Kolommen } from './bestedingen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { focusOp } from '../../../lib/focus';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { Veld } from '../../../ui/formulier/Veld';
import stijl from './Stappen.module.css';
import { Voorbeeldrijen } from './Voorbeeldrijen';

const FOUTEN = 'besteed-kolommen-fouten';

interface Props {
  kolommen: Kolommen;
  /** What was kept; only its codes stay when the columns are other ones. */
  bewaard: Indeling | null;
  bezig: boolean;
  bewaar: (indeling: Indeling) => void;
}

const TIJDSOORTEN = ['datum', 'maand', 'kwartaal', 'halfjaar'] as const;
const DATUMVORMEN = ['dag_maand_jaar', 'jaar_maand_dag', 'maand_dag_jaar'] as const;
const NOTATIES = ['nederlands', 'engels'] as const;

/** What each column of the file is: already filled in as far as the file says so itself. */
export function Kolommenkeuze({ kolommen, bewaard, bezig, bewaar }: Props) {
  const { t } = useTranslation();
  const [keuze, zetKeuze] = useState<Indeling>(() => begin(kolommen, bewaard));
  const [apart, zetApart] = useState(keuze.debetkolom !== null);
  const [gevraagd, zetGevraagd] = useState(false);
  const zet = (anders: Partial<Indeling>) => {
    zetKeuze({ ...keuze, ...anders });
  };
  const datum = keuze.tijdsoort === 'datum';
  const verplicht = [
    'codekolom',
    ...(apart ? (['debetkolom', 'creditkolom'] as const) : (['bedragkolom'] as const)),
    'notatie',
    'tijdsoort',
    'tijdkolom',
    ...(datum ? (['datumvorm'] as const) : []),
  ] as const;
  const open = verplicht.filter((veld) => keuze[veld] === null);
  const nodig = (veld: keyof Indeling) =>
    gevraagd && open.some((een) => een === veld) ? t('invoer.nodig') : undefined;
  const kolom = (
    veld:
      | 'codekolom'
      | 'naamkolom'
      | 'bedragkolom'
      | 'debetkolom'
      | 'creditkolom'
      | 'tijdkolom'
      | 'jaarkolom',
    leeg: string | null,
  ) => (
    <Keuze
      id={`besteed-${veld}`}
      label={t(`besteed.veld.${veld}`)}
      leeg={leeg ?? t('besteed.kies')}
      waarde={keuze[veld]}
      opties={kolommen.kolommen.map((naam) => [naam, naam])}
      fout={nodig(veld)}
      zet={(naam) => {
        zet({ [veld]: naam });
      }}
    />
  );
  const klaar: Indeling = {
    ...keuze,
    bedragkolom: apart ? null : keuze.bedragkolom,
    debetkolom: apart ? keuze.debetkolom : null,
    creditkolom: apart ? keuze.creditkolom : null,
    jaarkolom: datum ? null : keuze.jaarkolom,
    datumvorm: datum ? keuze.datumvorm : null,
  };
  return (
    <section className={stijl.stap}>
      <Kop niveau={2}>{t('besteed.kolommen')}</Kop>
      {bewaard !== null && !kolommen.indelingPast && (
        <p className={stijl.letOp}>{t('besteed.kolommenAnders')}</p>
      )}
      <p className="lopend">{t('besteed.kolommenUitleg')}</p>
      <Voorbeeldrijen kolommen={kolommen} />
      <form
        className={stijl.formulier}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zetGevraagd(true);
          if (open.length === 0) bewaar(klaar);
          else focusOp(FOUTEN);
        }}
      >
        <Foutensamenvatting
          id={FOUTEN}
          fouten={(gevraagd ? open : []).map((veld) => ({
            id: `besteed-${veld}`,
            naam: t(`besteed.veld.${veld}`),
            fout: nodig(veld),
          }))}
        />
        {kolom('codekolom', null)}
        {kolom('naamkolom', t('besteed.geenKolom'))}
        <Keuze
          id="besteed-vorm"
          label={t('besteed.bedragvorm')}
          waarde={apart ? 'apart' : 'een'}
          opties={[
            ['een', t('besteed.eenBedrag')],
            ['apart', t('besteed.debetCredit')],
          ]}
          zet={(vorm) => {
            zetApart(vorm === 'apart');
          }}
        />
        {apart ? (
          <>
            {kolom('debetkolom', null)}
            {kolom('creditkolom', null)}
          </>
        ) : (
          kolom('bedragkolom', null)
        )}
        <Keuze
          id="besteed-notatie"
          label={t('besteed.veld.notatie')}
          leeg={t('besteed.kies')}
          waarde={keuze.notatie}
          fout={nodig('notatie')}
          opties={NOTATIES.map((notatie) => [notatie, t(`besteed.notaties.${notatie}`)])}
          zet={(notatie) => {
            zet({ notatie });
          }}
        />
        <Keuze
          id="besteed-tijdsoort"
          label={t('besteed.veld.tijdsoort')}
          leeg={t('besteed.kies')}
          waarde={keuze.tijdsoort}
          fout={nodig('tijdsoort')}
          opties={TIJDSOORTEN.map((soort) => [soort, t(`besteed.tijdsoorten.${soort}`)])}
          zet={(tijdsoort) => {
            zet({ tijdsoort });
          }}
        />
        {kolom('tijdkolom', null)}
        {datum ? (
          <Keuze
            id="besteed-datumvorm"
            label={t('besteed.veld.datumvorm')}
            leeg={t('besteed.kies')}
            waarde={keuze.datumvorm}
            fout={nodig('datumvorm')}
            opties={DATUMVORMEN.map((vorm) => [vorm, t(`besteed.datumvormen.${vorm}`)])}
            zet={(datumvorm) => {
              zet({ datumvorm });
            }}
          />
        ) : (
          kolom('jaarkolom', t('besteed.jaarErin'))
        )}
        <div className={stijl.knoppen}>
          <Knop type="submit" soort="hoofd" isDisabled={bezig}>
            {t('besteed.bewaarKolommen')}
          </Knop>
        </div>
      </form>
    </section>
  );
}

/** The kept one where its columns are still there, and what the file itself suggests where not. */
function begin({ kolommen, voorstel, indelingPast }: Kolommen, bewaard: Indeling | null): Indeling {
  if (bewaard && indelingPast) return bewaard;
  const weet = (naam: string | null, anders: string | null) =>
    naam !== null && kolommen.includes(naam) ? naam : anders;
  return {
    ...voorstel,
    codekolom: weet(bewaard?.codekolom ?? null, voorstel.codekolom),
    codes: bewaard?.codes ?? [],
  };
}

interface KeuzeProps<W extends string> {
  id: string;
  label: string;
  /** What nothing is called; without it something is always chosen. */
  leeg?: string;
  waarde: W | null;
  opties: (readonly [W, string])[];
  fout?: string | undefined;
  zet: (waarde: W | null) => void;
}

function Keuze<W extends string>({ id, label, leeg, waarde, opties, fout, zet }: KeuzeProps<W>) {
  return (
    <Veld id={id} label={label} fout={fout}>
      {(kenmerken) => (
        <select
          className="utrecht-textbox"
          {...kenmerken}
          value={waarde ?? ''}
          onChange={({ target }) => {
            zet(opties.find(([een]) => een === target.value)?.[0] ?? null);
          }}
        >
          {leeg !== undefined && <option value="">{leeg}</option>}
          {opties.map(([een, tekst]) => (
            <option key={een} value={een}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
