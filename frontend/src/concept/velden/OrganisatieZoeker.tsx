import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../motor/ConceptContext';
import type { OrganisatieKeuze } from '../motor/contract';
import { organisatiesQuery } from '../motor/queries';
import { Nederlands } from '../../ui/basis/Nederlands';
import { klassen } from '../../lib/klassen';
import stijl from './Organisatie.module.css';
import velden from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Small, between the organisaties that are there; its label is only read out. */
  opPlek?: boolean;
  kies: (organisatie: OrganisatieKeuze) => void;
  /** One that does not exist yet can be made, with this name. */
  nieuw?: (naam: string) => void;
}

const NIEUW = 'nieuw';

/** Search over the organisaties. */
export function OrganisatieZoeker({ id, label, hint, opPlek = false, kies, nieuw }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const [tekst, zetTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data, isFetching } = useQuery({
    ...organisatiesQuery(agenda, zoek),
    enabled: zoek.length > 0,
    placeholderData: keepPreviousData,
  });
  const getypt = tekst.trim().toLowerCase();
  // Until the answer to what was typed last is there, the one before it: of that only what fits still, or the
  // arrow and Enter choose another than the one that is typed.
  const gevonden =
    getypt === ''
      ? []
      : (data?.resultaten ?? []).filter(({ naam }) => naam.toLowerCase().includes(getypt));
  const bestaat = gevonden.some(({ naam }) => naam.toLowerCase() === getypt);
  const magNieuw = nieuw !== undefined && zoek !== '' && !bestaat && !isFetching;
  return (
    <ComboBox
      {...(opPlek && { 'aria-label': label })}
      className={klassen('niet-op-papier', stijl.zoeker, opPlek && stijl.opPlek)}
      inputValue={tekst}
      onInputChange={zetTekst}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={tekst.trim() !== ''}
      value={null}
      onChange={(sleutel) => {
        if (sleutel === null) return;
        if (sleutel === NIEUW) nieuw?.(tekst.trim());
        const keuze = gevonden.find((organisatie) => organisatie.id === sleutel);
        if (keuze) kies(keuze);
        zetTekst('');
      }}
      items={[
        ...gevonden.map((organisatie) => ({ id: organisatie.id, organisatie })),
        ...(magNieuw ? [{ id: NIEUW, organisatie: null }] : []),
      ]}
    >
      {!opPlek && <Label className={velden.label ?? ''}>{label}</Label>}
      {hint !== undefined && <p className={velden.hint}>{hint}</p>}
      <Input
        id={id}
        className={(opPlek ? stijl.invoer : 'utrecht-textbox') ?? ''}
        placeholder={t('bewerken.wie.zoek')}
      />
      <Popover className={klassen('zwevend', stijl.lijst)} placement="bottom start">
        <ListBox<{ id: string; organisatie: OrganisatieKeuze | null }>
          renderEmptyState={() => (
            <span className={stijl.leeg}>
              {t(isFetching ? 'algemeen.laden' : 'organisatieKiezer.geen')}
            </span>
          )}
        >
          {({ id: sleutel, organisatie }) => (
            <ListBoxItem
              id={sleutel}
              className={stijl.optie ?? ''}
              textValue={organisatie?.naam ?? zoek}
            >
              {organisatie ? (
                <>
                  <Nederlands>{organisatie.naam}</Nederlands>
                  <span className="stil">
                    {t(`organisatieSoort.${organisatie.soort}`, { count: 1 })}
                  </span>
                </>
              ) : (
                t('bewerken.wie.nieuw', { naam: zoek })
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
