import { useTranslation } from 'react-i18next';
import type { Geld, Regelverschil } from '../../../lib/api';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Scenarios.module.css';
import { Merk } from '../../../ui/basis/Merk';

const VELDEN = ['thema', 'onderdeel', 'fte', 'geldbron', 'taakveld', 'acties'] as const;

/** The regels that are not the same; each unfolds to what differs. */
export function Regelverschillen({ regels }: { regels: readonly Regelverschil[] }) {
  const { t } = useTranslation();
  return (
    <section className={stijl.deel}>
      <Kop niveau={2}>{t('vergelijking.regels', { count: regels.length })}</Kop>
      <ul className={stijl.regels}>
        {regels.map((regel) => (
          <li key={regel.code} className={stijl.regel}>
            <Regel regel={regel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Regel({ regel }: { regel: Regelverschil }) {
  const { t } = useTranslation();
  const { wat, oud, nieuw, velden, cellen } = regel;
  const kant = nieuw ?? oud;
  const { taal } = useTaal();
  const inWoorden = (geld: Geld) =>
    geld.soort === 'bedrag' && geld.bedrag !== null
      ? formatBedrag(geld.bedrag, taal)
      : geld.soort === 'pm'
        ? 'PM'
        : t('vergelijking.leeg');
  return (
    <details>
      <summary>
        <Merk soort="rand">{t(`vergelijking.wat.${wat}`)}</Merk>{' '}
        <Nederlands>{kant?.onderdeel}</Nederlands>{' '}
        <span className="stil">
          (<Nederlands>{kant?.thema.naam}</Nederlands>)
        </span>
      </summary>
      <ul>
        {VELDEN.filter((veld) => velden.includes(veld)).map((veld) => (
          <li key={veld}>
            {t(`vergelijking.veld.${veld}`, {
              oud: veldVan(oud, veld) ?? t('vergelijking.niets'),
              nieuw: veldVan(nieuw, veld) ?? t('vergelijking.niets'),
            })}
          </li>
        ))}
        {cellen
          .filter(({ anders }) => anders)
          .map(({ jaar, oud: was, nieuw: wordt }) => (
            <li key={jaar}>
              {t('vergelijking.cel', { jaar, oud: inWoorden(was), nieuw: inWoorden(wordt) })}
            </li>
          ))}
      </ul>
    </details>
  );
}

function veldVan(kant: Regelverschil['oud'], veld: (typeof VELDEN)[number]): string | null {
  if (kant === null || veld === 'acties') return null;
  return veld === 'thema' ? kant.thema.naam : kant[veld];
}
