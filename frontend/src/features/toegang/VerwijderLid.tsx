import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Lidmaatschap } from '../../lib/api';
import { ikQuery } from '../../lib/queries/ik';
import { ledenQuery, verwijderLid } from '../../lib/queries/leden';
import { Bevestiging, Dialoogknoppen } from '../../ui/basis/Bevestiging';
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
            {verwijder.isError && <p role="alert">{verwijder.error.message}</p>}
            <Dialoogknoppen>
              <Knop
                isDisabled={verwijder.isPending}
                onPress={() => verwijder.mutate(undefined, { onSuccess: sluit })}
              >
                {t('leden.verwijder')}
              </Knop>
              <Knop soort="subtiel" onPress={sluit}>
                {t('bewerken.annuleer')}
              </Knop>
            </Dialoogknoppen>
          </>
        )}
      </Bevestiging>
    </DialogTrigger>
  );
}
