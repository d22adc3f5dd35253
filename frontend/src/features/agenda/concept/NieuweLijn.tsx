import { useTranslation } from 'react-i18next';
import type { Concept } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';

/** Adding a programmalijn; it comes last. */
export function NieuweLijn({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerken();
  const formulier = useFormulier({
    sleutel: `lijn-${concept.agenda.id}`,
    leeg: { titel: '', ambitie: '' },
    namen: { titel: t('lijnen.veld.titel'), ambitie: t('lijnen.veld.ambitie') },
    controleer: ({ titel, ambitie }) => ({
      titel: titel === '' ? t('invoer.nodig') : undefined,
      ambitie: ambitie === '' ? t('invoer.nodig') : undefined,
    }),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('lijnen.nieuw')}
      eerste="titel"
      titelVan={({ titel }) => titel}
      // Without fasen that is the first thing to do.
      meteenOpen={concept.programmalijnen.length === 0 && concept.fasen.length > 0}
      voegToe={(waarden) => {
        maak('programmalijn', waarden);
      }}
    >
      <Formulierveld formulier={formulier} veld="titel" />
      <Formulierveld
        formulier={formulier}
        veld="ambitie"
        soort="alinea"
        hint={t('lijnen.ambitieHint')}
      />
    </NieuwOnderdeel>
  );
}
