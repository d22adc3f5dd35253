import { useTranslation } from 'react-i18next';
import type { Geld, Regelverschil } from '../../../lib/api';
import { formatGeld } from '../../../lib/format/geld';
import { veldkop } from '../../../lib/i18n/veldkop';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Scenarios.module.css';
import { Merk } from '../../../ui/basis/Merk';

const VELDEN = ['thema', 'onderdeel', 'soort', 'aard', 'fte', 'geldbron', 'taakveld'] as const;

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
    geld.soort === 'leeg' ? t('vergelijking.leeg') : formatGeld(geld, taal);
  const niets = t('vergelijking.niets');
  const verschillen = [
    ...VELDEN.filter((veld) => velden.includes(veld)).map((veld) => ({
      van: veldkop(veld),
      oud: veldVan(oud, veld) ?? niets,
      nieuw: veldVan(nieuw, veld) ?? niets,
    })),
    ...cellen
      .filter(({ anders }) => anders)
      .map((cel) => ({ van: cel.jaar, oud: inWoorden(cel.oud), nieuw: inWoorden(cel.nieuw) })),
  ];
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
        {verschillen.map((verschil) => (
          <li key={verschil.van}>{t('vergelijking.anders', verschil)}</li>
        ))}
        {velden.includes('acties') && <li>{t('vergelijking.andereActies')}</li>}
      </ul>
    </details>
  );
}

const veldVan = (kant: Regelverschil['oud'], veld: (typeof VELDEN)[number]): string | null =>
  (veld === 'thema' ? kant?.thema.naam : kant?.[veld]) ?? null;
