import { useTranslation } from 'react-i18next';
import { Knop } from '../../ui/basis/Knop';
import stijl from './Geschiedenis.module.css';
import type { Terugzetten } from './useTerugzetten';

/** What of it is shown. */
interface Props {
  terug: {
    error: Error | null;
    data: { wijziging: { titel: string } } | undefined;
  };
  ongedaan: Pick<Terugzetten['ongedaan'], 'error' | 'isSuccess' | 'isPending' | 'mutate'>;
}

/** What was put back, with the way to undo it; or why it could not be. */
export function Terugzetbericht({ terug, ongedaan }: Props) {
  const { t } = useTranslation();
  const fout = terug.error ?? ongedaan.error;
  return (
    <div role="status" className={stijl.bericht}>
      {fout !== null ? (
        <p className={stijl.fout}>
          {t('geschiedenis.mislukt')} {fout.message}
        </p>
      ) : ongedaan.isSuccess ? (
        <p>{t('geschiedenis.ongedaanGemaakt')}</p>
      ) : (
        terug.data !== undefined && (
          <>
            <p>{t('geschiedenis.teruggezet', { titel: terug.data.wijziging.titel })}</p>
            <Knop isDisabled={ongedaan.isPending} onPress={() => ongedaan.mutate()}>
              {t('bewerken.ongedaanMaken')}
            </Knop>
          </>
        )
      )}
    </div>
  );
}
