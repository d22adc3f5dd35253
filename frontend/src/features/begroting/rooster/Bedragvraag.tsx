import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBedrag } from '../../../lib/format/geld';
import type { Keuze } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Bedragvraag.module.css';

interface Props {
  keuzes: readonly Keuze[];
  kies: (keuze: Keuze) => void;
  /** What was typed, where one does not see that. */
  getypt?: string;
  /** What else one can do. */
  children?: ReactNode;
}

/** Which amount was meant: of what can be two, or is not what it looks like. */
export function Bedragvraag({ keuzes, kies, getypt, children }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [een, ander] = keuzes.map(({ bedrag }) => formatBedrag(bedrag, taal));
  return (
    <div className={stijl.vraag} role="group" aria-label={t('rooster.vraagLabel')}>
      <p role="alert">
        <strong>
          {ander === undefined
            ? t('rooster.vraagEen', { een })
            : t('rooster.vraag', { een, ander })}
        </strong>{' '}
        {getypt !== undefined && t('rooster.getypt', { tekst: getypt })}
      </p>
      <div className={stijl.keuzes}>
        {keuzes.map((keuze) => (
          <Knop key={keuze.notatie} onPress={() => kies(keuze)}>
            {formatBedrag(keuze.bedrag, taal)}
          </Knop>
        ))}
        {children}
      </div>
    </div>
  );
}
