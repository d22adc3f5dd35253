import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bestedingskolommen } from '../../../client/schema';
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

/** What is chosen: what is kept, and whether an amount stands in one column or in two. */
type Keuze = Omit<Indeling, 'codes' | 'tekens'> & { bedragvorm: string };

interface Vraag {
  veld: keyof Keuze;
  /** The columns of the file, when left out. */
  opties?: Record<string, string>;
  /** What it is called when nothing is chosen; without it something has to be. */
  leeg?: string;
}

/** What each column of the file is: already filled in as far as the file says so itself. */
export function Kolommenkeuze(props: Props) {
  const { kolommen, bewaard, keuze: gelezen, bezig, leesAnders, bewaar } = props;
  const { t } = useTranslation();
  const [{ codes, tekens: bekend, ...eerst }] = useState(() => begin(kolommen, bewaard));
  const [tekens, zetTekens] = useState(() => tekensVan(kolommen, eerst.tekenkolom, bekend));
  const [keuze, zetKeuze] = useState<Keuze>({
    ...eerst,
    bedragvorm: eerst.debetkolom === null ? 'een' : APART,
  });
  const [gevraagd, zetGevraagd] = useState(false);
  const vragen: Vraag[] = [
    { veld: 'codekolom' },
    { veld: 'naamkolom', leeg: t('besteed.geenKolom') },
    { veld: 'bedragvorm', opties: t('besteed.bedragvormen', { returnObjects: true }) },
    ...(keuze.bedragvorm === APART
      ? [{ veld: 'debetkolom' as const }, { veld: 'creditkolom' as const }]
      : [
          { veld: 'bedragkolom' as const },
          {
            veld: 'tekenkolom' as const,
            opties: Object.fromEntries(kolommen.tekens.map(({ kolom }) => [kolom, kolom])),
            leeg: t('besteed.zonderTeken'),
          },
        ]),
    { veld: 'notatie', opties: t('besteed.notaties', { returnObjects: true }) },
    { veld: 'tijdsoort', opties: t('besteed.tijdsoorten', { returnObjects: true }) },
    { veld: 'tijdkolom' },
    keuze.tijdsoort === 'datum'
      ? { veld: 'datumvorm', opties: t('besteed.datumvormen', { returnObjects: true }) }
      : { veld: 'jaarkolom', leeg: t('besteed.jaarErin') },
  ];
  const metTekens = keuze.bedragvorm !== APART && keuze.tekenkolom !== null;
  const open = vragen.filter(({ veld, leeg }) => leeg === undefined && keuze[veld] === null);
  const openTekens = tekens.flatMap(({ teken, gaatAf }, plaats) =>
    metTekens && gaatAf === null ? [{ id: tekenId(plaats), naam: teken }] : [],
  );
  const paren = (opties: Vraag['opties']) =>
    opties === undefined
      ? kolommen.kolommen.map((naam) => [naam, naam] as const)
      : Object.entries(opties);
  const klaar = () => {
    const gevuld = Object.fromEntries(vragen.map(({ veld }) => [veld, keuze[veld]]));
    const { bedragvorm: _, ...indeling }: Keuze = { ...keuze, ...NIETS, ...gevuld };
    bewaar({ ...indeling, tekens: metTekens ? tekens : [], codes });
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
            ? [
                ...open.map(({ veld }) => ({
                  id: `besteed-${veld}`,
                  naam: t(`besteed.veld.${veld}`),
                })),
                ...openTekens,
              ]
            : []
          ).map((een) => ({ ...een, fout: t('invoer.nodig') }))}
        />
        {vragen.map(({ veld, opties, leeg }) => (
          <Veld
            key={veld}
            id={`besteed-${veld}`}
            label={t(`besteed.veld.${veld}`)}
            fout={gevraagd && open.some((een) => een.veld === veld) ? t('invoer.nodig') : undefined}
          >
            {(kenmerken) => (
              <select
                className="utrecht-textbox"
                {...kenmerken}
                value={keuze[veld] ?? ''}
                onChange={({ target }) => {
                  zetKeuze({ ...keuze, [veld]: target.value || null });
                  if (veld === 'tekenkolom') zetTekens(tekensVan(kolommen, target.value, bekend));
                }}
              >
                {veld !== 'bedragvorm' && <option value="">{leeg ?? t('besteed.kies')}</option>}
                {paren(opties).map(([waarde, tekst]) => (
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

/** What is not asked stays empty. */
const NIETS = {
  bedragkolom: null,
  debetkolom: null,
  creditkolom: null,
  tekenkolom: null,
  jaarkolom: null,
  datumvorm: null,
};

/** The words in a column with signs: as they were kept, and as the file suggests where they are new. */
const tekensVan = (
  { tekens }: Bestedingskolommen,
  kolom: string | null,
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
  const { codekolom, codes } = bewaard;
  return {
    ...voorstel,
    codekolom: codekolom !== null && kolommen.includes(codekolom) ? codekolom : voorstel.codekolom,
    codes,
  };
}
