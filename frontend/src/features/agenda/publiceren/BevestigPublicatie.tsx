import { useTranslation } from 'react-i18next';
import type { Conceptverschillen, GeplandePublicatie } from '../../../lib/api';
import { formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Bevestiging, Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';

interface Props {
  open: boolean;
  zetOpen: (open: boolean) => void;
  verschillen: Conceptverschillen;
  /** One that is planned as well. */
  planning: GeplandePublicatie | undefined;
  bezig: boolean;
  bevestig: () => void;
}

/** Publishing is the one thing that is asked twice: a versie is there for good. */
export function BevestigPublicatie({
  open,
  zetOpen,
  verschillen,
  planning,
  bezig,
  bevestig,
}: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { oud, aantal } = verschillen;
  return (
    <Bevestiging
      titel={t('publiceren.bevestigVraag', { nummer: (oud.nummer ?? 0) + 1 })}
      open={open}
      zetOpen={zetOpen}
    >
      {(sluit) => (
        <>
          <p>
            {oud.nummer === null
              ? t('publiceren.bevestigEerste')
              : t('publiceren.bevestigUitleg', { count: aantal })}
          </p>
          {planning && (
            <p>
              {t(planning.bevroren ? 'publiceren.planningVervalt' : 'publiceren.planningGaatDoor', {
                tijdstip: formatTijdstip(planning.tijdstip, taal),
              })}
            </p>
          )}
          <Dialoogknoppen>
            <Knop soort="hoofd" isDisabled={bezig} onPress={bevestig}>
              {bezig ? t('publiceren.bezig') : t('publiceren.bevestig')}
            </Knop>
            <Knop soort="subtiel" onPress={sluit}>
              {t('bewerken.annuleer')}
            </Knop>
          </Dialoogknoppen>
        </>
      )}
    </Bevestiging>
  );
}
