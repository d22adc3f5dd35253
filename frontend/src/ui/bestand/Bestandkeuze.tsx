import { IconFileUpload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { DropZone, FileTrigger, type FileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Knop } from '../basis/Knop';
import { Kop } from '../basis/Kop';
import stijl from './Bestandkeuze.module.css';

export interface Bestandseisen {
  soorten: string[];
  /** The API takes no more; asking it would only take long. */
  hoogstensMb: number;
  uitleg: string;
}

interface Props extends Bestandseisen {
  gekozen: File | null;
  bezig: boolean;
  kies: (bestand: File) => void;
}

const MB = 1024 * 1024;

/** A file by a button, or dropped; what it is, the server sees. */
export function Bestandkeuze({ soorten, hoogstensMb, uitleg, gekozen, bezig, kies }: Props) {
  const { t } = useTranslation();
  const kop = useId();
  const [isTeGroot, zetTeGroot] = useState(false);
  const neem = (bestand: File | undefined) => {
    if (bestand === undefined) return;
    zetTeGroot(bestand.size > hoogstensMb * MB);
    if (bestand.size <= hoogstensMb * MB) kies(bestand);
  };
  return (
    <section className={stijl.stap} aria-labelledby={kop}>
      <Kop niveau={2} als={3} id={kop}>
        {t('bestand.titel')}
      </Kop>
      <DropZone
        className={stijl.vlak ?? ''}
        aria-labelledby={kop}
        isDisabled={bezig}
        onDrop={({ items }) => {
          const eerste = items.find((item): item is FileDropItem => item.kind === 'file');
          void eerste?.getFile().then(neem);
        }}
      >
        <IconFileUpload aria-hidden size={32} stroke={1.4} />
        <p>
          {gekozen === null ? t('bestand.sleep') : t('bestand.gekozen', { naam: gekozen.name })}
        </p>
        <FileTrigger acceptedFileTypes={soorten} onSelect={(bestanden) => neem(bestanden?.[0])}>
          <Knop soort={gekozen === null ? 'hoofd' : 'gewoon'} isDisabled={bezig}>
            {t(gekozen === null ? 'bestand.kies' : 'bestand.ander')}
          </Knop>
        </FileTrigger>
        <p className="stil">{uitleg}</p>
        {isTeGroot && (
          <p role="alert" className={stijl.teGroot}>
            {t('bestand.teGroot', { mb: hoogstensMb })}
          </p>
        )}
      </DropZone>
    </section>
  );
}
