import { IconPencil } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import type { Deel } from '../../../concept/motor/contract';
import { useZojuist } from '../../../concept/motor/useGebeurtenissen';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import type { Richting } from './Celinvoer';
import { Celdetail, heeftDetail } from './Celdetail';
import { celId } from './celId';
import { veldVan, type Kolom, type Maat } from './indeling';
import type { Keuze } from './Keuze';
import stijl from './Rooster.module.css';
import { Roostercel } from './Roostercel';
import { Totaalcel } from './Totaalcel';
import { useRijbeeld, type Celbeeld } from './useRijbeeld';
import { useRijkeuze } from './useRijkeuze';

interface Props {
  regel: Deel<'begrotingsregel'>;
  thema: string;
  maat: Maat;
  kolommen: readonly Kolom[];
  geldbronnen: readonly Deel<'geldbron'>[];
  totaal: Totaal | undefined;
  keuze: Keuze;
  klaar: (tekst: string, richting: Richting) => void;
  annuleer: () => void;
  openRegel: (id: string) => void;
}

/** One regel: its name, its cells and its total; under it what is wrong with the cell one is in. */
export const Roosterrij = memo(function Roosterrij(props: Props) {
  const { regel, thema, maat, kolommen, geldbronnen, totaal, keuze, openRegel } = props;
  const { t } = useTranslation();
  const { actief, van, tot, bewerkt } = useRijkeuze(keuze, regel.id);
  const velden = useMemo(() => kolommen.map((kolom) => veldVan(maat, kolom)), [kolommen, maat]);
  const { onderdeel, fte, geldbron, cellen } = useRijbeeld(regel, velden);
  const kolomnaam = ({ jaar, helft }: Kolom) =>
    helft === null ? String(jaar) : t(`rooster.helftVan.h${helft}`, { jaar });
  const bij = actief === null ? undefined : cellen[actief - 1];
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
              <Bijzonderheden
                id={regel.id}
                fte={fte}
                bron={geldbronnen.find(({ id }) => id === geldbron)?.inhoud.naam}
              />
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
            beeld={cellen[i] ?? LEEG}
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
            <div className={stijl.detail}>
              <Celdetail regel={regel} veld={veld} cel={celId(regel.id, actief ?? 0)} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});

const LEEG: Celbeeld = { waarde: null, staat: 'rust' };

interface Bijprops {
  id: string;
  fte: string | null;
  bron: string | undefined;
}

/** Quiet facts under the name: people, who pays, and who else just changed it. */
const Bijzonderheden = memo(function Bijzonderheden({ id, fte, bron }: Bijprops) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const ander = useZojuist(id);
  return (
    <span className={stijl.bij}>
      {fte !== null && <span>{t('stap.fte', { fte: inTaal(fte, taal) })}</span>}
      {bron !== undefined && <Nederlands>{bron}</Nederlands>}
      {ander !== undefined && (
        <span className={stijl.zojuist}>
          {t('bewerken.zojuist', { wie: ander ?? t('bewerken.iemand') })}
        </span>
      )}
    </span>
  );
});

/** While somebody types there may be anything. */
const inTaal = (fte: string, taal: 'nl' | 'en'): string =>
  /^\d+(\.\d+)?$/.test(fte) ? formatGetal(fte, taal) : fte;
