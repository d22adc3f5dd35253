import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Totaal } from '../../../lib/api';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { plekkenmerken } from './plek';
import rooster from './Rooster.module.css';
import stijl from './Totaalcel.module.css';

interface Props {
  rij: string;
  kolom: number;
  naam: string;
  /** Not there while the server has not counted it. */
  totaal: Totaal | undefined;
  actief: boolean;
  breed?: number;
}

/** A total as the server counted it: the known amounts, and how many PM and empty cells beside them. */
export const Totaalcel = memo(function Totaalcel(props: Props) {
  const { rij, kolom, naam, totaal, actief, breed = 1 } = props;
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { bedrag, aantalPm = 0, aantalLeeg = 0 } = totaal ?? {};
  const delen = [
    { soort: 'bedrag', tekst: bedrag && formatBedrag(bedrag, taal) },
    { soort: 'pm', tekst: aantalPm > 0 && `+ ${aantalPm}\u00a0PM` },
    { soort: 'leeg', tekst: aantalLeeg > 0 && t('rooster.aantalLeeg', { count: aantalLeeg }) },
  ].filter(({ tekst }) => tekst);
  return (
    <td
      {...plekkenmerken(rij, kolom, actief)}
      role="gridcell"
      colSpan={breed}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- WAI-ARIA 1.2: a gridcell has it
      aria-readonly
      aria-label={`${naam}: ${delen.map(({ tekst }) => tekst).join(' ') || t('rooster.nietGeteld')}`}
      className={klassen(rooster.cel, rooster.totaal, actief && rooster.actief)}
    >
      {delen.map(({ soort, tekst }) => (
        <span key={soort} className={stijl[soort]}>
          {tekst}
        </span>
      ))}
    </td>
  );
});
