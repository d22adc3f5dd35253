import { IconFileUpload } from '@tabler/icons-react';
import { DropZone, FileTrigger, Text, type FileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Stappen.module.css';

interface Props {
  kies: (bestand: File) => void;
  bezig: boolean;
}

/** Choose a file, or drop it here. */
export function Bestandkeuze({ kies, bezig }: Props) {
  const { t } = useTranslation();
  return (
    <DropZone
      className={stijl.vak ?? ''}
      isDisabled={bezig}
      onDrop={({ items }) => {
        const eerste = items.find((item): item is FileDropItem => item.kind === 'file');
        if (eerste) void eerste.getFile().then(kies);
      }}
    >
      <IconFileUpload aria-hidden size={28} />
      <Text slot="label">{t('besteed.sleep')}</Text>
      <FileTrigger
        acceptedFileTypes={['.csv', '.txt', 'text/csv', 'text/plain']}
        onSelect={(lijst) => {
          const eerste = lijst?.[0];
          if (eerste) kies(eerste);
        }}
      >
        <Knop soort="hoofd" isDisabled={bezig}>
          {t('besteed.kiesBestand')}
        </Knop>
      </FileTrigger>
      <p className="stil">{t('besteed.bestandHint')}</p>
    </DropZone>
  );
}
