import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { OrganisatieVeld } from '../velden/OrganisatieVeld';
import stijl from './Profiel.module.css';
import { useEinde } from './useEinde';

/** Says from which day it is no more and who goes on, after what that means. The history takes it back. */
export function Opheffen({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const einde = useEinde(profiel);
  const formulier = useFormulier({
    sleutel: `opheffen-${profiel.code}`,
    leeg: { opgehevenPer: '', opvolger: '' },
    namen: { opgehevenPer: t('opheffen.dag'), opvolger: t('opheffen.opvolger') },
    controleer: ({ opgehevenPer }) =>
      opgehevenPer === '' ? { opgehevenPer: t('invoer.geenDatum') } : {},
  });
  return (
    <form
      className={stijl.groepsinhoud}
      noValidate
      onSubmit={formulier.verstuur(({ opgehevenPer, opvolger }) =>
        einde.mutate(
          { opgehevenPer, opvolger: opvolger || null },
          { onSuccess: () => formulier.leegMaken(), onError: (fout) => formulier.weiger(fout) },
        ),
      )}
    >
      <ul className={stijl.uitleg}>
        {(['adres', 'lijsten', 'gepubliceerd', 'terug'] as const).map((wat) => (
          <li key={wat}>{t(`opheffen.uitleg.${wat}`)}</li>
        ))}
      </ul>
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && (
          <Melding soort="fout" titel={t('opheffen.mislukt')}>
            <Nederlands als="p">{formulier.geweigerd.detail ?? ''}</Nederlands>
          </Melding>
        )}
      </Foutensamenvatting>
      <Formulierveld formulier={formulier} veld="opgehevenPer" soort="date" />
      <OrganisatieVeld
        formulier={formulier}
        veld="opvolger"
        hint={t('opheffen.opvolgerHint')}
        behalve={profiel.id}
        nietVerplicht
      />
      <div className={stijl.knoppen}>
        <Knop type="submit" isDisabled={einde.isPending}>
          {t('opheffen.knop', { naam: profiel.inhoud.naam })}
        </Knop>
      </div>
    </form>
  );
}
