import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import { bewaarBestand } from '../../../lib/bewaarBestand';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Beeld.module.css';
import { pngVan } from './pngVan';
import { haalLettertypen } from './lettertypen';
import { losBeeld, type LosBeeld } from './losBeeld';
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
  const bewaar = async (soort: 'SVG' | 'PNG') => {
    setMislukt(false);
    const lettertypen = await haalLettertypen();
    const beeld = losBeeld({ titel, omschrijving: label, bron, taal, teken, lettertypen });
    try {
      const inhoud = soort === 'PNG' ? await pngVan(beeld) : svgVan(beeld);
      bewaarBestand(`${naam}.${soort.toLowerCase()}`, inhoud);
    } catch {
      setMislukt(true);
    }
  };
  return (
    <div className={stijl.knoppen}>
      {(['SVG', 'PNG'] as const).map((soort) => (
        <Knop
          key={soort}
          icoon={<IconDownload aria-hidden size={18} />}
          aria-label={t('beeld.opslaanAls', { beeld: titel, soort })}
          onPress={() => void bewaar(soort)}
        >
          {soort}
        </Knop>
      ))}
      {isMislukt && <p role="alert">{t('beeld.pngMislukt')}</p>}
    </div>
  );
}

const svgVan = ({ svg }: LosBeeld) => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
