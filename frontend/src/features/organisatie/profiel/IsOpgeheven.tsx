import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { vandaag } from '../../../lib/vandaag';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useOrganisatienamen } from '../velden/useOrganisatienamen';
import stijl from './Profiel.module.css';
import { useEinde } from './useEinde';

interface Props {
  profiel: Profiel;
  /** The first on which it is no more. */
  dag: string;
}

/** That it has ended or will, who goes on, and the way back. */
export function IsOpgeheven({ profiel, dag }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { opvolger } = profiel.inhoud;
  const naam = useOrganisatienamen([opvolger ?? '']);
  const einde = useEinde(profiel);
  const woord = dag <= vandaag() ? 'is' : 'wordt';
  return (
    <div className={stijl.groepsinhoud}>
      <p role="status">
        {t(`opheffen.${woord}`, { datum: formatDatum(dag, taal) })}{' '}
        {opvolger !== null && (
          <>
            {t('opheffen.verder')} <Nederlands>{naam(opvolger)}</Nederlands>.
          </>
        )}
      </p>
      {einde.isError && (
        <p role="alert">
          {t('opheffen.mislukt')} {einde.error.message}
        </p>
      )}
      <Knop
        isDisabled={einde.isPending}
        onPress={() => einde.mutate({ opgehevenPer: null, opvolger: null })}
      >
        {t('opheffen.tochNiet')}
      </Knop>
    </div>
  );
}
