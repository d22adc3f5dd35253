import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Lidmaatschapsrol, OrganisatieInhoud } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { ikQuery } from '../../lib/queries/ik';
import { nodigUit, uitnodigingenQuery } from '../../lib/queries/leden';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Formulierveld } from '../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../ui/formulier/useFormulier';
import { gewoneRol } from './gewoneRol';
import stijl from './Leden.module.css';

const ROLLEN: readonly Lidmaatschapsrol[] = ['vertegenwoordiger', 'beleidsmedewerker'];

interface Props {
  organisatie: string;
  soort: OrganisatieInhoud['soort'];
}

/** Inviting by mail. What is wrong stands at its field, with what was typed still in it. */
export function NodigUit({ organisatie, soort }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: ik } = useQuery(ikQuery);
  const formulier = useFormulier({
    sleutel: `uitnodiging-${organisatie}`,
    leeg: { email: '', rol: gewoneRol(soort) },
    namen: { email: t('leden.email'), rol: t('leden.rol') },
    // An address is judged by the server, that has to mail to it.
    controleer: () => ({}),
  });
  const uitnodiging = useMutation({
    mutationFn: ({ email, rol }: typeof formulier.waarden) => nodigUit(organisatie, email, rol),
    onSuccess: async (_gemaakt, { rol }) => {
      formulier.leegMaken({ email: '', rol });
      await queryClient.invalidateQueries({ queryKey: uitnodigingenQuery(organisatie).queryKey });
    },
    onError: (fout) => formulier.weiger(fout),
  });
  return (
    <section>
      <Kop niveau={2}>{t('leden.nodigUit')}</Kop>
      <form
        className={stijl.formulier}
        onSubmit={formulier.verstuur((waarden) => uitnodiging.mutate(waarden))}
        noValidate
      >
        <Foutensamenvatting {...formulier.samenvatting}>
          {formulier.geweigerd !== null && (
            <Melding soort="fout" titel={t('leden.mislukt')}>
              {formulier.geweigerd.detail !== null && (
                <Nederlands als="p">{formulier.geweigerd.detail}</Nederlands>
              )}
            </Melding>
          )}
        </Foutensamenvatting>
        <Formulierveld formulier={formulier} veld="email" soort="email" className={stijl.email} />
        <Formulierveld
          formulier={formulier}
          veld="rol"
          opties={[...ROLLEN, ...(ik?.beheerder ? (['beheerder'] as const) : [])].map((rol) => ({
            waarde: rol,
            tekst: t(`leden.lidrol.${rol}`),
          }))}
        />
        <Knop type="submit" isDisabled={uitnodiging.isPending}>
          {t('leden.verstuur')}
        </Knop>
      </form>
      <p className={klassen('stil', stijl.uitleg)}>{t(`leden.mag.${formulier.waarden.rol}`)}</p>
      <p role="status">
        {uitnodiging.isSuccess && t('leden.verstuurd', { email: uitnodiging.data.email })}
      </p>
    </section>
  );
}
