import { useTranslation } from 'react-i18next';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { useVeld, type Veld } from '../../../concept/motor/useVeld';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Getalinvoer } from './Getalinvoer';
import stijl from './Paneel.module.css';

/** Which years the begroting has and with which besluit; of a scenario also its name. */
export function Instellingen({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  const { begroting, besluiten, isScenario } = tabel;
  const van = useVeld(begroting, 'vanJaar');
  const tot = useVeld(begroting, 'totJaar');
  const besluit = useVeld(begroting, 'besluit');
  const naam = useVeld(begroting, 'naam') as Veld<string>;
  const toelichting = useVeld(begroting, 'toelichting');
  const jaar = { inWoorden: String, lees: leesJaar, uitleg: t('rooster.instellingen.geenJaar') };
  return (
    <details className={stijl.instellingen}>
      <summary>{t('rooster.instellingen.titel')}</summary>
      <div className={stijl.velden}>
        {isScenario && (
          <Tekstinvoer
            id="begroting-naam"
            label={t('rooster.instellingen.naam')}
            naam="naam"
            veld={naam}
          />
        )}
        <div className={stijl.jaren}>
          <Getalinvoer
            id="begroting-van"
            label={t('rooster.instellingen.van')}
            naam="vanJaar"
            veld={van}
            {...jaar}
          />
          <Getalinvoer
            id="begroting-tot"
            label={t('rooster.instellingen.tot')}
            naam="totJaar"
            veld={tot}
            {...jaar}
          />
        </div>
        <p className="stil">{t('rooster.instellingen.jarenUitleg')}</p>
        <Keuzeinvoer
          id="begroting-besluit"
          label={t('rooster.instellingen.besluit')}
          naam="besluit"
          veld={besluit}
          nietVerplicht
          keuzes={[
            { waarde: null, tekst: t('invoer.geen') },
            ...besluiten.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.titel })),
          ]}
        />
        <Tekstinvoer
          id="begroting-toelichting"
          label={t('rooster.instellingen.toelichting')}
          naam="toelichting"
          veld={toelichting}
          magLeeg
          meerRegels
        />
      </div>
    </details>
  );
}

const leesJaar = (tekst: string): number | undefined =>
  /^(19|20|21)\d\d$/.test(tekst) ? Number(tekst) : undefined;
