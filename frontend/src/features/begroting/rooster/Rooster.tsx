import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Begrotingstabel, Groepstotalen } from '../../../concept/motor/contract';
import type { Maat } from '../maten';
import { useVast } from '../../../lib/useVast';
import { deelIn, kolommenVan, rijenVan } from './indeling';
import { Kantrijen } from './Kantrijen';
import { Keuze } from './Keuze';
import { focusCel, type Ga } from './plek';
import stijl from './Rooster.module.css';
import { Roosterbalk } from './Roosterbalk';
import { Roosterkoppen } from './Roosterkoppen';
import { Roosterrij } from './Roosterrij';
import { Themarij } from './Themarij';
import { useAanwijzer } from './useAanwijzer';
import { useBlokken } from './useBlokken';
import { useOpenen } from './useOpenen';
import { useToetsen } from './useToetsen';

interface Props {
  tabel: Begrotingstabel;
  maat: Maat;
  zetMaat: (maat: Maat) => void;
}

/** The grid: rows per regel, grouped per thema, and a column per year, as in a spreadsheet. */
export function Rooster({ tabel, maat, zetMaat }: Props) {
  const { t } = useTranslation();
  const { jaren, regels, themas, geldbronnen, totalen } = tabel;
  const kolommen = useMemo(() => kolommenVan(jaren, maat), [jaren, maat]);
  const groepen = useMemo(() => deelIn(regels, themas), [regels, themas]);
  const rijen = useMemo(() => rijenVan(groepen), [groepen]);
  const [keuze] = useState(() => new Keuze(rijen, kolommen));
  useLayoutEffect(() => {
    keuze.zetVorm(rijen, kolommen);
  }, [keuze, rijen, kolommen]);
  const ga: Ga = (plek, breid) => {
    keuze.ga(plek, breid);
    focusCel(keuze.actief);
  };
  const { hash } = useLocation();
  const naar = useVast((rij: string) => {
    if (rijen.some(({ id }) => id === rij)) ga({ rij, kolom: 1 });
  });
  useEffect(() => {
    // A row that was found leads to where it stands.
    naar(/^#deel-(.+)$/.exec(hash)?.[1] ?? '');
  }, [hash, naar]);
  const blokken = useBlokken(maat, keuze);
  const open = useOpenen(maat, keuze, ga);
  const toetsen = useToetsen(keuze, blokken, ga, open);
  const aanwijzer = useAanwijzer(keuze, ga, open);
  const vanRegels = perId(totalen.regels, maat);
  const vanThemas = perId(totalen.themas, maat);
  const gemeen = { kolommen, keuze };
  const metBaten = groepen.some(({ heeftBaten }) => heeftBaten);
  return (
    <section aria-label={t('rooster.label')}>
      <Roosterbalk
        maat={maat}
        isScenario={tabel.isScenario}
        zetMaat={zetMaat}
        keuze={keuze}
        vulRechts={() => {
          blokken.vulRechts();
          focusCel(keuze.actief);
        }}
      />
      <div className={stijl.rol}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table in which one moves from cell to cell is a grid
          role="grid"
          className={stijl.rooster}
          aria-label={t('rooster.tabel', { maat: t(`begroting.maten.${maat}`) })}
          aria-multiselectable
          {...toetsen}
          {...aanwijzer}
        >
          <caption className={stijl.maat}>{t(`begroting.maten.${maat}`)}</caption>
          <Roosterkoppen jaren={jaren} kolommen={kolommen} />
          {groepen.map(({ thema, heeftBaten, regels: eigen }) => (
            <tbody key={thema.id}>
              <Themarij
                id={thema.id}
                naam={thema.inhoud.naam}
                jaren={jaren}
                reeks={vanThemas.get(thema.id)}
                {...(heeftBaten && { kant: 'lasten' as const })}
                {...gemeen}
              />
              {heeftBaten && (
                <Kantrijen
                  id={thema.id}
                  van={thema.inhoud.naam}
                  jaren={jaren}
                  reeks={vanThemas.get(thema.id)}
                  {...gemeen}
                />
              )}
              {eigen.map((regel) => (
                <Roosterrij
                  key={regel.id}
                  regel={regel}
                  thema={thema.inhoud.naam}
                  geldbronnen={geldbronnen}
                  totaal={vanRegels.get(regel.id)?.totaal}
                  {...gemeen}
                />
              ))}
            </tbody>
          ))}
          <tfoot>
            <Themarij
              id="totaal"
              jaren={jaren}
              reeks={totalen.samen[maat]}
              {...(metBaten && { kant: 'lasten' as const })}
              {...gemeen}
            />
            {metBaten && (
              <Kantrijen id="totaal" jaren={jaren} reeks={totalen.samen[maat]} {...gemeen} />
            )}
          </tfoot>
        </table>
      </div>
    </section>
  );
}

const perId = (lijst: readonly Groepstotalen[], maat: Maat) =>
  new Map(lijst.map(({ id, reeksen }) => [id, reeksen[maat]]));
