import { IconChevronDown } from '@tabler/icons-react';
import { CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { Knop } from '../basis/Knop';
import { Uitklap } from '../basis/Uitklap';
import stijl from './FilterKeuze.module.css';
import { Merk } from '../basis/Merk';

export interface Optie {
  waarde: string;
  tekst: string;
  /** The text is content of an agenda, so Dutch. */
  inhoud?: boolean;
}

interface Props {
  label: string;
  /** The choices, or how to find them when it opens. */
  opties: Optie[] | (() => Optie[]);
  gekozen: string[];
  kies: (waarden: string[]) => void;
  /** Shows how many are chosen; not when the label says so. */
  telt?: boolean;
}

/** One filter: a button that opens to its choices; every choice works at once. */
export function FilterKeuze({ label, opties, gekozen, kies, telt = true }: Props) {
  const { t } = useTranslation();
  return (
    <Uitklap
      label={t('filters.kiesUit', { filter: label })}
      maxHeight={320}
      className={klassen('zwevend', stijl.keuzes)}
      knop={(opent) => (
        <Knop
          {...opent}
          icoonEinde={
            <>
              {telt && gekozen.length > 0 && <Merk soort="getal">{gekozen.length}</Merk>}
              <IconChevronDown aria-hidden size={16} />
            </>
          }
        >
          {label}
        </Knop>
      )}
    >
      <Keuzes label={label} opties={opties} gekozen={gekozen} kies={kies} />
    </Uitklap>
  );
}

function Keuzes({ label, opties, gekozen, kies }: Props) {
  const { langVanInhoud } = useTaal();
  return (
    <CheckboxGroup aria-label={label} value={gekozen} onChange={kies}>
      {(typeof opties === 'function' ? opties() : opties).map(({ waarde, tekst, inhoud }) => (
        <CheckboxField key={waarde} value={waarde}>
          <CheckboxButton className={stijl.keuze ?? ''}>
            <span className={stijl.vakje} aria-hidden="true" />
            <span lang={inhoud ? langVanInhoud : undefined}>{tekst}</span>
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}
