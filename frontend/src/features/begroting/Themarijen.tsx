import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Geld, ThemaInBegroting } from '../../lib/api';
import { formatSom } from '../../lib/format/geld';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';
import { Regelrij } from './Regelrij';

interface Props {
  agenda: string;
  thema: ThemaInBegroting;
  jaren: number[];
  open: boolean;
  wissel: () => void;
}

/** One thema: its totals, and when opened the lines they are the sum of. */
export function Themarijen({ agenda, thema, jaren, open, wissel }: Props) {
  const { t } = useTranslation();
  const { taal, langVanInhoud } = useTaal();
  const Pijl = open ? IconChevronDown : IconChevronRight;
  const cellenVanJaar = (i: number): Geld[] =>
    thema.regels.flatMap(({ cellen }) => cellen.slice(i, i + 1));
  return (
    <tbody className={klassen(open && stijl.open)}>
      <tr className={stijl.thema}>
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={wissel} className={stijl.knop}>
            <Pijl aria-hidden size={18} />
            <span>
              <span lang={langVanInhoud}>{thema.thema.naam}</span>
              <span className={stijl.aantal}>
                {t('begroting.regels', { count: thema.regels.length })}
              </span>
            </span>
          </button>
        </th>
        {thema.totalen.map((som, i) => (
          <Cel key={jaren[i]} tekst={formatSom(som, cellenVanJaar(i), taal)} />
        ))}
        <Cel
          tekst={formatSom(
            thema.totaal,
            thema.regels.flatMap(({ cellen }) => cellen),
            taal,
          )}
        />
      </tr>
      {open &&
        thema.regels.map((regel) => (
          <Regelrij key={regel.id} agenda={agenda} regel={regel} jaren={jaren} />
        ))}
    </tbody>
  );
}
