import { IconPencil } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import type { Deel } from '../../../concept/motor/contract';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Bijzonderheden } from './Bijzonderheden';
import { Celdetail, heeftDetail } from './Celdetail';
import { kolomnaam, type Kolom } from './indeling';
import { useRijkeuze, type Keuze } from './Keuze';
import { Naamcel } from './Naamcel';
import { celId } from './plek';
import stijl from './Rooster.module.css';
import { Roostercel } from './Roostercel';
import { Totaalcel } from './Totaalcel';
import { useRijbeeld } from './useRijbeeld';

interface Props {
  regel: Deel<'begrotingsregel'>;
  thema: string;
  kolommen: readonly Kolom[];
  geldbronnen: readonly Deel<'geldbron'>[];
  totaal: Totaal | undefined;
  keuze: Keuze;
}

/** One regel: its name, its cells and its total; under it what is wrong with the cell one is in. */
export const Roosterrij = memo(function Roosterrij(props: Props) {
  const { regel, thema, kolommen, geldbronnen, totaal, keuze } = props;
  const { id } = regel;
  const { t } = useTranslation();
  const { actief, van, tot, bewerkt } = useRijkeuze(keuze, id);
  const { onderdeel, fte, geldbron, soort, aard, cellen } = useRijbeeld(regel, kolommen);
  const hier = cellen[(actief ?? 0) - 1];
  const laatste = kolommen.length + 1;
  return (
    <>
      <tr data-rij={id}>
        <Naamcel
          rij={id}
          scope="row"
          actief={actief === 0}
          knop={{
            label: t('rooster.details', { onderdeel }),
            icoon: <IconPencil aria-hidden size={16} />,
          }}
        >
          <Nederlands>{onderdeel}</Nederlands>
          <Bijzonderheden
            id={id}
            fte={fte}
            soort={soort}
            aard={aard}
            bron={geldbronnen.find((bron) => bron.id === geldbron)?.inhoud.naam}
          />
        </Naamcel>
        {cellen.map((beeld, i) => (
          <Roostercel
            key={beeld.kolom.veld}
            rij={id}
            kolom={i + 1}
            naam={t('rooster.cel', { thema, onderdeel, kolom: kolomnaam(beeld.kolom, t) })}
            beeld={beeld}
            actief={actief === i + 1}
            gekozen={van <= i + 1 && i + 1 <= tot}
            bewerkt={actief === i + 1 ? bewerkt : null}
          />
        ))}
        <Totaalcel
          rij={id}
          kolom={laatste}
          naam={t('rooster.cel', { thema, onderdeel, kolom: t('begroting.totaal') })}
          totaal={totaal}
          actief={actief === laatste}
        />
      </tr>
      {hier && heeftDetail(hier) && (
        <tr>
          <td role="gridcell" colSpan={laatste + 1} className={stijl.detailcel}>
            <div className={stijl.detail}>
              <Celdetail regel={regel} veld={hier.kolom.veld} cel={celId(id, actief ?? 0)} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});
