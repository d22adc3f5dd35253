import { useTranslation } from 'react-i18next';
import { Dialoogknoppen } from './Bevestiging';
import { Knop } from './Knop';

interface Props {
  /** What the dialog asks about. */
  tekst: string;
  handeling: { isPending: boolean; isError: boolean; error: Error | null };
  /** Why it failed, when the error itself is not what to say. */
  fout?: string | undefined;
  doe: () => void;
  sluit: () => void;
}

/** At the foot of a dialog that asks first: doing it, not doing it, and why it failed. */
export function Bevestigknoppen({ tekst, handeling, fout, doe, sluit }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {handeling.isError && <p role="alert">{fout ?? handeling.error?.message}</p>}
      <Dialoogknoppen>
        <Knop isDisabled={handeling.isPending} onPress={doe}>
          {tekst}
        </Knop>
        <Knop soort="subtiel" onPress={sluit}>
          {t('bewerken.annuleer')}
        </Knop>
      </Dialoogknoppen>
    </>
  );
}
