import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriode } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import kaartstijl from '../kaart/Kaart.module.css';
import { BewerkGroep } from './BewerkGroep';
import type { Bewerkbaar } from './bewerkbaar';
import { idsIn, type Fasedeel } from './indeling';
import { LosseActies } from './LosseActies';
import { useMetProbleem } from './useMetProbleem';
import { GROOT, type Open } from './useOpen';
import stijl from './Vakken.module.css';

interface Props {
  titel: string;
  delen: Fasedeel[];
  open: Open | null;
}

/**
 * The same table as the published map, with everything on it to be edited where it stands. A large one is
 * read: one group at a time is edited, and each in which something is wrong.
 */
export function BewerkKaart({ titel, delen, open }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const metProbleem = useMetProbleem();
  // As it was when one came in: nothing folds while somebody works.
  const [groot] = useState(() => aantalActies(delen) > GROOT);
  const opKaart = new Set(delen.flatMap(alleIds));
  const anker = open && [open.deel, ...open.groep].find((id) => opKaart.has(id));
  /** What of these can be edited: everything, nothing, or in a large group only some. */
  const bewerkbaar = (ids: string[]): Bewerkbaar => {
    if (!groot) return 'alles';
    const eigen = ids.filter((id) => id === anker || metProbleem.has(id));
    return eigen.length === 0 ? 'niets' : ids.length > GROOT ? eigen.join(' ') : 'alles';
  };
  return (
    <table className={klassen(kaartstijl.kaart, stijl.kaart)}>
      <caption className="alleen-voorlezen">{t('kaart.titel', { lijn: titel })}</caption>
      <thead className={kaartstijl.koppen}>
        <tr>
          <th scope="col">{t('kaart.kolom.resultaten')}</th>
          <th scope="col">{t('kaart.kolom.strategieen')}</th>
          <th scope="col">{t('kaart.kolom.uitvoering')}</th>
        </tr>
      </thead>
      {delen
        .filter((deel) => deel.fase !== null || alleIds(deel).length > 0)
        .map(({ fase, groepen, los }, nr) => [
          <tbody key={fase?.id ?? 'zonder'} className={kaartstijl.term}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <h2>
                  {fase ? <Nederlands>{fase.inhoud.naam}</Nederlands> : t('kaart.zonderFase')}
                  {fase && (
                    <span>
                      {formatPeriode(dag(fase.inhoud.van), dag(fase.inhoud.tot), 'maand', taal)}
                    </span>
                  )}
                </h2>
              </th>
            </tr>
          </tbody>,
          ...groepen.map((groep, i) => (
            <BewerkGroep
              key={groep.resultaten[0]?.id ?? groep.blokken[0]?.strategie.id ?? i}
              groep={groep}
              bewerkbaar={bewerkbaar(idsIn(groep))}
              sluitbaar={groot}
            />
          )),
          (los.length > 0 || fase) && (
            <LosseActies
              key={`los ${fase?.id ?? 'zonder'}`}
              fase={fase}
              acties={los}
              bewerkbaar={bewerkbaar(los.map(({ id }) => id))}
              sluitbaar={groot}
              leeg={nr === 0 && opKaart.size === 0}
            />
          ),
        ])}
    </table>
  );
}

const alleIds = ({ groepen, los }: Fasedeel): string[] => [
  ...groepen.flatMap(idsIn),
  ...los.map(({ id }) => id),
];

const aantalActies = (delen: Fasedeel[]): number =>
  delen
    .flatMap(({ groepen, los }) => [
      los.length,
      ...groepen.flatMap(({ blokken }) => blokken.map(({ acties }) => acties.length)),
    ])
    .reduce((som, aantal) => som + aantal, 0);

/** A month as a day, for the notation. */
const dag = (maand: string): string => `${maand.slice(0, 7)}-01`;
