import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../lib/accent';
import { adressen } from '../../lib/adressen';
import type { ActieMetStatus } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './ActieLijst.module.css';
import { StatusMerk } from './StatusMerk';
import { Wanneer } from './Wanneer';
import { Wie } from './Wie';

interface Props<A extends ActieMetStatus> {
  acties: A[];
  /** The level of the headings, one below what stands above the list. */
  niveau?: 2 | 3 | 4;
  /** What a list wants to say more about each. */
  extra?: (actie: A) => ReactNode;
}

/** Acties outside their map: what, who, when, how far, and on which line they stand. */
export function ActieLijst<A extends ActieMetStatus>({ acties, niveau = 2, extra }: Props<A>) {
  const { t } = useTranslation();
  const Titel = `h${niveau}` as const;
  return (
    <ol className={stijl.lijst}>
      {acties.map((actie) => {
        const { agenda, programmalijn } = actie;
        return (
          <li key={actie.id} className={stijl.actie} data-accent={accent(programmalijn.nummer)}>
            <div className={stijl.hoofd}>
              <p className={stijl.lijn}>
                <Link to={adressen.lijn(agenda.code, programmalijn.code)}>
                  {programmalijn.nummer}. <Nederlands>{programmalijn.titel}</Nederlands>
                </Link>
              </p>
              <Titel className={klassen('nl-heading', 'nl-heading--level-3')}>
                <Nederlands>
                  <Link to={adressen.actie(agenda.code, actie.id)} className={stijl.wat}>
                    {actie.wat}
                  </Link>
                </Nederlands>
              </Titel>
              <Wie wie={actie.wie} agenda={agenda.code} />
              {extra?.(actie)}
            </div>
            <dl className={stijl.kant}>
              <dt className="alleen-voorlezen">{t('filters.status')}</dt>
              <dd>
                <StatusMerk status={actie.status} />
              </dd>
              <dt className="alleen-voorlezen">{t('actie.wanneer')}</dt>
              <dd>
                <Wanneer wanneer={actie.wanneer} />
              </dd>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
