import { useTranslation } from 'react-i18next';
import { Knop } from '../../ui/basis/Knop';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { useBewerker } from '../motor/ConceptContext';
import { leesbaar } from '../motor/leesBewerking';
import { useStand } from '../motor/useStand';
import stijl from './NietBegrepen.module.css';

/** What was typed in another version of the site and is kept here: it is somebody's work, so it is not hidden. */
export function NietBegrepen() {
  const { t } = useTranslation();
  const bewerker = useBewerker();
  const onbekende = useStand((b) => b.onbekende());
  if (onbekende.length === 0) return null;
  return (
    <Melding soort="fout" titel={t('bewerken.nietBegrepen.titel')}>
      <p>{t('bewerken.nietBegrepen.uitleg')}</p>
      <ul className={stijl.lijst}>
        {onbekende.map((onbekend) => (
          <li key={onbekend.plek}>
            <Nederlands als="p" className={stijl.tekst}>
              {leesbaar(onbekend.tekst)}
            </Nederlands>
            <Knop onPress={() => void navigator.clipboard.writeText(leesbaar(onbekend.tekst))}>
              {t('bewerken.nietOpgeslagen.kopieer')}
            </Knop>{' '}
            <Knop soort="subtiel" onPress={() => bewerker.laatOnbekendeVallen(onbekend)}>
              {t('bewerken.nietOpgeslagen.laatVallen')}
            </Knop>
          </li>
        ))}
      </ul>
    </Melding>
  );
}
