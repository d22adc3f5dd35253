import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../motor/ConceptContext';
import type { OrganisatieKeuze } from '../motor/contract';
import { zoekOrganisaties } from '../motor/queries';
import { Nederlands } from '../../ui/basis/Nederlands';
import { focusOp } from '../../lib/focus';
import stijl from './OrganisatieKiezer.module.css';
import velden from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  /** The one that is chosen now. */
  organisatie: Pick<OrganisatieKeuze, 'id' | 'naam'> | null;
  kies: (organisatie: OrganisatieKeuze | null) => void;
  hint?: string;
  /** What is wrong, or a choice between two. */
  onder?: ReactNode;
}

/** One organisatie, found by searching; or none. */
export function OrganisatieKiezer({ id, label, organisatie, kies, hint, onder }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const [tekst, zetTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['conceptorganisaties', agenda, zoek],
    queryFn: () => zoekOrganisaties(agenda, zoek),
    enabled: zoek.length > 0,
    placeholderData: keepPreviousData,
  });
  const gevonden = zoek === '' ? [] : (data?.resultaten ?? []);
  return (
    <div className={velden.veld}>
      {organisatie !== null ? (
        <>
          <span className={velden.label}>{label}</span>
          <span className={stijl.gekozen}>
            <Nederlands>{organisatie.naam}</Nederlands>
            <Button
              id={`${id}-weg`}
              className={stijl.weg ?? ''}
              aria-label={t('organisatieKiezer.weg', { naam: organisatie.naam })}
              onPress={() => {
                kies(null);
                focusOp(id);
              }}
            >
              <IconX aria-hidden size={16} />
            </Button>
          </span>
        </>
      ) : (
        <ComboBox
          className={stijl.zoeker ?? ''}
          inputValue={tekst}
          onInputChange={zetTekst}
          menuTrigger="input"
          allowsCustomValue
          allowsEmptyCollection={tekst.trim() !== ''}
          value={null}
          onChange={(sleutel) => {
            const keuze = gevonden.find((o) => o.id === sleutel);
            if (!keuze) return;
            kies(keuze);
            zetTekst('');
            focusOp(`${id}-weg`);
          }}
          items={gevonden}
        >
          <Label className={velden.label ?? ''}>{label}</Label>
          {hint !== undefined && <p className={velden.hint}>{hint}</p>}
          <Input id={id} className="utrecht-textbox" placeholder={t('bewerken.wie.zoek')} />
          <Popover className={stijl.lijst ?? ''} placement="bottom start">
            <ListBox<OrganisatieKeuze>
              renderEmptyState={() => (
                <span className={stijl.leeg}>
                  {t(isFetching ? 'algemeen.laden' : 'organisatieKiezer.geen')}
                </span>
              )}
            >
              {(keuze) => (
                <ListBoxItem id={keuze.id} className={stijl.optie ?? ''} textValue={keuze.naam}>
                  <Nederlands>{keuze.naam}</Nederlands>
                  <span className="stil">{t(`organisatieSoort.${keuze.soort}`, { count: 1 })}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
      {onder}
    </div>
  );
}
