import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconCloudOff,
  IconLoader2,
} from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Bewaarstand } from '../../../concept/motor/bewaarstand';
import type { Terugname } from '../../../concept/motor/Bewerker';
import { useBewaarstand, useBewerken, useDaden } from '../../../concept/motor/useBewerken';
import { inlogadres } from '../../../lib/inloggen';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Link } from '../../../ui/basis/Link';
import { VanAnderen } from '../../../concept/kop/VanAnderen';
import { Aanwezigen } from './Aanwezigen';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Werkbalk.module.css';

const ICONEN = {
  opgeslagen: IconCheck,
  bezig: IconLoader2,
  wacht: IconCloudOff,
  hapert: IconCloudOff,
  uitgelogd: IconCloudOff,
  ander: IconCloudOff,
  fout: IconAlertTriangle,
  botsing: IconAlertTriangle,
} as const;

/** Always in sight: how far saving is, taking back, who else is here, and where to go from here. */
export function Werkbalk({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { agenda, meld } = useBewerkomgeving();
  const stand = useBewaarstand();
  const { maakOngedaan, herhaal } = useBewerken();
  const { terug, opnieuw } = useDaden();
  const zeg = (uitkomst: Terugname, opnieuwGedaan: boolean) => {
    if (!uitkomst) return;
    const { daad, gelukt } = uitkomst;
    const wat = t(`bewerken.daad.${daad.wat}`, { titel: kort(daad.titel) });
    meld(
      gelukt
        ? t(opnieuwGedaan ? 'bewerken.opnieuwGedaan' : 'bewerken.ongedaan', { wat })
        : t('bewerken.nietOngedaan', { wat }),
    );
  };
  useEffect(() => {
    const toets = (gebeurtenis: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = gebeurtenis;
      if (!(ctrlKey || metaKey) || key.toLowerCase() !== 'z' || isTekstveld(target)) return;
      gebeurtenis.preventDefault();
      zeg(shiftKey ? herhaal() : maakOngedaan(), shiftKey);
    };
    window.addEventListener('keydown', toets);
    return () => {
      window.removeEventListener('keydown', toets);
    };
  });
  return (
    <div
      className={klassen('niet-op-papier', stijl.balk)}
      role="region"
      aria-label={t('bewerken.werkbalk')}
    >
      <Stand stand={stand} />
      <VanAnderen />
      <span className={stijl.knoppen}>
        <Knop
          aria-label={t('bewerken.ongedaanMaken')}
          isDisabled={!terug}
          onPress={() => {
            zeg(maakOngedaan(), false);
          }}
        >
          <IconArrowBackUp aria-hidden size={18} />
        </Knop>
        <Knop
          aria-label={t('bewerken.opnieuwDoen')}
          isDisabled={!opnieuw}
          onPress={() => {
            zeg(herhaal(), true);
          }}
        >
          <IconArrowForwardUp aria-hidden size={18} />
        </Knop>
        {children}
      </span>
      <Aanwezigen />
      <span className={stijl.verder}>
        <Link to={adressen.conceptVoorbeeld(agenda)}>{t('bewerken.voorbeeld')}</Link>
        <Link to={adressen.conceptPubliceren(agenda)}>{t('bewerken.publiceren')}</Link>
      </span>
    </div>
  );
}

function Stand({ stand: { stand, aantal, naam, veilig } }: { stand: Bewaarstand }) {
  const { t } = useTranslation();
  const Icoon = ICONEN[stand];
  return (
    <span className={stijl.stand} data-stand={stand}>
      <Icoon aria-hidden size={18} />
      <span role="status">
        {t(`bewerken.stand.${stand}`, { count: aantal, naam: naam || t('bewerken.iemand') })}
        {!veilig && ` ${t('bewerken.nietVeilig')}`}
      </span>
      {(stand === 'uitgelogd' || stand === 'ander') && (
        <a className="nl-link" href={inlogadres(location.pathname)}>
          {t('account.inloggen')}
        </a>
      )}
    </span>
  );
}

const LANGSTE = 60;

const kort = (titel: string): string =>
  titel.length > LANGSTE ? `${titel.slice(0, LANGSTE - 1)}…` : titel;

/** There the browser itself takes back what is typed. */
const isTekstveld = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && doel.matches('input, textarea, select, [contenteditable]');
