import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { api, haal } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { Probleem } from '../../../lib/Probleem';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';

/** An agenda without a begroting: what it is, and one button that makes it with the years of the agenda. */
export function LegeBegroting() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const queryClient = useQueryClient();
  const { van, tot } = useConceptgegevens().agenda.inhoud;
  const jaren = { vanJaar: Number(van.slice(0, 4)), totJaar: Number(tot.slice(0, 4)) };
  // The same key every time: pressing twice, or again after a lost answer, makes one.
  const [sleutel] = useState(() => crypto.randomUUID());
  const maak = useMutation({
    mutationFn: () =>
      haal(
        api.POST('/agendas/{agenda}/concept/begrotingen', {
          params: { path: { agenda }, header: { 'Idempotency-Key': sleutel } },
          body: { naam: null, toelichting: null, besluit: null, ...jaren },
        }),
      ),
    // Somebody else may just have made it: then that is the one.
    onSettled: () => queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) }),
  });
  return (
    <Melding soort="leeg" titel={t('begroting.leeg')}>
      <p>{t('rooster.leeg.uitleg', jaren)}</p>
      <Knop soort="hoofd" isDisabled={maak.isPending} onPress={() => maak.mutate()}>
        {t(maak.isPending ? 'rooster.leeg.bezig' : 'rooster.leeg.maak', jaren)}
      </Knop>
      {maak.isError && Probleem.vanUitzondering(maak.error).status !== 409 && (
        <p role="alert">{t('rooster.leeg.mislukt')}</p>
      )}
    </Melding>
  );
}
