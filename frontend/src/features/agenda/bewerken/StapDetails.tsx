import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { alsTekst, deelVan } from './alsTekst';
import { useKaartgegevens } from './BewerkContext';
import stijl from './Hoe.module.css';
import { leesGetal, schrijfGetal } from './leesGetal';

interface Props {
  id: string;
  stap: Veld<StapInhoud>;
  pad: string;
}

/** When, people and money of a step, and whether it is done. */
export function StapDetails({ id, stap, pad }: Props) {
  const { t } = useTranslation();
  const { geldbronnen } = useKaartgegevens();
  const nu = stap.waarde;
  const deel = <K extends keyof StapInhoud>(naam: K): Veld<StapInhoud[K]> =>
    deelVan(
      stap,
      (geheel) => geheel[naam],
      (geheel, waarde) => ({ ...geheel, [naam]: waarde }),
      `${pad}/${naam}`,
    );
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
      <Tekstinvoer vorm="regel" magLeeg {...veld('wanneer')} />
      <Tekstinvoer vorm="regel" magLeeg {...veld('fte')} />
      <Tekstinvoer vorm="regel" magLeeg {...veld('bedrag')} />
      {nu.bedrag !== null && (
        <Keuzeinvoer
          vorm="regel"
          label={t('bewerken.hoe.per')}
          naam={`${pad}/per`}
          veld={deel('per')}
          keuzes={(['eenmalig', 'jaar', 'wijk'] as const).map((per) => ({
            waarde: per,
            tekst: t(`bewerken.hoe.perKeuze.${per}`),
          }))}
        />
      )}
      <Keuzeinvoer
        vorm="regel"
        label={t('bewerken.hoe.geldbron')}
        naam={`${pad}/geldbron`}
        veld={deel('geldbron')}
        keuzes={[
          { waarde: null, tekst: t('bewerken.geen') },
          ...geldbronnen.map(({ id: bron, naam }) => ({ waarde: bron, tekst: naam })),
        ]}
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
