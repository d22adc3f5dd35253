import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Ik, Lidmaatschapsrol, OrganisatieInhoud } from '../../lib/api';
import { neemRol } from '../../lib/queries/organisatiebeheer';
import { Knop } from '../../ui/basis/Knop';
import { gewoneRol } from './gewoneRol';

interface Props {
  organisatie: string;
  soort: OrganisatieInhoud['soort'];
  ik: Ik;
  /** Left out: the one that fits the kind of organisatie. */
  rol?: Lidmaatschapsrol;
}

/** For the beheerder, who may give roles but has none here to work with. Ending it is in the list, as of others. */
export function ZelfMeedoen({ organisatie, soort, ik, rol = gewoneRol(soort) }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const neem = useMutation({
    mutationFn: () => neemRol(organisatie, rol),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const werktHier = ik.lidmaatschappen.some(
    (lid) => lid.organisatie === organisatie && lid.rol !== 'beheerder',
  );
  if (!ik.beheerder || werktHier) return null;
  return (
    <div>
      {neem.isError && <p role="alert">{neem.error.message}</p>}
      <Knop isDisabled={neem.isPending} onPress={() => neem.mutate()}>
        {t('leden.zelf', { rol: t(`leden.lidrol.${rol}`) })}
      </Knop>
    </div>
  );
}
