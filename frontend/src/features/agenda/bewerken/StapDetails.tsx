import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { alsTekst, deelVan } from './alsTekst';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Hoe.module.css';
import { Keuze } from './Keuze';
import { leesGetal, schrijfGetal } from './leesGetal';
import { Regelveld } from './Regelveld';

interface Props {
  id: string;
  stap: Veld<StapInhoud>;
  pad: string;
}

/** When, people and money of a step, and whether it is done. */
export function StapDetails({ id, stap, pad }: Props) {
  const { t } = useTranslation();
  const { concept } = useBewerkomgeving();
  const nu = stap.waarde;
  const veld = (naam: 'wanneer' | 'fte' | 'bedrag') => ({
    id: `${id}-${naam}`,
    label: t(`bewerken.hoe.${naam}`),
    naam: `${pad}/${naam}`,
    veld: alsTekst(
      deelVan(
        stap,
        (geheel) => geheel[naam],
        (geheel, waarde) => ({
          ...geheel,
          [naam]: waarde,
          // What an amount is counted per goes with the amount.
          ...(naam === 'bedrag' && { per: waarde === null ? null : (geheel.per ?? 'eenmalig') }),
        }),
        `${pad}/${naam}`,
      ),
      (waarde) => (naam === 'wanneer' ? (waarde ?? '') : schrijfGetal(waarde)),
      (tekst) => (naam === 'wanneer' ? (tekst === '' ? null : tekst) : leesGetal(tekst)),
    ),
  });
  return (
    <span className={stijl.details}>
      <Regelveld {...veld('wanneer')} />
      <Regelveld {...veld('fte')} />
      <Regelveld {...veld('bedrag')} />
      {nu.bedrag !== null && (
        <Keuze
          label={t('bewerken.hoe.per')}
          waarde={nu.per ?? 'eenmalig'}
          opties={(['eenmalig', 'jaar', 'wijk'] as const).map((per) => ({
            waarde: per,
            tekst: t(`bewerken.hoe.perKeuze.${per}`),
          }))}
          kies={(per) => {
            stap.zet({ ...nu, per: per as StapInhoud['per'] });
          }}
        />
      )}
      <Keuze
        label={t('bewerken.hoe.geldbron')}
        waarde={nu.geldbron ?? ''}
        leeg={t('bewerken.geen')}
        opties={concept.geldbronnen.map(({ id: bron, naam }) => ({ waarde: bron, tekst: naam }))}
        kies={(bron) => {
          stap.zet({ ...nu, geldbron: bron === '' ? null : bron });
        }}
      />
      <label className={stijl.gedaanKeuze}>
        <input
          type="checkbox"
          checked={nu.gedaan}
          onChange={({ target }) => {
            stap.zet({ ...nu, gedaan: target.checked });
          }}
        />{' '}
        {t('bewerken.hoe.gedaan')}
      </label>
    </span>
  );
}
