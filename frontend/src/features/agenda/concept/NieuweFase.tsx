import { useTranslation } from 'react-i18next';
import type { Concept } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { volgende } from './fasenverdeling';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { hintVan, veldkop } from '../../../lib/i18n/veldkop';
import { isMaand } from '../../../concept/velden/maand';
import { Maandinvoer } from '../../../concept/velden/Maandinvoer';

/** Adding a fase; it begins where the last one ends. */
export function NieuweFase({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerker();
  const voorstel = volgende(
    concept.fasen.map(({ inhoud }) => inhoud),
    concept.agenda.inhoud,
  );
  const formulier = useFormulier({
    sleutel: `fase-${concept.agenda.id}`,
    leeg: { naam: '', van: '', tot: '' },
    namen: { naam: veldkop('naam'), van: t('fasen.van'), tot: t('fasen.tot') },
    controleer: ({ naam, ...gevuld }) => {
      const van = gevuld.van || voorstel.van;
      const tot = gevuld.tot || voorstel.tot;
      return {
        naam: naam === '' ? t('invoer.nodig') : undefined,
        van: isMaand(van) ? undefined : t('invoer.geenMaand'),
        tot: !isMaand(tot)
          ? t('invoer.geenMaand')
          : isMaand(van) && tot < van
            ? t('invoer.maandOmgekeerd')
            : undefined,
      };
    },
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('lijst.fase.nieuw')}
      eerste="naam"
      meteenOpen={concept.fasen.length === 0}
      voegToe={({ naam, van, tot }) =>
        maak('fase', { naam, van: van || voorstel.van, tot: tot || voorstel.tot })
      }
    >
      <Formulierveld formulier={formulier} veld="naam" hint={hintVan('fase', 'naam')} />
      <div className={stijl.twee}>
        {(['van', 'tot'] as const).map((veld) => (
          <Formulierveld key={veld} formulier={formulier} veld={veld} groep>
            {({ value, ...kenmerken }, zet) => (
              <Maandinvoer {...kenmerken} waarde={value || voorstel[veld]} zet={zet} />
            )}
          </Formulierveld>
        ))}
      </div>
    </NieuwOnderdeel>
  );
}
