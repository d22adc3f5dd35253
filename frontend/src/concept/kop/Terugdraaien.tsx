import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Daad } from '../motor/daad';
import { useBewerker } from '../motor/ConceptContext';
import { useStand } from '../motor/useStand';
import { Knop } from '../../ui/basis/Knop';
import stijl from './ConceptKop.module.css';

interface Props {
  /** Says what happened; with it the buttons are small, without it that stands beside them. */
  meld?: ((zin: string) => void) | undefined;
}

/** Takes the last change back, or does it again; says which one. Ctrl+Z and Ctrl+Y do the same. */
export function Terugdraaien({ meld }: Props) {
  const { t } = useTranslation();
  const { maakOngedaan, herhaal } = useBewerker();
  const terug = useStand((b) => b.laatsteDaad());
  const opnieuw = useStand((b) => b.volgendeDaad());
  const [bericht, zetBericht] = useState('');
  const inWoorden = (daad: Daad) => {
    const titel = kort(daad.titel);
    return daad.wat === 'maak' && daad.ids.length > 1
      ? t('bewerken.daad.maakAlle', { titel, count: daad.ids.length - 1 })
      : t(`bewerken.daad.${daad.wat}`, { titel });
  };
  const ga = (kant: 'terug' | 'opnieuw') => {
    const uitkomst = kant === 'terug' ? maakOngedaan() : herhaal();
    if (uitkomst === null) return;
    const { daad, gelukt, overgeslagen } = uitkomst;
    const gedaan = kant === 'terug' ? 'ongedaan' : 'opnieuwGedaan';
    const zinnen = [
      t(`bewerken.${gelukt ? gedaan : 'nietOngedaan'}`, { wat: inWoorden(daad) }),
      gelukt && overgeslagen > 0 && t('bewerken.deels', { count: overgeslagen }),
    ];
    (meld ?? zetBericht)(zinnen.filter(Boolean).join('. '));
  };
  useEffect(() => {
    const toets = (gebeurtenis: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = gebeurtenis;
      const letter = key.toLowerCase();
      if (!(ctrlKey || metaKey) || neemtZelfTerug(target) || !['z', 'y'].includes(letter)) return;
      gebeurtenis.preventDefault();
      ga(letter === 'y' || shiftKey ? 'opnieuw' : 'terug');
    };
    window.addEventListener('keydown', toets);
    return () => window.removeEventListener('keydown', toets);
  });
  if (!meld && !terug && !opnieuw) return null;
  const knop = (kant: 'terug' | 'opnieuw') => {
    const daad = kant === 'terug' ? terug : opnieuw;
    const woord = t(kant === 'terug' ? 'bewerken.ongedaanMaken' : 'bewerken.opnieuwDoen');
    const label = kant === 'terug' ? 'bewaarstand.terugVan' : 'bewaarstand.herhaalVan';
    const Icoon = kant === 'terug' ? IconArrowBackUp : IconArrowForwardUp;
    const icoon = <Icoon aria-hidden size={18} />;
    return (
      <Knop
        soort={meld ? 'gewoon' : 'subtiel'}
        icoon={meld ? undefined : icoon}
        isDisabled={!daad}
        aria-label={daad ? t(label, { wat: inWoorden(daad) }) : woord}
        onPress={() => ga(kant)}
      >
        {meld ? icoon : woord}
      </Knop>
    );
  };
  return (
    <div className={stijl.terugdraaien}>
      {knop('terug')}
      {(meld ?? opnieuw) && knop('opnieuw')}
      <span role="status" className="stil">
        {bericht}
      </span>
    </div>
  );
}

const LANGSTE = 60;

const kort = (titel: string): string =>
  titel.length > LANGSTE ? `${titel.slice(0, LANGSTE - 1)}…` : titel;

/** Fields in which something was typed since they got the focus. */
const getypt = new WeakSet<EventTarget>();
for (const soort of ['input', 'focusin'] as const) {
  window.addEventListener(
    soort,
    ({ target }) => {
      if (target === null) return;
      if (soort === 'input') getypt.add(target);
      else getypt.delete(target);
    },
    true,
  );
}

/**
 * There the browser itself takes back what is typed. An empty field in which nothing was typed has nothing
 * to take back: that is where the focus goes after archiving.
 */
const neemtZelfTerug = (doel: EventTarget | null): boolean => {
  if (!(doel instanceof HTMLElement)) return false;
  if (!doel.matches('input, textarea, select, [contenteditable]')) return false;
  const leeg =
    (doel instanceof HTMLInputElement || doel instanceof HTMLTextAreaElement) && doel.value === '';
  return !leeg || getypt.has(doel);
};
