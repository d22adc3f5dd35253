import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Stappen.module.css';

/** Not of this agenda: a choice like the regels. */
export const GEEN = 'geen';

export interface Regelkeuze {
  id: string;
  onderdeel: string;
  thema: string;
}

interface Props {
  label: string;
  regels: Regelkeuze[];
  /** Identifier of a regel, GEEN, or null when nothing is chosen yet. */
  waarde: string | null;
  kies: (waarde: string | null) => void;
}

/** One of the regels, found by typing a part of its name or thema. */
export function Regelkiezer({ label, regels, waarde, kies }: Props) {
  const { t } = useTranslation();
  const naam = (sleutel: string | null) =>
    sleutel === GEEN
      ? t('besteed.verdeling.geen')
      : (regels.find(({ id }) => id === sleutel)?.onderdeel ?? '');
  const [tekst, zetTekst] = useState(() => naam(waarde));
  const [vorige, zetVorige] = useState(waarde);
  if (vorige !== waarde) {
    // Chosen elsewhere, for all codes at once.
    zetVorige(waarde);
    zetTekst(naam(waarde));
  }
  const zoek = tekst === naam(waarde) ? '' : tekst.trim().toLowerCase();
  const gevonden = regels.filter(({ onderdeel, thema }) =>
    `${onderdeel} ${thema}`.toLowerCase().includes(zoek),
  );
  return (
    <ComboBox
      aria-label={label}
      inputValue={tekst}
      onInputChange={zetTekst}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={() => true}
      value={waarde}
      onChange={(sleutel) => {
        const gekozen = sleutel === null ? null : String(sleutel);
        kies(gekozen);
        zetTekst(naam(gekozen));
      }}
      items={[{ id: GEEN, onderdeel: t('besteed.verdeling.geen'), thema: '' }, ...gevonden]}
    >
      <Input className={stijl.kiezer ?? ''} placeholder={t('besteed.zoekRegel')} />
      <Popover className={stijl.lijst ?? ''} placement="bottom start">
        <ListBox<Regelkeuze> renderEmptyState={() => <span>{t('besteed.geenRegel')}</span>}>
          {({ id, onderdeel, thema }) => (
            <ListBoxItem id={id} className={stijl.optie ?? ''} textValue={onderdeel}>
              {id === GEEN ? onderdeel : <Nederlands>{onderdeel}</Nederlands>}
              {thema !== '' && <Nederlands className="stil">{thema}</Nederlands>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
