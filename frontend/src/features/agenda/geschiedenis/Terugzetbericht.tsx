import { useTranslation } from 'react-i18next';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Geschiedenis.module.css';
import type { useTerugzetten } from './useTerugzetten';

/** What was put back, with the way to undo it; or why it could not be. */
export function Terugzetbericht({ terug, ongedaan }: ReturnType<typeof useTerugzetten>) {
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
        terug.isSuccess && (
          <>
            <p>{t('geschiedenis.teruggezet', { titel: terug.data.wijziging.titel })}</p>
            <Knop isDisabled={ongedaan.isPending} onPress={() => ongedaan.mutate(terug.data)}>
              {t('bewerken.ongedaanMaken')}
            </Knop>
          </>
        )
      )}
    </div>
  );
}
