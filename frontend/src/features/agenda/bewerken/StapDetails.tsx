import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { veldkop } from '../../../lib/i18n/veldkop';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Tijdinvoer } from '../../../concept/velden/Tijdinvoer';
import { alsTekst, deelVan } from '../../../concept/velden/alsTekst';
import { useKaartgegevens } from './BewerkContext';
import stijl from './Hoe.module.css';
import { leesEuro, leesGetal, schrijfGetal } from '../../../concept/velden/leesGetal';

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
  const getal = (naam: 'fte' | 'bedrag') =>
    alsTekst(
      deelVan(metPer(stap), pad, naam),
      schrijfGetal,
      naam === 'bedrag' ? leesEuro : leesGetal,
    );
  const velden = {
    fte: getal('fte'),
    bedrag: getal('bedrag'),
  };
  return (
    <div className={stijl.details}>
      <div className={stijl.tijd}>
        <Tijdinvoer
          vorm="regel"
          id={`${id}-wanneer`}
          label={veldkop('wanneer')}
          naam={`${pad}/wanneer`}
          veld={deelVan(stap, pad, 'wanneer')}
        />
      </div>
      {(['fte', 'bedrag'] as const).map((naam) => (
        <Tekstinvoer
          key={naam}
          vorm="regel"
          magLeeg
          id={`${id}-${naam}`}
          label={naam === 'bedrag' ? t('bewerken.hoe.bedrag') : veldkop(naam)}
          naam={`${pad}/${naam}`}
          veld={velden[naam]}
        />
      ))}
      {nu.bedrag !== null && (
        <Keuzeinvoer
          vorm="regel"
          label={t('bewerken.hoe.per')}
          naam={`${pad}/per`}
          veld={deelVan(stap, pad, 'per')}
          keuzes={(['eenmalig', 'jaar', 'wijk'] as const).map((per) => ({
            waarde: per,
            tekst: t(`bewerken.hoe.perKeuze.${per}`),
          }))}
        />
      )}
      <Keuzeinvoer
        vorm="regel"
        label={veldkop('geldbron')}
        naam={`${pad}/geldbron`}
        veld={deelVan(stap, pad, 'geldbron')}
        keuzes={[
          { waarde: null, tekst: t('invoer.geen') },
          ...geldbronnen.map(({ id: bron, naam }) => ({ waarde: bron, tekst: naam })),
        ]}
      />
      <label className={stijl.gedaanKeuze}>
        <input
          type="checkbox"
          checked={nu.gedaan}
          onChange={({ target }) => stap.zet({ ...nu, gedaan: target.checked })}
        />{' '}
        {t('bewerken.hoe.gedaan')}
      </label>
    </div>
  );
}

/** What an amount is counted per goes with the amount. */
function metPer(stap: Veld<StapInhoud>): Veld<StapInhoud> {
  const met = (nu: StapInhoud): StapInhoud => ({
    ...nu,
    per: nu.bedrag === null ? null : (nu.per ?? 'eenmalig'),
  });
  return {
    ...stap,
    zet: (nu) => stap.zet(met(nu)),
    typ: (nu, na) => stap.typ(met(nu), na),
  };
}
