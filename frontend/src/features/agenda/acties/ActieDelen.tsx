import { useTranslation } from 'react-i18next';
import type { Actie } from '../../../lib/api';
import type { Bereik } from '../../../lib/tijdlijn';
import { ExterneLink } from '../../../ui/basis/ExterneLink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Stappen } from '../../../ui/domein/Stappen';
import { ThemaLinks } from '../../../ui/domein/ThemaLinks';
import { Wanneer } from '../../../ui/domein/Wanneer';
import { Wie } from '../../../ui/domein/Wie';

interface Props {
  actie: Actie;
  bereik: Bereik | undefined;
  /** Between others: what is not there is not told. */
  kort?: boolean;
  className: string | undefined;
}

/** Wie, wanneer, hoe and the rest of the agreement. */
export function ActieDelen({ actie, bereik, kort = false, className }: Props) {
  const { t } = useTranslation();
  const { agenda, wie, wanneer, frequentie, hoe, wijken, links, themas } = actie;
  return (
    <dl className={className}>
      <dt>{t('actie.wie')}</dt>
      <dd>
        <Wie wie={wie} agenda={agenda.code} />
      </dd>
      <dt>{t('actie.wanneer')}</dt>
      <dd>
        <Wanneer wanneer={wanneer} frequentie={frequentie} bereik={bereik} metJaren={!kort} />
      </dd>
      {(hoe.length > 0 || !kort) && (
        <>
          <dt>{t('actie.hoe')}</dt>
          <dd>
            {hoe.length > 0 ? (
              <Stappen stappen={hoe} />
            ) : (
              <p className="stil">{t('actie.geenStappen')}</p>
            )}
          </dd>
        </>
      )}
      {wijken.length > 0 && (
        <>
          <dt>{t('actie.wijken')}</dt>
          <Nederlands als="dd">{wijken.join(', ')}</Nederlands>
        </>
      )}
      {links.length > 0 && (
        <>
          <dt>{t('actie.links')}</dt>
          {links.map(({ titel, url }) => (
            <dd key={url}>
              <ExterneLink href={url}>
                <Nederlands>{titel}</Nederlands>
              </ExterneLink>
            </dd>
          ))}
        </>
      )}
      {themas.length > 0 && (
        <>
          <dt>{t('actie.themas')}</dt>
          <dd data-themas>
            <ThemaLinks agenda={agenda.code} themas={themas} />
          </dd>
        </>
      )}
    </dl>
  );
}
