import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Beeld.module.css';
import { bewaar, pngVan } from './bestand';
import { haalLettertypen } from './lettertypen';
import { losBeeld } from './losBeeld';
import type { Tekening } from './tekening';

interface Props {
  naam: string;
  titel: string;
  label: string;
  bron: string;
  teken: (breedte: number) => Tekening;
}

/** Keeps the picture as a file that stands on its own: as SVG to enlarge, as PNG to paste. */
export function Beeldknoppen({ naam, titel, label, bron, teken }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [isMislukt, setMislukt] = useState(false);
  const maak = async () =>
    losBeeld({
      titel,
      omschrijving: label,
      bron,
      taal,
      teken,
      lettertypen: await haalLettertypen(),
    });
  const alsSvg = async () =>
    bewaar(`${naam}.svg`, new Blob([(await maak()).svg], { type: 'image/svg+xml;charset=utf-8' }));
  const alsPng = async () => {
    setMislukt(false);
    try {
      bewaar(`${naam}.png`, await pngVan(await maak()));
    } catch {
      setMislukt(true);
    }
  };
  return (
    <div className={stijl.knoppen}>
      {[
        { soort: t('beeld.svg'), doe: alsSvg },
        { soort: t('beeld.png'), doe: alsPng },
      ].map(({ soort, doe }) => (
        <Knop
          key={soort}
          icoon={<IconDownload aria-hidden size={18} />}
          aria-label={t('beeld.opslaanAls', { beeld: titel, soort })}
          onPress={() => void doe()}
        >
          {soort}
        </Knop>
      ))}
      {isMislukt && <p role="alert">{t('beeld.pngMislukt')}</p>}
    </div>
  );
}
