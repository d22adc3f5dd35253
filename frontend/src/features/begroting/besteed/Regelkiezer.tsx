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
  /** What the code is called, to begin with what looks like it. */
  naam: string | null;
  regels: Regelkeuze[];
  /** Identifier of a regel, GEEN, or null when nothing is chosen yet. */
  waarde: string | null;
  kies: (waarde: string | null) => void;
}

/** One of the regels, found by typing a part of its name or thema. */
export function Regelkiezer({ label, naam, regels, waarde, kies }: Props) {
  const { t } = useTranslation();
  const geen = t('besteed.verdeling.geen');
  const past = (tekst: string, getypt: string) =>
    tekst === geen ||
    regels.some(
      ({ onderdeel, thema }) =>
        onderdeel === tekst &&
        `${onderdeel} ${thema}`.toLowerCase().includes(getypt.trim().toLowerCase()),
    );
  return (
    <ComboBox
      aria-label={label}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={past}
      value={waarde}
      onChange={(sleutel) => kies(sleutel === null ? null : String(sleutel))}
      // Never first: who types and presses Enter means a regel.
      defaultItems={[...opGelijkenis(regels, naam), { id: GEEN, onderdeel: geen, thema: '' }]}
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

/** Those of which most words are in the name of the code come first. */
function opGelijkenis(regels: Regelkeuze[], naam: string | null): Regelkeuze[] {
  const woorden = (naam ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const gelijk = ({ onderdeel, thema }: Regelkeuze) => {
    const tekst = `${onderdeel} ${thema}`.toLowerCase();
    return woorden.filter((woord) => tekst.includes(woord)).length;
  };
  return regels.toSorted((a, b) => gelijk(b) - gelijk(a));
}
