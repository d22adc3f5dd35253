import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Toestand } from '../motor/bewaarstand';
import { useBewerker } from '../motor/ConceptContext';
import type { Deel } from '../motor/contract';
import { useVeld } from '../motor/useVeld';
import { formatMaand } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { Botsingkeuze } from './Botsingkeuze';
import { Foutzin } from './Foutzin';
import { isMaand } from './maand';
import { Maandinvoer } from './Maandinvoer';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

/** The most urgent first. */
const URGENT: Toestand[] = [
  'botsing',
  'fout',
  'wacht',
  'uitgelogd',
  'hapert',
  'bezig',
  'opgeslagen',
  'rust',
];

/**
 * The months of a fase. They are saved together when somebody leaves them, because the one is only
 * right with the other.
 */
export function Periodeinvoer({ fase }: { fase: Deel<'fase'> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wijzig } = useBewerker();
  const van = useVeld(fase, 'van');
  const tot = useVeld(fase, 'tot');
  const [typend, zetTypend] = useState<{ van: string; tot: string } | null>(null);
  const [verlaten, zetVerlaten] = useState(false);
  const nu = typend ?? { van: van.waarde, tot: tot.waarde };
  const heel = isMaand(nu.van) && isMaand(nu.tot);
  const ga = () => {
    zetVerlaten(true);
    if (typend === null || !heel) return;
    zetTypend(null);
    wijzig(fase, typend);
  };
  const geweigerd = van.fout ?? tot.fout;
  const fout =
    typend !== null && !heel && verlaten ? (
      t('invoer.geenMaand')
    ) : geweigerd === null ? null : (
      <Foutzin fout={geweigerd} namen={['van', 'tot']} />
    );
  const inWoorden = (maand: string) => formatMaand(`${maand}-01`, taal);
  return (
    <Veldkader
      label={t('fasen.periode')}
      toestand={URGENT.find((stand) => stand === van.toestand || stand === tot.toestand) ?? 'rust'}
      fout={fout}
      onder={
        <>
          <Botsingkeuze veld={van} inWoorden={inWoorden} />
          <Botsingkeuze veld={tot} inWoorden={inWoorden} />
        </>
      }
    >
      {({ id, ...kenmerken }) => (
        <div className={stijl.maanden}>
          {(['van', 'tot'] as const).map((welke) => (
            <Maandinvoer
              key={welke}
              id={`${id}-${welke}`}
              label={t(`fasen.${welke}`)}
              kenmerken={kenmerken}
              bijVerlaten={(naar) => {
                if (!naar?.startsWith(id)) ga();
              }}
              waarde={nu[welke]}
              zet={(maand) => {
                zetVerlaten(false);
                zetTypend({ ...nu, [welke]: maand });
              }}
            />
          ))}
        </div>
      )}
    </Veldkader>
  );
}
