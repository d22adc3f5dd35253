import { useTranslation } from 'react-i18next';
import type { ActieMetStatus } from '../../../lib/api';
import type { Bereik } from '../../../lib/tijdlijn';
import { ExterneLink } from '../../../ui/basis/ExterneLink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Stappen } from '../../../ui/domein/Stappen';
import { ThemaLinks } from '../../../ui/domein/ThemaLinks';
import { Wanneer } from '../../../ui/domein/Wanneer';
import { Wie } from '../../../ui/domein/Wie';
import stijl from './ActiePagina.module.css';

interface Props {
  actie: ActieMetStatus;
  bereik: Bereik | undefined;
}

/** Wie, wanneer, hoe and the rest of the agreement. */
export function ActieDelen({ actie, bereik }: Props) {
  const { t } = useTranslation();
  return (
    <dl className={stijl.delen}>
      <dt>{t('actie.wie')}</dt>
      <dd>
        <Wie wie={actie.wie} agenda={actie.agenda.code} />
      </dd>
      <dt>{t('actie.wanneer')}</dt>
      <dd>
        <Wanneer wanneer={actie.wanneer} frequentie={actie.frequentie} bereik={bereik} metJaren />
      </dd>
      <dt>{t('actie.hoe')}</dt>
      <dd>
        {actie.hoe.length > 0 ? (
          <Stappen stappen={actie.hoe} />
        ) : (
          <p className="stil">{t('actie.geenStappen')}</p>
        )}
      </dd>
      {actie.wijken.length > 0 && (
        <>
          <dt>{t('actie.wijken')}</dt>
          <Nederlands als="dd">{actie.wijken.join(', ')}</Nederlands>
        </>
      )}
      {actie.themas.length > 0 && (
        <>
          <dt>{t('actie.themas')}</dt>
          <dd>
            <ThemaLinks agenda={actie.agenda.code} themas={actie.themas} />
          </dd>
        </>
      )}
      {actie.links.length > 0 && (
        <>
          <dt>{t('actie.links')}</dt>
          {actie.links.map(({ titel, url }) => (
            <dd key={url}>
              <ExterneLink href={url}>
                <Nederlands>{titel}</Nederlands>
              </ExterneLink>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
