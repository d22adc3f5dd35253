import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Maat } from '../maten';
import * as blok from './blok';
import { alsInvoer, type Celwaarde } from './celwaarde';
import type { Keuze } from './Keuze';
import { useRoosteromgeving } from './RoosterContext';
import { alsTsv, leesTsv } from './tsv';

type Daad = (selectie: blok.Selectie, vlak: blok.Vlak) => blok.Plakresultaat;

/** What one can do with the selected cells; each of these is taken back in one step. */
export function useBlokken(maat: Maat, keuze: Keuze) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const bewerker = useBewerker();
  const { context, meld } = useRoosteromgeving();
  const vlakVan = ({ regels, kolommen }: Keuze): blok.Vlak => ({
    maat,
    regels,
    kolommen,
    waarde: (id, veld) => (bewerker.waarde(id, veld) ?? null) as Celwaarde,
  });
  const cellen = (count: number) => t('rooster.cellen', { count });
  const doe = (daad: Daad): blok.Plakresultaat | null => {
    if (!keuze.selectie) return null;
    const uit = daad(keuze.selectie, vlakVan(keuze));
    bewerker.wijzigBlok('begrotingsregel', uit.wijzigingen, cellen(uit.aantal));
    return uit;
  };
  return {
    maakLeeg: () => doe(blok.maakLeeg),
    vulOmlaag: () => doe(blok.vulOmlaag),
    vulVanLinks: () => doe(blok.vulVanLinks),
    vulRechts: () => {
      const uit = doe(blok.vulRechts);
      if (uit) meld(t('rooster.gevuld', { cellen: cellen(uit.aantal) }));
    },
    plak: (tekst: string) => {
      const uit = doe((selectie, vlak) => blok.plak(leesTsv(tekst), selectie, vlak, context));
      if (!uit) return;
      const { doel, aantal, onleesbaar, buiten } = uit;
      keuze.kies(doel);
      const zinnen = [
        t('rooster.geplakt', { cellen: cellen(aantal) }),
        onleesbaar > 0 && t('rooster.onleesbaar', { count: onleesbaar }),
        buiten > 0 && t('rooster.buiten', { count: buiten }),
      ];
      meld(zinnen.filter(Boolean).join(' '));
    },
    kopieer: (selectie: blok.Selectie): string => {
      const waarden = blok.waardenIn(selectie, vlakVan(keuze));
      meld(t('rooster.gekopieerd', { cellen: cellen(waarden.flat().length) }));
      return alsTsv(waarden.map((rij) => rij.map((waarde) => alsInvoer(waarde, taal))));
    },
  };
}

export type Blokken = ReturnType<typeof useBlokken>;
