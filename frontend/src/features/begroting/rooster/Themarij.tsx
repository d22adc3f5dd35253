import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reeksen } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import { celId } from './celId';
import type { Kolom, Maat } from './indeling';
import type { Keuze } from './Keuze';
import stijl from './Rooster.module.css';
import { Totaalcel } from './Totaalcel';
import { useRijkeuze } from './useRijkeuze';

interface Props {
  id: string;
  naam: string;
  /** Of the content: in Dutch. */
  lang?: string | undefined;
  maat: Maat;
  kolommen: readonly Kolom[];
  jaren: readonly number[];
  reeksen: Reeksen | undefined;
  keuze: Keuze;
  /** Adds a regel here; the row of the total has none. */
  voegToe?: (thema: string) => void;
}

/** A row of totals: of a thema, above its regels, or of everything. Its columns are the years. */
export const Themarij = memo(function Themarij(props: Props) {
  const { id, naam, lang, maat, kolommen, jaren, reeksen, keuze, voegToe } = props;
  const { t } = useTranslation();
  const { actief } = useRijkeuze(keuze, id);
  const reeks = reeksen?.[maat];
  const breed = kolommen.length / Math.max(jaren.length, 1);
  return (
    <tr data-rij={id} className={voegToe ? stijl.thema : stijl.samen}>
      <th
        id={celId(id, 0)}
        scope={voegToe ? 'rowgroup' : 'row'}
        data-kolom={0}
        tabIndex={actief === 0 ? 0 : -1}
        className={klassen(stijl.naam, actief === 0 && stijl.actief)}
      >
        <span className={stijl.naamregel}>
          <span className={stijl.naamtekst} lang={lang}>
            {naam}
          </span>
          {voegToe && (
            <button
              type="button"
              tabIndex={-1}
              className={stijl.knopje}
              aria-label={t('rooster.nieuwBij', { thema: naam })}
              onClick={() => {
                voegToe(id);
              }}
            >
              <IconPlus aria-hidden size={16} />
            </button>
          )}
        </span>
      </th>
      {jaren.map((jaar, i) => {
        const eerste = i * breed + 1;
        return (
          <Totaalcel
            key={jaar}
            id={celId(id, eerste)}
            kolom={eerste}
            breed={breed}
            naam={t('rooster.totaalVan', { naam, kolom: jaar })}
            totaal={reeks?.perJaar[i]}
            actief={actief !== null && eerste <= actief && actief < eerste + breed}
          />
        );
      })}
      <Totaalcel
        id={celId(id, kolommen.length + 1)}
        kolom={kolommen.length + 1}
        naam={t('rooster.totaalVan', { naam, kolom: t('begroting.totaal') })}
        totaal={reeks?.totaal}
        actief={actief === kolommen.length + 1}
      />
    </tr>
  );
});
