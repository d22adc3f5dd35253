import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import { focusOp, nieuwId } from '../../../lib/focus';
import { Toevoegen } from './Toevoegen';
import stijl from './Vakken.module.css';

interface Props {
  resultaten: Deel<'resultaat'>[];
  eerste: boolean;
}

/** A new strategie for the resultaten beside it: one field for each, so that it is clear for which. */
export function NieuweStrategie({ resultaten, eerste }: Props) {
  const { t } = useTranslation();
  const { agenda, nu, open } = useBewerkomgeving();
  const { nummers } = useKaartgegevens();
  const { maak } = useBewerker();
  return (
    <div className={stijl.plek}>
      {eerste && <p className={stijl.hint}>{t('bewerken.leeg.resultaat')}</p>}
      {resultaten.map(({ id }) => (
        <Toevoegen
          key={id}
          id={nieuwId('strategie', id)}
          agenda={agenda}
          label={t('bewerken.nieuw.strategieBij', { nummer: nummers[id] })}
          kort={
            resultaten.length === 1
              ? t('bewerken.nieuw.strategie')
              : t('bewerken.nieuw.strategieBij', { nummer: nummers[id] })
          }
          voegToe={(titel, viaEnter) => {
            const nieuw = maak('strategie', {
              programmalijn: nu().kaart.programmalijn.id,
              titel,
              resultaten: [id],
            });
            open(nieuw);
            if (viaEnter) focusOp(nieuwId('actie', nieuw));
          }}
        />
      ))}
    </div>
  );
}
