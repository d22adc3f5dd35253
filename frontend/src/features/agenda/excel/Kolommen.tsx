import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bladkolom, Kaartkolommen } from '../../../client/schema';
import { Leesanders } from '../../../concept/bestand/Leesanders';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import { focusOp } from '../../../lib/focus';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { Veld } from '../../../ui/formulier/Veld';
import { Vinkje } from '../../../ui/formulier/Vinkje';
import { Bladrijen } from './Bladrijen';
import stijl from './Excel.module.css';
import type { Indeling, Kaartbestand } from './kaartimport';

const FOUTEN = 'excel-kolommen-fouten';

type Wat = Bladkolom['wat'];

interface Props {
  kolommen: Kaartkolommen;
  keuze: Kaartbestand;
  bewaard: Indeling | null;
  bezig: boolean;
  leesAnders: (hoe: Pick<Kaartbestand, 'koprij' | 'verborgen'>) => void;
  bewaar: (koppen: Bladkolom[], bladen: string[]) => void;
}

/** Which column of the file is what: already filled in as far as the file says so itself. */
export function Kolommen(props: Props) {
  const { kolommen, keuze, bewaard, bezig, leesAnders, bewaar } = props;
  const { t } = useTranslation();
  const [gekozen, zetGekozen] = useState(() => begin(kolommen, bewaard));
  const metTabel = kolommen.bladen.flatMap(({ naam, koprij }) =>
    koprij === null || naam === null ? [] : [naam],
  );
  const [bladen, zetBladen] = useState(() =>
    keuze.bladen.length === 0 ? metTabel : keuze.bladen.filter((naam) => metTabel.includes(naam)),
  );
  const [gevraagd, zetGevraagd] = useState(false);
  const fouten = controleer(kolommen, gekozen).map(({ wat, ander }) => ({
    wat,
    fout:
      ander === null ? t('invoer.nodig') : t('excel.dubbel', { ander: t(`excel.kolom.${ander}`) }),
  }));
  const leeg = (wat: Wat) => {
    if (wat === 'actie') return t('excel.kies');
    return wat === 'programmalijn' && metTabel.length > 0
      ? t('excel.naamVanBlad')
      : t('excel.geenKolom');
  };
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} id={VOORBEELD} tabIndex={-1}>
        {t('excel.watWaar')}
      </Kop>
      {bewaard !== null && !kolommen.indelingPast && (
        <p className={stijl.letOp}>{t('excel.kolommenAnders')}</p>
      )}
      <p className="lopend">
        {t(kolommen.kolommen.length === 0 ? 'excel.geenTabel' : 'excel.watWaarUitleg')}
      </p>
      {kolommen.bladen
        .filter(({ koprij }) => koprij !== null)
        .slice(0, 1)
        .map((blad) => (
          <Bladrijen key={blad.naam} blad={blad} />
        ))}
      <Leesanders
        keuze={keuze}
        gelezen={kolommen.bladen.find(({ koprij }) => koprij !== null)?.koprij ?? null}
        isOpen={kolommen.kolommen.length === 0}
        bezig={bezig}
        lees={leesAnders}
      />
      {kolommen.kolommen.length > 0 && (
        <form
          className={stijl.formulier}
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            zetGevraagd(true);
            if (fouten.length === 0) {
              bewaar(alsLijst(kolommen, gekozen), bladen.length === metTabel.length ? [] : bladen);
            } else {
              focusOp(FOUTEN);
            }
          }}
        >
          <Foutensamenvatting
            id={FOUTEN}
            fouten={(gevraagd ? fouten : []).map(({ wat, fout }) => ({
              id: `excel-${wat}`,
              naam: t(`excel.kolom.${wat}`),
              fout,
            }))}
          />
          {metTabel.length > 1 && (
            <Veld label={t('excel.bladen')} className={stijl.breed}>
              {() =>
                metTabel.map((naam, i) => (
                  <Vinkje
                    key={naam}
                    id={`excel-blad-${i}`}
                    aan={bladen.includes(naam)}
                    zet={(aan) =>
                      zetBladen((nu) =>
                        metTabel.filter((een) => (een === naam ? aan : nu.includes(een))),
                      )
                    }
                  >
                    {naam}
                  </Vinkje>
                ))
              }
            </Veld>
          )}
          {kolommen.mogelijk.map((wat) => (
            <Veld
              key={wat}
              id={`excel-${wat}`}
              label={t(`excel.kolom.${wat}`)}
              fout={gevraagd ? fouten.find((een) => een.wat === wat)?.fout : undefined}
            >
              {(kenmerken) => (
                <select
                  className="utrecht-textbox"
                  {...kenmerken}
                  value={gekozen[wat] ?? ''}
                  onChange={({ target }) => zetGekozen({ ...gekozen, [wat]: target.value })}
                >
                  <option value="">{leeg(wat)}</option>
                  {kolommen.kolommen.map((kop) => (
                    <option key={kop} value={kop}>
                      {kop}
                    </option>
                  ))}
                </select>
              )}
            </Veld>
          ))}
          <div className={stijl.verder}>
            <Knop type="submit" soort="hoofd" isDisabled={bezig}>
              {t('excel.bewaar')}
            </Knop>
          </div>
        </form>
      )}
    </section>
  );
}

type Gekozen = Partial<Record<Wat, string>>;

/** What was kept where its columns are still there, and what the file itself suggests where not. */
function begin({ kolommen, voorstel }: Kaartkolommen, bewaard: Indeling | null): Gekozen {
  const nog = bewaard?.kolommen.filter(({ kop }) => kolommen.includes(kop)) ?? [];
  const lijst =
    bewaard !== null && nog.length === bewaard.kolommen.length ? nog : [...voorstel, ...nog];
  return Object.fromEntries(lijst.map(({ wat, kop }) => [wat, kop]));
}

const alsLijst = ({ mogelijk }: Kaartkolommen, gekozen: Gekozen): Bladkolom[] =>
  mogelijk.flatMap((wat) => {
    const kop = gekozen[wat] ?? '';
    return kop === '' ? [] : [{ wat, kop }];
  });

/** The actie has to be there, and a column says one thing. */
function controleer(kolommen: Kaartkolommen, gekozen: Gekozen): { wat: Wat; ander: Wat | null }[] {
  const lijst = alsLijst(kolommen, gekozen);
  const dubbel = lijst.flatMap(({ wat, kop }, i) => {
    const eerder = lijst.slice(0, i).find((een) => een.kop === kop);
    return eerder === undefined ? [] : [{ wat, ander: eerder.wat }];
  });
  return lijst.some(({ wat }) => wat === 'actie')
    ? dubbel
    : [{ wat: 'actie', ander: null }, ...dubbel];
}
