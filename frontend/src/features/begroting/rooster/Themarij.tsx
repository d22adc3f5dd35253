import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Totaalreeks } from '../../../lib/api';
import { Nederlands } from '../../../ui/basis/Nederlands';
import type { Kant, Kolom } from './indeling';
import { useRijkeuze, type Keuze } from './Keuze';
import { Naamcel } from './Naamcel';
import stijl from './Rooster.module.css';
import { Totaalcel } from './Totaalcel';

interface Props {
  id: string;
  /** Of the thema; the row of the total has none. */
  naam?: string;
  /** Which side it is of, where there is more than one. */
  kant?: 'lasten' | Kant;
  /** Of what thema a side is that stands under it. */
  van?: string;
  kolommen: readonly Kolom[];
  jaren: readonly number[];
  reeks: Totaalreeks | undefined;
  keuze: Keuze;
}

/** A row of totals: of a thema, above its regels, or of everything. Its columns are the years. */
export const Themarij = memo(function Themarij(props: Props) {
  const { id, naam: thema, kant, van, kolommen, jaren, reeks, keuze } = props;
  const { t } = useTranslation();
  const { actief } = useRijkeuze(keuze, id);
  const isThema = thema !== undefined;
  const isOnder = kant === 'baten' || kant === 'saldo';
  const onder = thema ?? van ?? t('begroting.totaal');
  const zijde = kant && t(`begroting.kanten.${kant}`);
  const naam =
    zijde === undefined ? onder : t('begroting.kanten.van', { kant: zijde, naam: onder });
  const breed = kolommen.length / Math.max(jaren.length, 1);
  const totalen = [
    ...jaren.map((jaar, i) => ({ kop: jaar, som: reeks?.perJaar[i], breed })),
    { kop: t('begroting.totaal'), som: reeks?.totaal, breed: 1 },
  ];
  return (
    <tr data-rij={id} className={isThema || van !== undefined ? stijl.thema : stijl.samen}>
      <Naamcel
        rij={id}
        scope={isThema ? 'rowgroup' : 'row'}
        actief={actief === 0}
        {...(isThema && {
          knop: {
            label: t('rooster.nieuwBij', { thema }),
            icoon: <IconPlus aria-hidden size={16} />,
          },
        })}
      >
        {isThema ? <Nederlands>{thema}</Nederlands> : isOnder ? zijde : onder}
        {zijde !== undefined && !isOnder && <span className={stijl.kant}>{zijde}</span>}
      </Naamcel>
      {totalen.map(({ kop, som, breed: eigen }, i) => {
        const eerste = i * breed + 1;
        return (
          <Totaalcel
            key={kop}
            rij={id}
            kolom={eerste}
            breed={eigen}
            naam={t('rooster.totaalVan', { naam, kolom: kop })}
            totaal={som}
            actief={actief !== null && eerste <= actief && actief < eerste + eigen}
          />
        );
      })}
    </tr>
  );
});
