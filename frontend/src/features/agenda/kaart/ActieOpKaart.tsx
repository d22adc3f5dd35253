import { useTranslation } from 'react-i18next';
import type { Actie, Status } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useLeesadressen } from '../../../lib/leesadressen';
import type { Bereik } from '../../../lib/tijdlijn';
import { ExterneLink } from '../../../ui/basis/ExterneLink';
import { LinkOfTekst } from '../../../ui/basis/LinkOfTekst';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { StatusMerk } from '../../../ui/domein/StatusMerk';
import { Stappen } from '../../../ui/domein/Stappen';
import { ThemaLinks } from '../../../ui/domein/ThemaLinks';
import { Wanneer } from '../../../ui/domein/Wanneer';
import { Wie } from '../../../ui/domein/Wie';
import stijl from './ActieOpKaart.module.css';

interface Props {
  actie: Actie;
  /** Unknown until the progress has come in: it lives apart from the map. */
  status: Status | undefined;
  bereik: Bereik | undefined;
}

/** An agreement on the map: wat as its heading, then wie, wanneer and hoe. */
export function ActieOpKaart({ actie, status, bereik }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const lees = useLeesadressen();
  const agenda = actie.agenda.code;
  return (
    <article className={stijl.actie}>
      <div className={stijl.kop}>
        <h4 className={stijl.wat} lang={langVanInhoud}>
          <LinkOfTekst to={lees.actie(agenda, actie.id)}>{actie.wat}</LinkOfTekst>
        </h4>
        <span className={stijl.status}>{status && <StatusMerk status={status} />}</span>
      </div>
      <dl className={stijl.delen}>
        <dt>{t('actie.wie')}</dt>
        <dd>
          <Wie wie={actie.wie} agenda={agenda} />
        </dd>
        <dt>{t('actie.wanneer')}</dt>
        <dd>
          <Wanneer wanneer={actie.wanneer} frequentie={actie.frequentie} bereik={bereik} />
        </dd>
        {actie.hoe.length > 0 && (
          <>
            <dt>{t('actie.hoe')}</dt>
            <dd>
              <Stappen stappen={actie.hoe} />
            </dd>
          </>
        )}
        {actie.wijken.length > 0 && (
          <>
            <dt>{t('actie.wijken')}</dt>
            <Nederlands als="dd">{actie.wijken.join(', ')}</Nederlands>
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
        {actie.themas.length > 0 && (
          <>
            <dt>{t('actie.themas')}</dt>
            <dd className={stijl.themas}>
              <ThemaLinks agenda={agenda} themas={actie.themas} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
