import { useTranslation } from 'react-i18next';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tabel } from '../../../ui/basis/Tabel';
import type { Bestedingskolommen } from '../../../client/schema';
import stijl from './Besteed.module.css';

/** The first rows of the file, to recognise its columns by. */
export function Voorbeeldrijen({ kolommen: gelezen }: { kolommen: Bestedingskolommen }) {
  const { t } = useTranslation();
  const { kolommen, aantalRijen, tekenset, scheidingsteken, voorbeeldrijen } = gelezen;
  const teken = scheidingsteken === '\t' ? t('besteed.tab') : scheidingsteken;
  return (
    <>
      <p className="stil">
        {tekenset === null
          ? t('besteed.rijen', { count: aantalRijen })
          : t('besteed.gelezenAls', { count: aantalRijen, tekens: tekenset, teken })}
      </p>
      <Nederlands als="div" className={stijl.rijen}>
        <Tabel
          naam={t('besteed.eersteRijen')}
          kolommen={kolommen}
          rijen={voorbeeldrijen.map((rij, i) => ({
            sleutel: i,
            cellen: kolommen.map((_, k) => rij[k]),
          }))}
        />
      </Nederlands>
    </>
  );
}
