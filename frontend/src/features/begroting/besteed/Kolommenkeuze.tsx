import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bestedingskolom, Bestedingskolommen } from '../../../client/schema';
import { focusOp } from '../../../lib/focus';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { Veld } from '../../../ui/formulier/Veld';
import { Leesanders } from '../../../concept/bestand/Leesanders';
import type { Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import type { Indeling } from './bestedingen';
import stijl from './Stappen.module.css';
import { tekenId, Tekens } from './Tekens';
import { Voorbeeldrijen } from './Voorbeeldrijen';

const FOUTEN = 'besteed-kolommen-fouten';
const APART = 'apart';

interface Props {
  kolommen: Bestedingskolommen;
  /** What was kept; only its codes stay when the columns are other ones. */
  bewaard: Indeling | null;
  keuze: Leeskeuze & { blad: string | null };
  bezig: boolean;
  leesAnders: (hoe: Partial<Leeskeuze & { blad: string | null }>) => void;
  bewaar: (indeling: Indeling) => void;
}

type Wat = Bestedingskolom['wat'];

/** How the file is written, and whether an amount stands in one column or in two. */
type Vorm = Pick<Indeling, 'notatie' | 'tijdsoort' | 'datumvorm'> & { bedragvorm: string };

type Keuze = Vorm & Partial<Record<Wat, string | null>>;

interface Vraag {
  veld: Wat | keyof Vorm;
  /** Which column is asked; absent when something else is. */
  wat?: Wat;
  naam: string;
  opties: [waarde: string, tekst: string][];
  /** What it is called when nothing is chosen; without it something has to be. */
  leeg?: string;
}

/** What each column of the file is: already filled in as far as the file says so itself. */
export function Kolommenkeuze(props: Props) {
  const { kolommen, bewaard, keuze: gelezen, bezig, leesAnders, bewaar } = props;
  const { t } = useTranslation();
  const [{ codes, tekens: bekend, kolommen: eerst, ...vorm }] = useState(() =>
    begin(kolommen, bewaard),
  );
  const [keuze, zetKeuze] = useState<Keuze>(() => {
    const koppen: Partial<Record<Wat, string>> = alsKeuze(eerst);
    return { ...vorm, ...koppen, bedragvorm: koppen.debet === undefined ? 'een' : APART };
  });
  const [tekens, zetTekens] = useState(() => tekensVan(kolommen, keuze.teken, bekend));
  const [gevraagd, zetGevraagd] = useState(false);
  const kolom = (wat: Wat, leeg?: string, koppen = kolommen.kolommen): Vraag => ({
    veld: wat,
    wat,
    naam: t(`besteed.kolom.${wat}`),
    opties: koppen.map((kop) => [kop, kop]),
    leeg,
  });
  const hoe = (veld: keyof Vorm, opties: Record<string, string>): Vraag => ({
    veld,
    naam: t(`besteed.veld.${veld}`),
    opties: Object.entries(opties),
  });
  const vragen: Vraag[] = [
    kolom('code'),
    kolom('naam', t('besteed.geenKolom')),
    hoe('bedragvorm', t('besteed.bedragvormen', { returnObjects: true })),
    ...(keuze.bedragvorm === APART
      ? [kolom('debet'), kolom('credit')]
      : [
          kolom('bedrag'),
          kolom(
            'teken',
            t('besteed.zonderTeken'),
            kolommen.tekens.map((een) => een.kolom),
          ),
        ]),
    hoe('notatie', t('besteed.notaties', { returnObjects: true })),
    hoe('tijdsoort', t('besteed.tijdsoorten', { returnObjects: true })),
    kolom('tijd'),
    keuze.tijdsoort === 'datum'
      ? hoe('datumvorm', t('besteed.datumvormen', { returnObjects: true }))
      : kolom('jaar', t('besteed.jaarErin')),
  ];
  const metTekens = keuze.bedragvorm !== APART && Boolean(keuze.teken);
  const open = vragen.filter(({ veld, leeg }) => leeg === undefined && !keuze[veld]);
  const openTekens = tekens.flatMap(({ teken, gaatAf }, plaats) =>
    metTekens && gaatAf === null ? [{ id: tekenId(plaats), naam: teken }] : [],
  );
  const klaar = () => {
    const { notatie, tijdsoort, datumvorm } = keuze;
    bewaar({
      kolommen: vragen.flatMap(({ wat }) => {
        const kop = wat && keuze[wat];
        return kop ? [{ wat, kop }] : [];
      }),
      tekens: metTekens ? tekens : [],
      notatie,
      tijdsoort,
      datumvorm: tijdsoort === 'datum' ? datumvorm : null,
      codes,
    });
  };
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={VOORBEELD} tabIndex={-1}>
        {t('besteed.kolommen')}
      </Kop>
      {bewaard !== null && !kolommen.indelingPast && (
        <p className={stijl.letOp}>{t('besteed.kolommenAnders')}</p>
      )}
      <p className="lopend">{t('besteed.kolommenUitleg')}</p>
      {kolommen.bladen.length > 1 && (
        <Veld id="besteed-blad" label={t('besteed.blad')}>
          {(kenmerken) => (
            <select
              className="utrecht-textbox"
              {...kenmerken}
              value={kolommen.blad ?? ''}
              disabled={bezig}
              onChange={({ target }) => leesAnders({ blad: target.value })}
            >
              {kolommen.bladen.map((naam) => (
                <option key={naam}>{naam}</option>
              ))}
            </select>
          )}
        </Veld>
      )}
      <Voorbeeldrijen kolommen={kolommen} />
      <Leesanders
        keuze={gelezen}
        gelezen={kolommen.koprij}
        isOpen={false}
        bezig={bezig}
        lees={leesAnders}
      />
      <form
        className={stijl.formulier}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zetGevraagd(true);
          if (open.length + openTekens.length === 0) klaar();
          else focusOp(FOUTEN);
        }}
      >
        <Foutensamenvatting
          id={FOUTEN}
          fouten={(gevraagd
            ? [...open.map(({ veld, naam }) => ({ id: `besteed-${veld}`, naam })), ...openTekens]
            : []
          ).map((een) => ({ ...een, fout: t('invoer.nodig') }))}
        />
        {vragen.map(({ veld, naam, opties, leeg }) => (
          <Veld
            key={veld}
            id={`besteed-${veld}`}
            label={naam}
            fout={gevraagd && open.some((een) => een.veld === veld) ? t('invoer.nodig') : undefined}
          >
            {(kenmerken) => (
              <select
                className="utrecht-textbox"
                {...kenmerken}
                value={keuze[veld] ?? ''}
                onChange={({ target }) => {
                  zetKeuze({ ...keuze, [veld]: target.value || null });
                  if (veld === 'teken') zetTekens(tekensVan(kolommen, target.value, bekend));
                }}
              >
                {veld !== 'bedragvorm' && <option value="">{leeg ?? t('besteed.kies')}</option>}
                {opties.map(([waarde, tekst]) => (
                  <option key={waarde} value={waarde}>
                    {tekst}
                  </option>
                ))}
              </select>
            )}
          </Veld>
        ))}
        {metTekens && <Tekens tekens={tekens} gevraagd={gevraagd} zet={zetTekens} />}
        <div className={stijl.knoppen}>
          <Knop type="submit" soort="hoofd" isDisabled={bezig}>
            {t('besteed.bewaarKolommen')}
          </Knop>
        </div>
      </form>
    </section>
  );
}

const alsKeuze = (lijst: Bestedingskolom[]) =>
  Object.fromEntries(lijst.map(({ wat, kop }) => [wat, kop]));

/** The words in a column with signs: as they were kept, and as the file suggests where they are new. */
const tekensVan = (
  { tekens }: Bestedingskolommen,
  kolom: string | null | undefined,
  bekend: Indeling['tekens'],
): Indeling['tekens'] =>
  (tekens.find((een) => een.kolom === kolom)?.tekens ?? []).map(
    (nieuw) => bekend.find(({ teken }) => teken === nieuw.teken) ?? nieuw,
  );

/** The kept one where its columns are still there, and what the file itself suggests where not. */
function begin(
  { kolommen, voorstel, indelingPast }: Bestedingskolommen,
  bewaard: Indeling | null,
): Indeling {
  if (bewaard === null || indelingPast) return bewaard ?? voorstel;
  const code = bewaard.kolommen.find(({ wat, kop }) => wat === 'code' && kolommen.includes(kop));
  return {
    ...voorstel,
    kolommen: [
      ...voorstel.kolommen.filter(({ wat }) => wat !== 'code' || code === undefined),
      ...(code === undefined ? [] : [code]),
    ],
    codes: bewaard.codes,
  };
}
