import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Lidmaatschap } from '../../lib/api';
import { ikQuery } from '../../lib/queries/ik';
import { ledenQuery, verwijderLid } from '../../lib/queries/leden';
import { Bevestiging } from '../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../ui/basis/Bevestigknoppen';
import { Knop } from '../../ui/basis/Knop';

interface Props {
  organisatie: string;
  lid: Lidmaatschap;
}

/** Asks first: it works at once, and only a new invitation brings somebody back. */
export function VerwijderLid({ organisatie, lid }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const naam = lid.naam ?? lid.email ?? t('account.zonderNaam');
  const verwijder = useMutation({
    mutationFn: () => verwijderLid(organisatie, lid.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ledenQuery(organisatie).queryKey });
      if (lid.ikzelf) await queryClient.invalidateQueries({ queryKey: ikQuery.queryKey });
    },
  });
  return (
    <DialogTrigger>
      <Knop
        soort="subtiel"
        aria-label={t('leden.verwijderVan', { naam, rol: t(`leden.lidrol.${lid.rol}`) })}
      >
        {t('leden.verwijder')}
      </Knop>
      <Bevestiging titel={t('leden.verwijderVraag', { naam })}>
        {(sluit) => (
          <>
            <p>{t('leden.verwijderUitleg')}</p>
            <Bevestigknoppen
              tekst={t('leden.verwijder')}
              handeling={verwijder}
              doe={() => verwijder.mutate(undefined, { onSuccess: sluit })}
              sluit={sluit}
            />
          </>
        )}
      </Bevestiging>
    </DialogTrigger>
  );
}
