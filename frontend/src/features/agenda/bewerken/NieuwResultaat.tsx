import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useBewerkomgeving } from './BewerkContext';
import { focusOp, nieuwId } from '../../../lib/focus';
import { useNeerzetten } from './sleep';
import { Toevoegen } from './Toevoegen';
import { useVerplaats } from './useVerplaats';
import stijl from './Vakken.module.css';

interface Props {
  fase: Deel<'fase'>;
  /** Nothing is on the map yet. */
  eerste: boolean;
}

/** A new resultaat in a term; after it comes its strategie. */
export function NieuwResultaat({ fase, eerste }: Props) {
  const { t } = useTranslation();
  const { agenda, nu, open } = useBewerkomgeving();
  const { maak } = useBewerker();
  const { resultaatNaar } = useVerplaats();
  const neerzetten = useNeerzetten('resultaat', (id) => {
    const resultaat = nu().kaart.resultaten.find((r) => r.id === id);
    if (resultaat && resultaat.inhoud.fase !== fase.id) resultaatNaar(resultaat, fase.id);
  });
  return (
    <div className={stijl.plek} {...neerzetten}>
      {eerste && <p className={stijl.hint}>{t('bewerken.leeg.kaart')}</p>}
      <Toevoegen
        id={nieuwId('resultaat', fase.id)}
        agenda={agenda}
        label={t('bewerken.nieuw.resultaatIn', { fase: fase.inhoud.naam })}
        kort={t('bewerken.nieuw.resultaat')}
        voegToe={(tekst, viaEnter) => {
          const id = maak('resultaat', {
            programmalijn: nu().kaart.programmalijn.id,
            fase: fase.id,
            tekst,
            jaar: null,
            besluit: null,
            indicatoren: [],
          });
          open(id);
          if (viaEnter) focusOp(nieuwId('strategie', id));
        }}
      />
    </div>
  );
}
