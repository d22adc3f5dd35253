import { useTranslation } from 'react-i18next';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { formatBekend } from '../formatBekend';
import { Beeld } from './Beeld';
import type { Beeldgegevens } from './Beeldgegevens';
import { Jaarkeuze } from '../Jaarkeuze';
import { tekenStroom } from './stroom';
import { stroomgegevens } from './stroomgegevens';
import { getal } from '../../../ui/basis/Tabel';
import { useAdreskeuze } from '../useAdreskeuze';

/** Who pays for what: from geldbron through thema to onderdeel. */
export function Stroombeeld({ begroting, maat, bron, bestand }: Beeldgegevens) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [jaar, kies] = useAdreskeuze('stroom', begroting.jaren, null);
  const gegevens = stroomgegevens(begroting, maat, jaar);
  const { themas, nietGetekend } = gegevens;
  const periode = jaar === null ? t('beeld.alleJaren') : String(jaar);
  const wat = `${t(`begroting.maten.${maat}`)}, ${periode}`.toLowerCase();
  const titel = `${t('beeld.stroom.titel')}: ${wat}`;
  const noten = [
    ...(gegevens.som.aantalPm > 0 ? [t('beeld.stroom.uitlegPm')] : []),
    ...(nietGetekend > 0 ? [t('beeld.stroom.nul', { count: nietGetekend })] : []),
  ];
  return (
    <Beeld
      naam={`${bestand}-geldstroom-${maat}-${jaar ?? 'alle-jaren'}`}
      titel={titel}
      uitleg={t('beeld.stroom.uitleg')}
      label={t('beeld.stroom.label')}
      keuze={<Jaarkeuze jaren={begroting.jaren} gekozen={jaar} kies={kies} metAlle />}
      teken={themas.length === 0 ? null : (breedte) => tekenStroom({ gegevens, breedte, taal, t })}
      leeg={t('beeld.stroom.niets')}
      noot={noten.join(' ')}
      bron={bron}
      tabel={{
        kolommen: [
          t('begroting.geldbron'),
          t('begroting.thema'),
          t('begroting.onderdeel'),
          getal(t(`begroting.maten.${maat}`)),
        ],
        rijen: themas.flatMap((thema) =>
          thema.onderdelen.map(({ id, naam, bron: { naam: vanWie }, som }) => ({
            sleutel: id,
            cellen: [
              vanWie === null ? t('begroting.zonderGeldbron') : <Nederlands>{vanWie}</Nederlands>,
              <Nederlands key={id}>{thema.naam}</Nederlands>,
              <Nederlands key={id}>{naam}</Nederlands>,
              formatBekend(som, taal),
            ],
          })),
        ),
      }}
    />
  );
}
