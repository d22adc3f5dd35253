import { useTranslation } from 'react-i18next';
import type { Conceptverschillen } from '../../../lib/api';
import { Bevestiging, Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';

interface Props {
  open: boolean;
  zetOpen: (open: boolean) => void;
  verschillen: Conceptverschillen;
  bezig: boolean;
  bevestig: () => void;
}

/** Publishing is the one thing that is asked twice: a versie is there for good. */
export function BevestigPublicatie({ open, zetOpen, verschillen, bezig, bevestig }: Props) {
  const { t } = useTranslation();
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
