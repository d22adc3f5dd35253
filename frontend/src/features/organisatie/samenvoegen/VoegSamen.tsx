import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { alleMijnOrganisatiesQuery } from '../../../lib/queries/organisatiebeheer';
import { voegSamen } from '../../../lib/queries/samenvoegingen';
import { Bevestiging, Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { OrganisatieVeld } from '../velden/OrganisatieVeld';
import { Meegaand } from './Meegaand';
import stijl from './Samenvoegen.module.css';

/** Lets an organisatie go up in another, after what goes along and what it means; a dialog names both. */
export function VoegSamen({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const [vraagt, zetVraagt] = useState(false);
  const van = profiel.inhoud.naam;
  const formulier = useFormulier({
    sleutel: `samenvoegen-${profiel.code}`,
    leeg: { naar: '' },
    namen: { naar: t('samenvoegen.naar') },
    controleer: ({ naar }) => (naar === '' ? { naar: t('invoer.kies') } : {}),
  });
  const gekozen = formulier.waarden.naar;
  const { data } = useQuery({ ...alleMijnOrganisatiesQuery, enabled: gekozen !== '' });
  const naar = data?.resultaten.find(({ id }) => id === gekozen)?.naam ?? t('algemeen.laden');
  const voeg = useMutation({
    mutationFn: () => voegSamen(profiel.code, gekozen),
    onSuccess: async (gedaan) => {
      formulier.leegMaken();
      await ga(adressen.profiel(gedaan.naar.code), { state: { samenvoeging: gedaan.id } });
      await queryClient.invalidateQueries();
    },
    onError: (fout) => {
      zetVraagt(false);
      formulier.weiger(fout);
    },
  });
  return (
    <form className={stijl.delen} noValidate onSubmit={formulier.verstuur(() => zetVraagt(true))}>
      <ul className={stijl.uitleg}>
        {(['adres', 'naam', 'gepubliceerd', 'terug'] as const).map((wat) => (
          <li key={wat}>{t(`samenvoegen.uitleg.${wat}`)}</li>
        ))}
      </ul>
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && (
          <Melding soort="fout" titel={t('samenvoegen.mislukt')}>
            <Nederlands als="p">{formulier.geweigerd.detail ?? ''}</Nederlands>
          </Melding>
        )}
      </Foutensamenvatting>
      <OrganisatieVeld
        formulier={formulier}
        veld="naar"
        hint={t('samenvoegen.naarHint', { naam: van })}
        behalve={profiel.id}
      />
      <Meegaand organisatie={profiel.code} />
      <Knop type="submit">{t('samenvoegen.knop', { naam: van })}</Knop>
      <Bevestiging titel={t('samenvoegen.vraag', { van, naar })} open={vraagt} zetOpen={zetVraagt}>
        {(sluit) => (
          <>
            <p>{t('samenvoegen.gevolg', { van, naar })}</p>
            <Dialoogknoppen>
              <Knop isDisabled={voeg.isPending} onPress={() => voeg.mutate()}>
                {t(voeg.isPending ? 'samenvoegen.bezig' : 'samenvoegen.doe')}
              </Knop>
              <Knop soort="subtiel" onPress={sluit}>
                {t('bewerken.annuleer')}
              </Knop>
            </Dialoogknoppen>
          </>
        )}
      </Bevestiging>
    </form>
  );
}
