import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Concept } from '../../../concept/motor/contract';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Stappenlijst, type Stap } from '../../../ui/pagina/Stappenlijst';

/** Leads who just made an agenda. Goes away once it has fasen and lijnen. */
export function EersteStappen({ concept: { fasen, programmalijnen } }: { concept: Concept }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  if (fasen.length > 0 && programmalijnen.length > 0) return null;
  const stap = (naam: 'fasen' | 'lijnen' | 'kaart', klaar: boolean): Stap => ({
    naam,
    titel: t(`begin.${naam}`),
    uitleg: <p>{t(`begin.${naam}Uitleg`)}</p>,
    klaar,
  });
  const eerst = stap('fasen', fasen.length > 0);
  return (
    <>
      <Stappenlijst
        titel={t('begin.titel')}
        uitleg={t('begin.uitleg')}
        stappen={[
          eerst.klaar
            ? eerst
            : {
                ...eerst,
                actie: (nu) => (
                  <Knoplink soort={nu ? 'hoofd' : 'gewoon'} to={adressen.conceptFasen(agenda)}>
                    {t('begin.fasenKnop')}
                  </Knoplink>
                ),
              },
          stap('lijnen', programmalijnen.length > 0),
          stap('kaart', false),
        ]}
      />
      {fasen.length === 0 && programmalijnen.length > 0 && <p>{t('begin.eerstFasen')}</p>}
    </>
  );
}
