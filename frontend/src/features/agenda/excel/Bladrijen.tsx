import { useTranslation } from 'react-i18next';
import type { Kaartkolommen } from '../../../client/schema';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tabel } from '../../../ui/basis/Tabel';
import stijl from './Excel.module.css';

/** The first rows of a sheet, to recognise its columns by. */
export function Bladrijen({ blad }: { blad: Kaartkolommen['bladen'][number] }) {
  const { t } = useTranslation();
  return (
    <Nederlands als="div" className={stijl.rijen}>
      <Tabel
        naam={t('excel.eersteRijen', { blad: blad.naam ?? t('excel.bestand') })}
        kolommen={blad.kolommen}
        rijen={blad.voorbeeldrijen.map((rij, i) => ({ sleutel: i, cellen: rij }))}
      />
    </Nederlands>
  );
}
