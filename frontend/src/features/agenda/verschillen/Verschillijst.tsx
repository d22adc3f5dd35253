import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { accent } from '../../../lib/accent';
import type { Verschilgroep, Verschillen, SoortVerschil } from '../../../lib/api';
import { klassen } from '../../../lib/klassen';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Onderdeel } from './Onderdeel';
import stijl from './Verschillen.module.css';

const SOORTEN: SoortVerschil[] = ['nieuw', 'gewijzigd', 'verplaatst', 'vervallen'];

const anker = ({ programmalijn }: Verschilgroep) =>
  programmalijn === null ? 'agenda-zelf' : `lijn-${programmalijn.code}`;

interface Props {
  verschillen: Verschillen;
  /** Of the headings of the groups, below what stands above. */
  niveau?: 2 | 3;
  /** Beside the number of changes. */
  acties?: ReactNode;
}

/** All differences as sentences, per programmalijn, with their number above and a way to each group. */
export function Verschillijst({ verschillen, niveau = 2, acties }: Props) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { aantal, groepen } = verschillen;
  if (aantal === 0) {
    return (
      <Melding soort="leeg" titel={t('verschillen.geen')}>
        <p>{t('verschillen.geenUitleg')}</p>
      </Melding>
    );
  }
  const alle = groepen.flatMap(({ onderdelen }) => onderdelen);
  const perSoort = SOORTEN.map((soort) => ({
    soort,
    aantal: alle.filter(({ wat }) => wat === soort).length,
  })).filter((deel) => deel.aantal > 0);
  return (
    <div className={stijl.lijst}>
      <div className={stijl.aantallen}>
        <strong>{t('verschillen.aantal', { count: aantal })}</strong>
        <span className="stil">
          {perSoort
            .map((deel) => t(`verschillen.soort.${deel.soort}`, { count: deel.aantal }))
            .join(', ')}
        </span>
        {acties}
      </div>
      {groepen.length > 1 && (
        <nav
          aria-label={t('verschillen.naarGroep')}
          className={klassen('niet-op-papier', stijl.sprong)}
        >
          <ul>
            {groepen.map((groep) => (
              <li key={anker(groep)}>
                <Link to={{ hash: anker(groep), search }}>
                  <Groepsnaam groep={groep} />
                </Link>{' '}
                <span className="stil">({groep.onderdelen.length})</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groepen.map((groep) => (
        <section
          key={anker(groep)}
          className={stijl.groep}
          data-accent={accent(groep.programmalijn?.nummer)}
        >
          <Kop niveau={niveau} als={3} id={anker(groep)} tabIndex={-1} className={stijl.groepskop}>
            <Groepsnaam groep={groep} />
          </Kop>
          <ul>
            {groep.onderdelen.map((onderdeel) => (
              <li key={onderdeel.id} className={stijl.onderdeel} data-wat={onderdeel.wat}>
                <Onderdeel onderdeel={onderdeel} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Groepsnaam({ groep: { programmalijn } }: { groep: Verschilgroep }) {
  const { t } = useTranslation();
  if (programmalijn === null) return t('verschillen.agendaZelf');
  return (
    <>
      {t('kaart.lijn', { nummer: programmalijn.nummer })}:{' '}
      <Nederlands>{programmalijn.titel}</Nederlands>
    </>
  );
}
