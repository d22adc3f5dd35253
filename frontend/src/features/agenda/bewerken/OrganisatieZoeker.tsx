import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OrganisatieKeuze } from '../../../concept/motor/contract';
import { maakOrganisatie, zoekOrganisaties } from '../../../concept/motor/queries';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving } from './BewerkContext';
import { NieuweOrganisatie } from './NieuweOrganisatie';
import stijl from './Wie.module.css';

interface Props {
  id: string;
  label: string;
  kies: (organisatie: OrganisatieKeuze) => void;
}

const NIEUW = 'nieuw';

/** Search over the organisaties; one that does not exist yet is made on the spot. */
export function OrganisatieZoeker({ id, label, kies }: Props) {
  const { t } = useTranslation();
  const { agenda } = useBewerkomgeving();
  const [tekst, zetTekst] = useState('');
  const [nieuw, zetNieuw] = useState<string | null>(null);
  const zoek = useDeferredValue(tekst.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['conceptorganisaties', agenda, zoek],
    queryFn: () => zoekOrganisaties(agenda, zoek),
    enabled: zoek.length > 0,
    placeholderData: keepPreviousData,
  });
  const maak = useMutation({
    mutationFn: ({ naam, soort }: { naam: string; soort: OrganisatieKeuze['soort'] }) =>
      maakOrganisatie(agenda, naam, soort),
    onSuccess: (gemaakt) => {
      zetNieuw(null);
      kies(gemaakt);
    },
  });
  const gevonden = zoek === '' ? [] : (data?.resultaten ?? []);
  const bestaat = gevonden.some(({ naam }) => naam.toLowerCase() === zoek.toLowerCase());
  if (nieuw !== null) {
    return (
      <NieuweOrganisatie
        naam={nieuw}
        maak={maak}
        annuleer={() => {
          zetNieuw(null);
        }}
      />
    );
  }
  return (
    <ComboBox
      aria-label={label}
      className={stijl.zoeker ?? ''}
      inputValue={tekst}
      onInputChange={zetTekst}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={tekst.trim() !== ''}
      value={null}
      onChange={(sleutel) => {
        if (sleutel === null) return;
        if (sleutel === NIEUW) zetNieuw(tekst.trim());
        const keuze = gevonden.find((organisatie) => organisatie.id === sleutel);
        if (keuze) kies(keuze);
        zetTekst('');
      }}
      items={[
        ...gevonden.map((organisatie) => ({ id: organisatie.id, organisatie })),
        ...(zoek !== '' && !bestaat && !isFetching ? [{ id: NIEUW, organisatie: null }] : []),
      ]}
    >
      <Input id={id} className={stijl.invoer ?? ''} placeholder={t('bewerken.wie.zoek')} />
      <Popover className={stijl.lijst ?? ''} placement="bottom start">
        <ListBox<{ id: string; organisatie: OrganisatieKeuze | null }>
          renderEmptyState={() => <span className={stijl.zoekt}>{t('algemeen.laden')}</span>}
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
