import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { MijnAgenda } from '../../../lib/api';
import { Knoplink } from '../../../ui/basis/Knoplink';

interface Props {
  agendas: MijnAgenda[];
  nu: boolean;
}

/** On with the concept that is there; publishing is at its end. */
export function EersteVersie({ agendas, nu }: Props) {
  const { t } = useTranslation();
  const concept = agendas.find(({ gepubliceerd }) => !gepubliceerd) ?? agendas[0];
  return concept === undefined ? (
    <p className="stil">{t('aanDeSlag.eerstAgenda')}</p>
  ) : (
    <Knoplink soort={nu ? 'hoofd' : 'gewoon'} to={adressen.concept(concept.code)}>
      {t('aanDeSlag.versieKnop')}
    </Knoplink>
  );
}
