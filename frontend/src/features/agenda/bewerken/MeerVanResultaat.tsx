import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { losVeld } from '../../../concept/velden/losVeld';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { useKaartgegevens } from './BewerkContext';
import { veldId } from '../../../lib/focus';
import { Indicatoren } from './Indicatoren';
import { Meer } from './Meer';
import { useVerplaats } from './useVerplaats';

/** Year, term, besluit and how a resultaat is measured. */
export function MeerVanResultaat({ resultaat }: { resultaat: Deel<'resultaat'> }) {
  const { t } = useTranslation();
  const { fasen, besluiten, nummers } = useKaartgegevens();
  const { naar } = useVerplaats();
  const besluit = useVeld(resultaat, 'besluit');
  const indicatoren = useVeld(resultaat, 'indicatoren');
  const kort = [
    besluiten.find(({ id }) => id === besluit.waarde)?.inhoud.titel,
    ...indicatoren.waarde.map(({ naam }) => naam),
  ].filter(Boolean);
  return (
    <Meer
      kop={t('bewerken.meer.resultaat')}
      label={t('bewerken.meer.resultaatVan', { nummer: nummers[resultaat.id] })}
      kort={kort.join(' · ')}
    >
      {() => (
        <>
          <Veldinvoer deel={resultaat} veld="jaar" vorm="regel" label={t('bewerken.meer.jaar')} />
          <Keuzeinvoer
            id={veldId(resultaat.id, 'fase')}
            vorm="regel"
            label={t('filters.fase')}
            naam="fase"
            veld={losVeld(resultaat.inhoud.fase, (fase) => naar(resultaat, { fase }))}
            keuzes={fasen.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam }))}
          />
          <Keuzeinvoer
            id={veldId(resultaat.id, 'besluit')}
            vorm="regel"
            label={t('bewerken.meer.besluit')}
            naam="besluit"
            veld={besluit}
            keuzes={[
              { waarde: null, tekst: t('invoer.geen') },
              ...besluiten.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.titel })),
            ]}
          />
          <Indicatoren veld={indicatoren} id={veldId(resultaat.id, 'indicatoren')} />
        </>
      )}
    </Meer>
  );
}
