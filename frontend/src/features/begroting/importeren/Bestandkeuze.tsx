import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useId } from 'react';
import { DropZone, FileTrigger, type FileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import stijl from './Importeren.module.css';

const SOORTEN = [
  '.xlsx',
  '.csv',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

interface Props {
  gekozen: File | null;
  bezig: boolean;
  kies: (bestand: File) => void;
}

/** A file by a button, or dropped; what it is, the server sees. */
export function Bestandkeuze({ gekozen, bezig, kies }: Props) {
  const { t } = useTranslation();
  const kop = useId();
  return (
    <section className={stijl.stap} aria-labelledby={kop}>
      <Kop niveau={2} als={3} id={kop}>
        {t('begrotingsimport.kies.titel')}
      </Kop>
      <DropZone
        className={stijl.vlak ?? ''}
        aria-labelledby={kop}
        isDisabled={bezig}
        onDrop={({ items }) => {
          const eerste = items.find((item): item is FileDropItem => item.kind === 'file');
          void eerste?.getFile().then(kies);
        }}
      >
        <IconFileSpreadsheet aria-hidden size={32} stroke={1.4} />
        <p>
          {gekozen === null
            ? t('begrotingsimport.kies.uitleg')
            : t('begrotingsimport.kies.gekozen', { naam: gekozen.name })}
        </p>
        <FileTrigger
          acceptedFileTypes={SOORTEN}
          onSelect={(bestanden) => {
            const bestand = bestanden?.[0];
            if (bestand) kies(bestand);
          }}
        >
          <Knop soort={gekozen === null ? 'hoofd' : 'gewoon'} isDisabled={bezig}>
            {t(gekozen === null ? 'begrotingsimport.kies.knop' : 'begrotingsimport.kies.ander')}
          </Knop>
        </FileTrigger>
        <p className="stil">{t('begrotingsimport.kies.soorten')}</p>
      </DropZone>
    </section>
  );
}
