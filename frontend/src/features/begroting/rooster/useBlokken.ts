import { useTranslation } from 'react-i18next';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useTaal } from '../../../lib/i18n/useTaal';
import {
  aantalIn,
  maakLeeg,
  plak,
  vulOmlaag,
  vulRechts,
  type Plakresultaat,
  type Selectie,
  type Vlak,
} from './blok';
import { alsInvoer, leesCel, type Celwaarde } from './celwaarde';
import { veldVan, type Kolom, type Maat } from './indeling';
import type { Celbewerking, Keuze } from './Keuze';
import { useRoosteromgeving } from './RoosterContext';
import { alsTsv, leesTsv } from './tsv';
import { celwaardeVan } from './useRijbeeld';

/** What one can do with the selected cells; each of these is taken back in one step. */
export function useBlokken(
  tabel: Begrotingstabel,
  maat: Maat,
  kolommen: readonly Kolom[],
  keuze: Keuze,
) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const bewerker = useBewerker();
  const { context, meld } = useRoosteromgeving();
  const opId = new Map(tabel.regels.map((regel) => [regel.id, regel]));
  const vlak: Vlak = {
    maat,
    get regels() {
      return keuze.regels;
    },
    kolommen,
    waarde: (id, veld): Celwaarde => {
      const regel = opId.get(id);
      return regel ? celwaardeVan(bewerker, regel, veld) : null;
    },
  };

  const doe = ({ wijzigingen, aantal }: Plakresultaat) => {
    const titel = t('rooster.cellen', { count: aantal });
    bewerker.wijzigBlok('begrotingsregel', wijzigingen, titel);
  };
  const teksten = ({ vanRij, totRij, vanKolom, totKolom }: Selectie): string[][] =>
    keuze.regels
      .slice(vanRij, totRij + 1)
      .map((id) =>
        kolommen
          .slice(vanKolom, totKolom + 1)
          .map((kolom) => alsInvoer(vlak.waarde(id, veldVan(maat, kolom)), taal)),
      );

  return {
    /** A cell as it is when one begins to edit it; `tekst` is what is typed over it. */
    begin: (regel: string, kolom: Kolom, tekst?: string): Celbewerking => {
      const veld = veldVan(maat, kolom);
      // What stands there, also when it is still on its way: it may have arrived once the typing ends.
      const gezien = vlak.waarde(regel, veld);
      const was = alsInvoer(gezien, taal);
      return { begin: tekst ?? was, vanTypen: tekst !== undefined, was, gezien };
    },
    schrijf: (regel: string, kolom: Kolom, tekst: string, { was, gezien }: Celbewerking) => {
      if (tekst.trim() === was) return;
      const veld = veldVan(maat, kolom);
      const nieuw = leesCel(tekst, vlak.waarde(regel, veld), maat, context);
      bewerker.wijzig(
        { id: regel, soort: 'begrotingsregel' },
        { [veld]: nieuw },
        { gezien: { [veld]: gezien } },
      );
    },
    kopieer: (): string | null => {
      const { selectie } = keuze;
      if (!selectie) return null;
      meld(t('rooster.gekopieerd', { count: aantalIn(selectie) }));
      return alsTsv(teksten(selectie));
    },
    plak: (tekst: string) => {
      const { selectie } = keuze;
      if (!selectie) return;
      const blok = leesTsv(tekst);
      const uit = plak(blok, selectie, vlak, context);
      doe(uit);
      const hoog = uit.wijzigingen.length;
      const breed = Math.round(uit.aantal / Math.max(hoog, 1));
      keuze.kies({
        ...selectie,
        totRij: selectie.vanRij + hoog - 1,
        totKolom: selectie.vanKolom + Math.max(breed, 1) - 1,
      });
      meld(
        [
          t('rooster.geplakt', { count: uit.aantal }),
          uit.onleesbaar > 0 && t('rooster.onleesbaar', { count: uit.onleesbaar }),
          uit.buiten > 0 && t('rooster.buiten', { count: uit.buiten }),
        ]
          .filter(Boolean)
          .join(' '),
      );
    },
    maakLeeg: () => {
      if (keuze.selectie) doe(maakLeeg(keuze.selectie, vlak));
    },
    vulRechts: () => {
      const { selectie } = keuze;
      if (!selectie) return;
      const uit = vulRechts(selectie, vlak);
      doe(uit);
      meld(t('rooster.gevuld', { count: uit.aantal }));
    },
    /** As Ctrl+R in a spreadsheet: one cell takes over what stands to the left of it. */
    vulVanLinks: () => {
      const { selectie } = keuze;
      if (!selectie) return;
      const een = selectie.vanKolom === selectie.totKolom;
      if (een && selectie.vanKolom === 0) return;
      doe(vulRechts(een ? { ...selectie, vanKolom: selectie.vanKolom - 1 } : selectie, vlak));
    },
    vulOmlaag: () => {
      if (keuze.selectie) doe(vulOmlaag(keuze.selectie, vlak));
    },
  };
}

export type Blokken = ReturnType<typeof useBlokken>;
