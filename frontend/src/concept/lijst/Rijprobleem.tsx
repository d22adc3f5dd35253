import { useTranslation } from 'react-i18next';
import type { Bewerking } from '../motor/bewerking';
import { useBewerker } from '../motor/ConceptContext';
import { Knop } from '../../ui/basis/Knop';
import { Foutzin } from '../velden/Foutzin';
import stijl from './Lijst.module.css';

/** What is wrong with a thing as a whole: it could not be made or not be archived. */
export function Rijprobleem({ bewerking: b }: { bewerking: Bewerking }) {
  const { t } = useTranslation();
  const bewerker = useBewerker();
  if (b.wat === 'veld') return null;
  if (b.wat === 'archief' && b.botsing !== null) {
    const wie = b.botsing.wie ?? t('bewerken.iemand');
    return (
      <div className={stijl.probleem}>
        <p role="alert">{t('bewerken.archiefBotsing', { wie })}</p>
        <div className={stijl.knoppen}>
          <Knop
            onPress={() => {
              bewerker.kiesArchief(b.id, 'mijn');
            }}
          >
            {t('bewerken.tochArchiveren')}
          </Knop>
          <Knop
            onPress={() => {
              bewerker.kiesArchief(b.id, 'ander');
            }}
          >
            {t('bewerken.laatStaan')}
          </Knop>
        </div>
      </div>
    );
  }
  if (b.fout === null) return null;
  // Each field says what is wrong with itself.
  const bijVelden = b.wat === 'maak' && Object.keys(b.fout.velden).length > 0;
  return (
    <div className={stijl.probleem}>
      <p role="alert">
        <strong>{t(b.wat === 'archief' ? 'rij.nietGearchiveerd' : 'rij.nietGemaakt')}</strong>{' '}
        {!bijVelden && <Foutzin fout={b.fout} namen={[]} />}
      </p>
      <div className={stijl.knoppen}>
        {b.wat !== 'archief' && !bijVelden && (
          <Knop
            onPress={() => {
              bewerker.stuurOpnieuw(b);
            }}
          >
            {t('fout.opnieuw')}
          </Knop>
        )}
        <Knop
          onPress={() => {
            bewerker.laatVallen(b);
          }}
        >
          {t(b.wat === 'archief' ? 'bewerken.laatStaan' : 'rij.haalWeg')}
        </Knop>
      </div>
    </div>
  );
}
