import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMaand } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { useBewerker } from '../motor/ConceptContext';
import type { Deel } from '../motor/contract';
import { useVeld } from '../motor/useVeld';
import { isMaand } from './maand';
import { Maandinvoer } from './Maandinvoer';
import { staatVan } from './staatVan';
import { Veldkader } from './Veldkader';
import stijl from './Maandinvoer.module.css';

/**
 * The months of a fase. They are saved together when somebody leaves them, because the one is only
 * right with the other.
 */
export function Periodeinvoer({ fase }: { fase: Deel<'fase'> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wijzig } = useBewerker();
  const kader = useRef<HTMLDivElement>(null);
  const velden = { van: useVeld(fase, 'van'), tot: useVeld(fase, 'tot') };
  const [getypt, zetGetypt] = useState<{ van: string; tot: string } | null>(null);
  const [verlaten, zetVerlaten] = useState(false);
  const nu = getypt ?? { van: velden.van.waarde, tot: velden.tot.waarde };
  const klaar = () => {
    zetVerlaten(true);
    if (getypt === null || !isMaand(nu.van) || !isMaand(nu.tot)) return;
    zetGetypt(null);
    wijzig(fase, getypt);
  };
  return (
    <div ref={kader} className={stijl.maanden} role="group" aria-label={t('filters.periode')}>
      {(['van', 'tot'] as const).map((welke) => (
        <Veldkader
          key={welke}
          label={t(`fasen.${welke}`)}
          {...staatVan(
            velden[welke],
            welke,
            (maand) => formatMaand(`${maand}-01`, taal),
            verlaten && !isMaand(nu[welke]) ? t('invoer.geenMaand') : null,
          )}
        >
          {(kenmerken) => (
            <Maandinvoer
              {...kenmerken}
              waarde={nu[welke]}
              onBlur={({ relatedTarget }) => {
                if (!kader.current?.contains(relatedTarget)) klaar();
              }}
              zet={(maand) => {
                zetVerlaten(false);
                zetGetypt({ ...nu, [welke]: maand });
              }}
            />
          )}
        </Veldkader>
      ))}
    </div>
  );
}
