import { IconPencil } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import type { Richting } from './Celinvoer';
import { Celdetail, heeftDetail } from './Celdetail';
import { celId } from './celId';
import { veldVan, type Kolom, type Maat } from './indeling';
import stijl from './Rooster.module.css';
import { Roostercel } from './Roostercel';
import { useRoosteromgeving } from './RoosterContext';
import { Totaalcel } from './Totaalcel';
import { useCelbeelden } from './useCelbeelden';

export interface Rijprops {
  regel: Deel<'begrotingsregel'>;
  thema: string;
  maat: Maat;
  kolommen: readonly Kolom[];
  totaal: Totaal | undefined;
  /** The column in this row that has the focus of the grid. */
  actief: number | null;
  /** First and last selected column in this row. */
  van: number | null;
  tot: number | null;
  bewerkt: { begin: string; vanTypen: boolean } | null;
  klaar: (tekst: string, richting: Richting) => void;
  annuleer: () => void;
}

/** One regel: its name, its cells and its total; under it what is wrong with the cell one is in. */
export const Roosterrij = memo(function Roosterrij(props: Rijprops) {
  const { regel, thema, maat, kolommen, totaal, actief, van, tot, bewerkt } = props;
  const { t } = useTranslation();
  const { openRegel } = useRoosteromgeving();
  const onderdeel = useVeld(regel, 'onderdeel').waarde;
  const velden = useMemo(() => kolommen.map((kolom) => veldVan(maat, kolom)), [kolommen, maat]);
  const beelden = useCelbeelden(regel, velden);
  const kolomnaam = ({ jaar, helft }: Kolom) =>
    helft === null ? String(jaar) : t(`rooster.helftVan.h${helft}`, { jaar });
  const bij = actief === null ? undefined : beelden[actief - 1];
  const veld = actief === null ? undefined : velden[actief - 1];
  return (
    <>
      <tr data-rij={regel.id}>
        <th
          id={celId(regel.id, 0)}
          scope="row"
          data-kolom={0}
          tabIndex={actief === 0 ? 0 : -1}
          className={klassen(stijl.naam, actief === 0 && stijl.actief)}
        >
          <span className={stijl.naamregel}>
            <span className={stijl.naamtekst}>
              <Nederlands>{onderdeel}</Nederlands>
              <Bijzonderheden regel={regel} />
            </span>
            <button
              type="button"
              tabIndex={-1}
              className={stijl.knopje}
              aria-label={t('rooster.details', { onderdeel })}
              onClick={() => {
                // The panel gives the focus back to what had it: a place in the grid.
                document.getElementById(celId(regel.id, 0))?.focus();
                openRegel(regel.id);
              }}
            >
              <IconPencil aria-hidden size={16} />
            </button>
          </span>
        </th>
        {kolommen.map((kolom, i) => (
          <Roostercel
            key={kolom.sleutel}
            id={celId(regel.id, i + 1)}
            kolom={i + 1}
            naam={t('rooster.cel', { thema, onderdeel, kolom: kolomnaam(kolom) })}
            beeld={beelden[i] ?? { waarde: null, staat: 'rust' }}
            actief={actief === i + 1}
            gekozen={van !== null && tot !== null && van <= i + 1 && i + 1 <= tot}
            bewerkt={actief === i + 1 ? bewerkt : null}
            klaar={props.klaar}
            annuleer={props.annuleer}
          />
        ))}
        <Totaalcel
          id={celId(regel.id, kolommen.length + 1)}
          kolom={kolommen.length + 1}
          naam={t('rooster.cel', { thema, onderdeel, kolom: t('begroting.totaal') })}
          totaal={totaal}
          actief={actief === kolommen.length + 1}
        />
      </tr>
      {bij && veld !== undefined && heeftDetail(bij) && (
        <tr>
          <td role="gridcell" colSpan={kolommen.length + 2} className={stijl.detailcel}>
            <Celdetail regel={regel} veld={veld} cel={celId(regel.id, actief ?? 0)} />
          </td>
        </tr>
      )}
    </>
  );
});

/** Quiet facts under the name: people, who pays, and who else just changed it. */
function Bijzonderheden({ regel }: { regel: Deel<'begrotingsregel'> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { tabel } = useRoosteromgeving();
  const { zojuist } = useConceptOmgeving().gebeurtenissen;
  const fte = useVeld(regel, 'fte').waarde;
  const geldbron = useVeld(regel, 'geldbron').waarde;
  const bron = tabel.geldbronnen.find(({ id }) => id === geldbron);
  const ander = zojuist.find(({ onderdeel }) => onderdeel === regel.id);
  return (
    <span className={stijl.bij}>
      {fte !== null && <span>{t('stap.fte', { fte: inTaal(fte, taal) })}</span>}
      {bron && <Nederlands>{bron.inhoud.naam}</Nederlands>}
      {ander && (
        <span className={stijl.zojuist}>
          {t('bewerken.zojuist', { wie: ander.door?.naam ?? t('bewerken.iemand') })}
        </span>
      )}
    </span>
  );
}

/** While somebody types there may be anything. */
const inTaal = (fte: string, taal: 'nl' | 'en'): string =>
  /^\d+(\.\d+)?$/.test(fte) ? formatGetal(fte, taal) : fte;
