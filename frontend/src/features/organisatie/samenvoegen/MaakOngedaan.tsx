import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Samenvoeging } from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { maakSamenvoegingOngedaan } from '../../../lib/queries/samenvoegingen';
import { Bevestiging } from '../../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../../ui/basis/Bevestigknoppen';
import { Knop } from '../../../ui/basis/Knop';
import { samenvoegingId } from './samenvoegingId';

interface Props {
  hier: string;
  samenvoeging: Samenvoeging;
}

/** Makes two of them again, after asking: both change at once. */
export function MaakOngedaan({ hier, samenvoeging }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const namen = { van: samenvoeging.van.naam, naar: samenvoeging.naar.naam };
  const ongedaan = useMutation({
    mutationFn: () => maakSamenvoegingOngedaan(hier, samenvoeging.id),
    onSuccess: async () => {
      // The button is gone then.
      focusOp(samenvoegingId(samenvoeging));
      await queryClient.invalidateQueries();
    },
  });
  return (
    <DialogTrigger>
      <Knop soort="subtiel" aria-label={t('samenvoegen.ongedaanVan', namen)}>
        {t('samenvoegen.ongedaan')}
      </Knop>
      <Bevestiging titel={t('samenvoegen.ongedaanVraag', namen)}>
        {(sluit) => (
          <>
            <p>{t('samenvoegen.ongedaanGevolg', namen)}</p>
            <Bevestigknoppen
              tekst={t('samenvoegen.ongedaan')}
              handeling={ongedaan}
              doe={() => ongedaan.mutate()}
              sluit={sluit}
            />
          </>
        )}
      </Bevestiging>
    </DialogTrigger>
  );
}
