import { useTranslation } from 'react-i18next';
import type { Besluit } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { klassen } from '../../../lib/klassen';
import { besluitsoorten } from './besluitsoorten';
import { Formulierveld } from '../../../concept/lijst/Formulierveld';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { useFormulier } from '../../../concept/lijst/useFormulier';
import veldstijl from '../../../concept/velden/Velden.module.css';

/** Adding a besluit: what one knows of it at once; the rest comes later. */
export function NieuwBesluit({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerken();
  const formulier = useFormulier({
    sleutel: `besluit-${concept.agenda.id}`,
    leeg: { soort: 'raadsbesluit', titel: '', genomen: '' },
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
      <Formulierveld formulier={formulier} veld="titel" label={t('conceptBesluiten.titel')} />
      <Formulierveld formulier={formulier} veld="soort" label={t('conceptBesluiten.soort')}>
        {(kenmerken, zet) => (
          <select
            className={klassen('utrecht-textbox', veldstijl.kort)}
            {...kenmerken}
            onChange={({ target }) => {
              zet(target.value);
            }}
          >
            {besluitsoorten.map((soort) => (
              <option key={soort} value={soort}>
                {t(`besluitSoort.${soort}`)}
              </option>
            ))}
          </select>
        )}
      </Formulierveld>
      <Formulierveld
        formulier={formulier}
        veld="genomen"
        label={t('conceptBesluiten.genomen')}
        hint={t('conceptBesluiten.genomenHint')}
        nietVerplicht
        kort
      />
    </NieuwOnderdeel>
  );
}
