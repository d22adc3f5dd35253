import { useTranslation } from 'react-i18next';
import type { Besluit } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { besluitsoorten } from './besluitsoorten';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';

/** Adding a besluit: what one knows of it at once; the rest comes later. */
export function NieuwBesluit({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerken();
  const formulier = useFormulier({
    sleutel: `besluit-${concept.agenda.id}`,
    leeg: { soort: 'raadsbesluit', titel: '', genomen: '' },
    namen: {
      titel: t('conceptBesluiten.titel'),
      soort: t('conceptBesluiten.soort'),
      genomen: t('conceptBesluiten.genomen'),
    },
    controleer: ({ titel }) => ({ titel: titel === '' ? t('invoer.nodig') : undefined }),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('conceptBesluiten.nieuw')}
      eerste="titel"
      titelVan={({ titel }) => titel}
      meteenOpen={concept.besluiten.length === 0}
      voegToe={({ soort, titel, genomen }) => {
        maak('besluit', {
          soort: soort as Besluit['soort'],
          titel,
          genomen: genomen === '' ? null : genomen,
        });
      }}
    >
      <Formulierveld formulier={formulier} veld="titel" />
      <Formulierveld
        formulier={formulier}
        veld="soort"
        kort
        opties={besluitsoorten.map((soort) => ({
          waarde: soort,
          tekst: t(`besluitSoort.${soort}`),
        }))}
      />
      <Formulierveld
        formulier={formulier}
        veld="genomen"
        hint={t('conceptBesluiten.genomenHint')}
        nietVerplicht
        kort
      />
    </NieuwOnderdeel>
  );
}
