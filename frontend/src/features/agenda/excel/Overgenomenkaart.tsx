import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Kaartimport } from '../../../client/schema';
import { Overgenomen } from '../../../concept/bestand/Overgenomen';
import { OVERGENOMEN } from '../../../concept/bestand/useOvernemen';
import { adressen } from '../../../lib/adressen';
import { focusOp } from '../../../lib/focus';
import { Probleem } from '../../../lib/Probleem';
import { conceptSleutel } from '../../../lib/queries/concept';
import { herstelHandeling } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Aantallen } from './Aantallen';

interface Props {
  agenda: string;
  uitkomst: Kaartimport;
  opnieuw: () => void;
}

/** That the maps were taken over, and the way back. */
export function Overgenomenkaart({ agenda, uitkomst, opnieuw }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { handeling } = uitkomst;
  const terug = useMutation({
    mutationFn: (welke: string) => herstelHandeling(agenda, welke),
    onSuccess: async () => {
      // The button goes away.
      focusOp(OVERGENOMEN);
      await queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
    },
  });
  const fout = terug.error === null ? null : Probleem.vanUitzondering(terug.error);
  return (
    <Overgenomen
      naar={{ adres: adressen.concept(agenda), tekst: t('excel.naarKaart') }}
      opnieuw={opnieuw}
    >
      <Aantallen nieuw={uitkomst.nieuw} />
      {handeling !== null && !terug.isSuccess && (
        <p>
          <Knop isDisabled={terug.isPending} onPress={() => terug.mutate(handeling)}>
            {t('excel.ongedaan')}
          </Knop>
        </p>
      )}
      <p role="status">{terug.isSuccess && t('excel.isOngedaan')}</p>
      {fout && (
        <Melding soort="fout" titel={t('excel.nietOngedaan')}>
          {fout.detail === null ? (
            <p>{t(`fout.${fout.oorzaak}.uitleg`)}</p>
          ) : (
            <Nederlands als="p">{fout.detail}</Nederlands>
          )}
        </Melding>
      )}
    </Overgenomen>
  );
}
