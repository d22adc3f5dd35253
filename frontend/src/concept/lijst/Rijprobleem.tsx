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
  const isArchief = b.wat === 'archief';
  const botsing = isArchief ? b.botsing : null;
  if (b.wat === 'veld' || (b.fout === null && botsing === null)) return null;
  // Each field says what is wrong with itself.
  const bijVelden = b.wat === 'maak' && Object.keys(b.fout?.velden ?? {}).length > 0;
  const knop = (woord: string, doe: () => void) => <Knop onPress={doe}>{woord}</Knop>;
  return (
    <div className={stijl.probleem}>
      <p role="alert">
        {botsing !== null ? (
          t('bewerken.archiefBotsing', { wie: botsing.wie ?? t('bewerken.iemand') })
        ) : (
          <>
            <strong>{t(isArchief ? 'rij.nietGearchiveerd' : 'rij.nietGemaakt')}</strong>{' '}
            {b.fout && !bijVelden && <Foutzin fout={b.fout} namen={[]} />}
          </>
        )}
      </p>
      <div className={stijl.knoppen}>
        {botsing !== null &&
          knop(t('bewerken.tochArchiveren'), () => bewerker.kiesArchief(b.id, 'mijn'))}
        {!isArchief && !bijVelden && knop(t('fout.opnieuw'), () => bewerker.stuurOpnieuw(b))}
        {knop(t(isArchief ? 'bewerken.laatStaan' : 'rij.haalWeg'), () => bewerker.laatVallen(b))}
      </div>
    </div>
  );
}
