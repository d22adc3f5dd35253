import { keepPreviousData, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Lijst } from '../../lib/api';
import { Nederlands } from '../../ui/basis/Nederlands';
import { klassen } from '../../lib/klassen';
import stijl from './Organisatie.module.css';
import velden from './Velden.module.css';

/** How one of what is found stands in the list. */
interface Keuze {
  id: string;
  naam: string;
  /** What tells it from others of nearly this name. */
  bij?: string;
}

export interface Zoekwijze {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Small, between the things that are there; its label is only read out. */
  opPlek?: boolean;
  /** Of the words that say what is wrong, when something is. */
  foutId?: string | undefined;
}

interface Props<T> extends Zoekwijze {
  plaatshouder: string;
  geen: string;
  vraag: (zoek: string) => UseQueryOptions<Lijst<T>>;
  alsKeuze: (gevonden: T) => Keuze;
  kies: (gevonden: T) => void;
  /** What is not there yet can be made, with this name. */
  nieuw?: { tekst: (naam: string) => string; maak: (naam: string) => void } | undefined;
}

const NIEUW = 'nieuw';

/** Search for one thing by a part of its name. */
export function Zoeker<T>({ id, label, hint, opPlek = false, foutId, ...rest }: Props<T>) {
  const { t } = useTranslation();
  const { plaatshouder, geen, vraag, alsKeuze, kies, nieuw } = rest;
  const [tekst, zetTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...vraag(zoek),
    enabled: zoek.length > 0,
    placeholderData: keepPreviousData,
  });
  const getypt = tekst.trim().toLowerCase();
  const gevraagd = zoek.toLowerCase() === getypt && !isPlaceholderData;
  // Until the answer to what was typed last is there, the one before it: of that only what fits still, or the
  // arrow and Enter choose another than the one that is typed.
  const gevonden =
    getypt === ''
      ? []
      : (data?.resultaten ?? [])
          .map((een) => ({ een, keuze: alsKeuze(een) }))
          .filter(({ keuze }) => gevraagd || keuze.naam.toLowerCase().includes(getypt));
  const bestaat = gevonden.some(({ keuze }) => keuze.naam.toLowerCase() === getypt);
  const magNieuw = nieuw !== undefined && zoek !== '' && !bestaat && !isFetching;
  return (
    <ComboBox
      {...(opPlek && { 'aria-label': label })}
      isInvalid={foutId !== undefined}
      aria-describedby={klassen(hint !== undefined && `${id}-hint`, foutId) || undefined}
      className={klassen('niet-op-papier', stijl.zoeker, opPlek && stijl.opPlek)}
      inputValue={tekst}
      onInputChange={zetTekst}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={tekst.trim() !== ''}
      value={null}
      onChange={(sleutel) => {
        if (sleutel === null) return;
        if (sleutel === NIEUW) nieuw?.maak(tekst.trim());
        const gekozen = gevonden.find(({ keuze }) => keuze.id === sleutel);
        if (gekozen) kies(gekozen.een);
        zetTekst('');
      }}
      items={[
        ...gevonden.map(({ keuze }) => keuze),
        ...(magNieuw ? [{ id: NIEUW, naam: nieuw.tekst(zoek) }] : []),
      ]}
    >
      {!opPlek && <Label className={velden.label ?? ''}>{label}</Label>}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={velden.hint}>
          {hint}
        </p>
      )}
      <Input
        id={id}
        className={(opPlek ? stijl.invoer : 'utrecht-textbox') ?? ''}
        placeholder={plaatshouder}
      />
      <Popover className={klassen('zwevend', stijl.lijst)} placement="bottom start">
        <ListBox<Keuze>
          renderEmptyState={() => (
            <span className={stijl.leeg}>{isFetching ? t('algemeen.laden') : geen}</span>
          )}
        >
          {({ id: sleutel, naam, bij }) => (
            <ListBoxItem
              id={sleutel}
              className={stijl.optie ?? ''}
              textValue={sleutel === NIEUW ? zoek : naam}
            >
              {sleutel === NIEUW ? (
                naam
              ) : (
                <>
                  <Nederlands>{naam}</Nederlands>
                  {bij !== undefined && <span className="stil">{bij}</span>}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
