import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Concept } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Kop } from '../../../ui/basis/Kop';
import stijl from './EersteStappen.module.css';

/** Leads who just made an agenda: what comes first, and what is done. Goes away once it has both. */
export function EersteStappen({ concept: { fasen, programmalijnen } }: { concept: Concept }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  if (fasen.length > 0 && programmalijnen.length > 0) return null;
  const stappen = [
    { naam: 'fasen', klaar: fasen.length > 0 },
    { naam: 'lijnen', klaar: programmalijnen.length > 0 },
    { naam: 'kaart', klaar: false },
  ] as const;
  const nu = stappen.findIndex(({ klaar }) => !klaar);
  return (
    <section className={stijl.begin}>
      <div>
        <Kop niveau={2}>{t('begin.titel')}</Kop>
        <p className="stil">{t('begin.uitleg')}</p>
      </div>
      <ol className={stijl.stappen}>
        {stappen.map(({ naam, klaar }, i) => (
          <li
            key={naam}
            className={klassen(stijl.stap, klaar && stijl.klaar, i === nu && stijl.nu)}
          >
            <span className={stijl.merk} aria-hidden="true">
              {klaar ? <IconCheck size={20} /> : i + 1}
            </span>
            <div>
              <Kop niveau={3}>
                {t(`begin.${naam}`)}
                {klaar && <span className={stijl.gedaan}> {t('begin.klaar')}</span>}
              </Kop>
              <p>{t(`begin.${naam}Uitleg`)}</p>
            </div>
            {naam === 'fasen' && !klaar && (
              <Knoplink soort={i === nu ? 'hoofd' : 'gewoon'} to={adressen.conceptFasen(agenda)}>
                {t('begin.fasenKnop')}
              </Knoplink>
            )}
          </li>
        ))}
      </ol>
      {fasen.length === 0 && programmalijnen.length > 0 && <p>{t('begin.eerstFasen')}</p>}
    </section>
  );
}
