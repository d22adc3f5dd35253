import { useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begrotingstabel, Groepstotalen } from '../../../concept/motor/contract';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useVast } from '../../../lib/useVast';
import type { Plek } from './beweging';
import type { Richting } from './Celinvoer';
import { celId } from './celId';
import { deelIn, kolommenVan, MATEN, rijenVan, type Maat } from './indeling';
import { Keuze } from './Keuze';
import stijl from './Rooster.module.css';
import { Roosterbalk } from './Roosterbalk';
import { useRoosteromgeving } from './RoosterContext';
import { Roosterkoppen } from './Roosterkoppen';
import { Roosterrij } from './Roosterrij';
import { Themarij } from './Themarij';
import { useBlokken } from './useBlokken';
import { useToetsen } from './useToetsen';

interface Props {
  tabel: Begrotingstabel;
  maat: Maat;
  zetMaat: (maat: Maat) => void;
}

/** The grid: rows per regel, grouped per thema, and a column per year, as in a spreadsheet. */
export function Rooster({ tabel, maat, zetMaat }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { nieuwBij, openRegel } = useRoosteromgeving();
  const { jaren, regels, themas, geldbronnen, totalen } = tabel;
  const kolommen = useMemo(() => kolommenVan(jaren, maat), [jaren, maat]);
  const groepen = useMemo(() => deelIn(regels, themas), [regels, themas]);
  const rijen = useMemo(() => rijenVan(groepen), [groepen]);
  const [keuze] = useState(() => new Keuze(rijen, kolommen));
  useLayoutEffect(() => {
    keuze.zetVorm(rijen, kolommen);
  }, [keuze, rijen, kolommen]);
  const blokken = useBlokken(tabel, maat, kolommen, keuze);
  const celHier = () => celId(rijen[keuze.actief.rij]?.id ?? '', keuze.actief.kolom);
  const ga = (plek: Plek, breid?: boolean) => {
    keuze.ga(plek, breid);
    naarCel(celHier());
  };

  /** Enter goes to the next regel, past the rows of totals; Tab on to the next row at the end of one. */
  const volgende = (richting: Richting) => {
    const opRij = (rij: number, kant: 1 | -1) => {
      let nu = rij + kant;
      while (nu in rijen && rijen[nu]?.soort !== 'regel') nu += kant;
      return nu in rijen ? nu : rij;
    };
    const { rij, kolom } = keuze.actief;
    if (richting === 'omlaag') return { rij: opRij(rij, 1), kolom };
    if (richting === 'omhoog') return { rij: opRij(rij, -1), kolom };
    if (richting === 'rechts') {
      return kolom < kolommen.length ? { rij, kolom: kolom + 1 } : { rij: opRij(rij, 1), kolom: 1 };
    }
    return kolom > 1 ? { rij, kolom: kolom - 1 } : { rij: opRij(rij, -1), kolom: kolommen.length };
  };

  const klaar = useVast((tekst: string, richting: Richting) => {
    const { actief, bewerkt } = keuze;
    const rij = rijen[actief.rij];
    const kolom = kolommen[actief.kolom - 1];
    keuze.sluit();
    if (rij?.soort === 'regel' && kolom && bewerkt) blokken.schrijf(rij.id, kolom, tekst, bewerkt);
    if (richting !== 'blijf') ga(volgende(richting));
  });
  const annuleer = useVast(() => {
    keuze.sluit();
    naarCel(celHier());
  });

  const toetsen = useToetsen({ rijen, kolommen, keuze, blokken, ga, volgende });

  const plekVan = (doel: EventTarget) => {
    const cel = doel instanceof Element ? doel.closest<HTMLElement>('[data-kolom]') : null;
    const id = cel?.closest<HTMLElement>('[data-rij]')?.dataset.rij;
    const rij = rijen.findIndex((r) => r.id === id);
    return cel && rij >= 0 ? { rij, kolom: Number(cel.dataset.kolom) } : null;
  };
  const isElders = ({ rij, kolom }: Plek) =>
    rij !== keuze.actief.rij || kolom !== keuze.actief.kolom;
  const sleept = useRef(false);
  const metVinger = useRef(false);
  const opDruk = ({ target, shiftKey, button, pointerType }: PointerEvent) => {
    metVinger.current = pointerType === 'touch';
    const plek = plekVan(target);
    const opKnop = target instanceof Element && target.closest('button, input') !== null;
    if (!plek || opKnop || button !== 0 || metVinger.current) return;
    // What is being typed is kept before one goes elsewhere.
    if (keuze.bewerkt !== null && document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
    sleept.current = true;
    ga(plek, shiftKey);
  };
  const opSleep = ({ target, buttons }: PointerEvent) => {
    if (buttons !== 1) sleept.current = false;
    const plek = sleept.current ? plekVan(target) : null;
    if (plek && isElders(plek)) ga(plek, true);
  };
  /** A double click, or one tap of a finger. */
  const opOpen = (target: EventTarget) => {
    const plek = plekVan(target);
    if (!plek || (target instanceof Element && target.closest('button, input'))) return;
    ga(plek);
    toetsen.bewerk(plek);
  };

  const alsMap = (lijst: readonly Groepstotalen[]) =>
    new Map(lijst.map(({ id, reeksen }) => [id, reeksen]));
  const vanRegels = alsMap(totalen.regels);
  const vanThemas = alsMap(totalen.themas);
  return (
    <section aria-label={t('rooster.label')}>
      <Roosterbalk
        maat={maat}
        maten={tabel.isScenario ? ['begroot'] : MATEN}
        zetMaat={zetMaat}
        rijen={rijen}
        kolommen={kolommen}
        keuze={keuze}
        vulRechts={() => {
          blokken.vulRechts();
          naarCel(celHier());
        }}
      />
      <div className={stijl.rol}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table in which one moves from cell to cell is a grid
          role="grid"
          className={stijl.rooster}
          aria-label={t('rooster.tabel', { maat: t(`begroting.maten.${maat}`) })}
          aria-multiselectable
          onKeyDown={toetsen.opToets}
          onCopy={toetsen.opKopie}
          onCut={toetsen.opKnip}
          onPaste={toetsen.opPlak}
          onPointerDown={opDruk}
          onPointerOver={opSleep}
          onClick={({ target }) => {
            if (metVinger.current) opOpen(target);
          }}
          onDoubleClick={({ target }) => {
            if (!metVinger.current) opOpen(target);
          }}
          onFocus={({ target }) => {
            const plek = plekVan(target);
            const anders = plek && isElders(plek);
            if (anders && target.matches('[data-kolom]') && !sleept.current) keuze.ga(plek);
          }}
        >
          <Roosterkoppen jaren={jaren} kolommen={kolommen} />
          {groepen.map(({ thema, regels: eigen }) => (
            <tbody key={thema.id}>
              <Themarij
                id={thema.id}
                naam={thema.inhoud.naam}
                lang={langVanInhoud}
                maat={maat}
                kolommen={kolommen}
                jaren={jaren}
                reeksen={vanThemas.get(thema.id)}
                keuze={keuze}
                voegToe={nieuwBij}
              />
              {eigen.map((regel) => (
                <Roosterrij
                  key={regel.id}
                  regel={regel}
                  thema={thema.inhoud.naam}
                  maat={maat}
                  kolommen={kolommen}
                  geldbronnen={geldbronnen}
                  totaal={vanRegels.get(regel.id)?.[maat].totaal}
                  keuze={keuze}
                  klaar={klaar}
                  annuleer={annuleer}
                  openRegel={openRegel}
                />
              ))}
            </tbody>
          ))}
          <tfoot>
            <Themarij
              id="totaal"
              naam={t('begroting.totaal')}
              maat={maat}
              kolommen={kolommen}
              jaren={jaren}
              reeksen={totalen.samen}
              keuze={keuze}
            />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** Also onto a cell that spans two columns. */
function naarCel(id: string): void {
  const [, voor = '', kolom = ''] = /^(.*-)(\d+)$/.exec(id) ?? [];
  const cel = document.getElementById(id) ?? document.getElementById(`${voor}${Number(kolom) - 1}`);
  cel?.focus({ preventScroll: true });
  cel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
