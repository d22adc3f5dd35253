import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Zoeker } from '../../../concept/velden/Zoeker';
import type { Overheid } from '../../../lib/api';
import { overhedenQuery } from '../../../lib/queries/organisatiebeheer';

interface Props {
  id?: string;
  soort: 'gemeente' | 'provincie';
  kies: (overheid: Overheid) => void;
}

/** A gemeente or provincie by its name: nobody knows its identifier by heart. */
export function Overheidzoeker({ id, soort, kies }: Props) {
  const { t } = useTranslation();
  const eigen = useId();
  return (
    <Zoeker
      id={id ?? eigen}
      label={t(`overheid.zoek.${soort}`)}
      hint={t('overheid.hint')}
      plaatshouder={t('overheid.plaatshouder')}
      geen={t('overheid.geen')}
      vraag={(zoek) => overhedenQuery(zoek, soort)}
      alsKeuze={({ naam, tooi }) => ({ id: tooi, naam })}
      kies={kies}
    />
  );
}
