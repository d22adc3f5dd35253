import { useTranslation } from 'react-i18next';
import type { LinkInhoud } from '../../../concept/motor/contract';
import type { Veld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { focusOp } from '../../../lib/focus';
import { deelVan } from '../../../concept/velden/alsTekst';
import stijl from './Meer.module.css';
import { Rijen } from './Rijen';

/** Links to other sites: paste the address, then say what it is. */
export function Links({ id, veld }: { id: string; veld: Veld<LinkInhoud[]> }) {
  const { t } = useTranslation();
  return (
    <Rijen
      id={id}
      label={t('actie.links')}
      soort="actie"
      naam="links"
      veld={veld}
      className={stijl.rij}
      rij={(_, plek) =>
        (['titel', 'url'] as const).map((naam) => (
          <Tekstinvoer
            key={naam}
            id={`${id}-${plek}-${naam}`}
            vorm="regel"
            label={t(`bewerken.meer.link.${naam}`)}
            naam={`links/${plek}/${naam}`}
            veld={deelVan(deelVan(veld, 'links', plek), `links/${plek}`, naam)}
          />
        ))
      }
      haalWeg={({ titel }) => t('bewerken.meer.link.haalWeg', { titel })}
      nieuw={t('bewerken.meer.link.nieuw')}
      voegToe={(adressen) => {
        const plek = veld.waarde.length;
        veld.zet([...veld.waarde, ...adressen.map(link)]);
        focusOp(`${id}-${plek}-titel`);
      }}
    />
  );
}

/** Called by its address until somebody says what it is. */
const link = (url: string) => ({ titel: url.replace(/^https?:\/\/(www\.)?/, ''), url });
