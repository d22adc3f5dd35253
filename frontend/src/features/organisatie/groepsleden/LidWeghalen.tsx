import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Groepslid } from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { Probleem } from '../../../lib/Probleem';
import { groepsledenQuery, haalLidWeg } from '../../../lib/queries/groepsleden';
import { vandaag } from '../../../lib/vandaag';
import { Bevestiging } from '../../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../../ui/basis/Bevestigknoppen';
import { Knop } from '../../../ui/basis/Knop';
import { Gevolg } from './Gevolg';
import { LEDEN_ID } from './ledenId';
import { standOp } from './stand';

interface Props {
  groep: string;
  lid: Groepslid;
  meld: (zin: string) => void;
}

/** For a mistake: as if it never was. It asks first, because who ends needs a last day instead. */
export function LidWeghalen({ groep, lid, meld }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const naam = lid.organisatie.naam;
  const weg = useMutation({
    mutationFn: () => haalLidWeg(groep, lid),
    onSuccess: async () => {
      meld(t('groepsleden.weggehaald', { lid: naam }));
      focusOp(LEDEN_ID);
      await queryClient.invalidateQueries();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: groepsledenQuery(groep).queryKey }),
  });
  const isIngehaald = weg.error instanceof Probleem && weg.error.status === 412;
  return (
    <DialogTrigger>
      <Knop soort="subtiel" aria-label={t('groepsleden.van.weghalen', { lid: naam })}>
        {t('rij.haalWeg')}
      </Knop>
      <Bevestiging titel={t('groepsleden.weghaalvraag', { lid: naam })}>
        {(sluit) => (
          <>
            <p>{t('groepsleden.weghaaluitleg')}</p>
            <Gevolg
              groep={groep}
              lid={lid.organisatie}
              tijd={null}
              isLid={standOp(lid.inhoud, vandaag()) === 'nu'}
            />
            <Bevestigknoppen
              tekst={t('rij.haalWeg')}
              handeling={weg}
              fout={isIngehaald ? t('groepsleden.ingehaaldWeg') : undefined}
              doe={() => weg.mutate(undefined, { onSuccess: sluit })}
              sluit={sluit}
            />
          </>
        )}
      </Bevestiging>
    </DialogTrigger>
  );
}
