import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Begrotingsregel } from '../../lib/api';
import stijl from './Begrotingstabel.module.css';
import { Groepnaam } from './Groepnaam';
import type { Groep, Groepering } from './groepen';
import { Kantrijen } from './Kantrijen';
import { isBaten, type Maat } from './maten';
import { Regelrij } from './Regelrij';
import { Somcellen } from './Somcellen';

interface Props {
  agenda: string;
  groep: Groep;
  per: Groepering;
  maat: Maat;
  jaren: number[];
  telLeeg: boolean;
  open: boolean;
  wissel: () => void;
  themaVan: (regel: Begrotingsregel) => string | undefined;
}

/**
 * One group of the matrix: its totals, and when opened the lines they are the sum of. A closed group is hidden by its
 * style only, because paper shows every line.
 */
export function Groeprijen({ groep, per, open, wissel, themaVan, ...rest }: Props) {
  const { t } = useTranslation();
  const { regels, reeks } = groep;
  const lasten = regels?.filter((regel) => !isBaten(regel)) ?? null;
  const baten = regels?.filter(isBaten) ?? [];
  const kant = reeks.baten && <span className={stijl.aantal}>{t('begroting.kanten.lasten')}</span>;
  const Pijl = open ? IconChevronDown : IconChevronRight;
  return (
    <tbody className={open ? undefined : stijl.dicht}>
      <tr className={stijl.thema}>
        <th scope="row">
          {regels === null ? (
            <span className={stijl.naam}>
              <Groepnaam agenda={rest.agenda} groep={groep} per={per} />
              {kant}
            </span>
          ) : (
            <button type="button" aria-expanded={open} onClick={wissel} className={stijl.knop}>
              <Pijl aria-hidden size={18} />
              <span>
                <Groepnaam agenda={rest.agenda} groep={groep} per={per} />
                <span className={stijl.aantal}>
                  {t('begroting.regels', { count: regels.length })}
                </span>
                {kant}
              </span>
            </button>
          )}
        </th>
        <Somcellen regels={lasten} reeks={reeks} {...rest} />
      </tr>
      <Kantrijen regels={regels} reeks={reeks} {...rest} />
      {[...(lasten ?? []), ...baten].map((regel) => (
        <Regelrij
          key={regel.id}
          regel={regel}
          thema={per === 'geldbron' ? themaVan(regel) : undefined}
          {...rest}
        />
      ))}
    </tbody>
  );
}
