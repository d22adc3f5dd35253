import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { accent } from '../../../lib/accent';
import type { Verschilgroep, Verschillen, SoortVerschil } from '../../../lib/api';
import { useOpPapier } from '../../../lib/useOpPapier';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Begrotingstotalen } from './Begrotingstotalen';
import { Onderdeel } from './Onderdeel';
import stijl from './Verschillen.module.css';

const SOORTEN: SoortVerschil[] = ['nieuw', 'gewijzigd', 'verplaatst', 'vervallen'];

/** With more than so many each group is folded, with what is in it. */
const VEEL = 25;

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
  const { search, hash, key } = useLocation();
  const opPapier = useOpPapier();
  const [open, zetOpen] = useState<ReadonlySet<string>>(new Set());
  const [gevolgd, zetGevolgd] = useState<string>();
  if (gevolgd !== key) {
    // Who follows a way to a group wants to read it.
    zetGevolgd(key);
    if (hash !== '') zetOpen((eerder) => new Set(eerder).add(hash.slice(1)));
  }
  const { aantal, groepen } = verschillen;
  if (aantal === 0) {
    return (
      <Melding soort="leeg" titel={t('verschillen.geen')}>
        <p>{t('verschillen.geenUitleg')}</p>
      </Melding>
    );
  }
  const alle = groepen.flatMap(({ onderdelen }) => onderdelen);
  const vouwt = alle.length > VEEL;
  const isOpen = (naam: string) => opPapier || open.has(naam);
  const ankers = groepen.map(anker);
  const allesOpen = ankers.every(isOpen);
  return (
    <div className={stijl.lijst}>
      <div className={stijl.aantallen}>
        <strong>{t('verschillen.aantal', { count: aantal })}</strong>
        <span className="stil">{perSoort(alle, t)}</span>
        {vouwt && (
          <Knop soort="subtiel" onPress={() => zetOpen(new Set(allesOpen ? [] : ankers))}>
            {t(allesOpen ? 'verschillen.klapIn' : 'verschillen.klapUit')}
          </Knop>
        )}
        {acties}
      </div>
      {verschillen.begroting && (
        <Begrotingstotalen begroting={verschillen.begroting} niveau={niveau} />
      )}
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
          <Vouw
            vouwt={vouwt}
            open={isOpen(anker(groep))}
            zetOpen={(nu) =>
              zetOpen(
                (eerder) =>
                  new Set(
                    [...eerder]
                      .filter((een) => een !== anker(groep))
                      .concat(nu ? anker(groep) : []),
                  ),
              )
            }
            kop={
              <>
                <Kop
                  niveau={niveau}
                  als={3}
                  id={anker(groep)}
                  tabIndex={-1}
                  className={stijl.groepskop}
                >
                  <Groepsnaam groep={groep} />
                </Kop>
                {vouwt && <span className="stil">{perSoort(groep.onderdelen, t)}</span>}
              </>
            }
          >
            <ul>
              {groep.onderdelen.map((onderdeel) => (
                <li key={onderdeel.id} className={stijl.onderdeel} data-wat={onderdeel.wat}>
                  <Onderdeel onderdeel={onderdeel} />
                </li>
              ))}
            </ul>
          </Vouw>
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

interface Vouwprops {
  vouwt: boolean;
  open: boolean;
  zetOpen: (open: boolean) => void;
  kop: ReactNode;
  children: ReactNode;
}

function Vouw({ vouwt, open, zetOpen, kop, children }: Vouwprops) {
  if (!vouwt) {
    return (
      <>
        {kop}
        {children}
      </>
    );
  }
  return (
    <details
      className={stijl.vouw}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) zetOpen(currentTarget.open);
      }}
    >
      <summary>{kop}</summary>
      {open && children}
    </details>
  );
}

/** How many of each: "3 nieuw, 2 gewijzigd". */
const perSoort = (onderdelen: Verschilgroep['onderdelen'], t: TFunction): string =>
  SOORTEN.map((soort) => ({
    soort,
    count: onderdelen.filter(({ wat }) => wat === soort).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ soort, count }) => t(`verschillen.soort.${soort}`, { count }))
    .join(', ');
