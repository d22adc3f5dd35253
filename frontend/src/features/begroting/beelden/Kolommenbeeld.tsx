import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begroting, Totaal } from '../../../lib/api';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { isNietIngevuld, reeksVan } from '../maten';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { getal } from '../../../ui/basis/Tabel';
import { Beeld } from './Beeld';
import type { Beeldgegevens } from './Beeldgegevens';
import { tekenKolommen } from './kolommen';
import { kolomgegevens } from './kolomgegevens';

/** Per year a column, stacked by thema, with PM hatched on top. */
export function Kolommenbeeld({ begroting, maat, bron, bestand }: Beeldgegevens) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const gegevens = kolomgegevens(begroting, maat);
  const { jaren, themas } = begroting;
  const rij = (naam: ReactNode, van: Begroting | Begroting['themas'][number], vakken = themas) => {
    const { perJaar, totaal } = reeksVan(van, maat);
    const zeg = (som: Totaal, i: number | null) =>
      isNietIngevuld({ themas: vakken }, maat, i) ? '–' : formatTotaal(som, taal);
    return [naam, ...perJaar.map(zeg), zeg(totaal, null)];
  };
  const isLeeg = gegevens.kolommen.every(({ som }) => som === null);
  return (
    <Beeld
      naam={`${bestand}-${maat}`}
      titel={t('beeld.kolommen.titel', { maat: t(`begroting.maten.${maat}`) })}
      uitleg={t('beeld.kolommen.uitleg')}
      noot={
        reeksVan(begroting, maat).totaal.aantalPm > 0 ? t('beeld.kolommen.uitlegPm') : undefined
      }
      label={t('beeld.kolommen.label')}
      teken={isLeeg ? null : (breedte) => tekenKolommen({ gegevens, breedte, taal, t })}
      leeg={t('beeld.stroom.niets')}
      bron={bron}
      tabel={{
        kolommen: [t('begroting.thema'), ...[...jaren, t('begroting.totaal')].map(getal)],
        rijen: [
          ...themas.map((thema) => ({
            sleutel: thema.thema.code,
            cellen: rij(<Nederlands>{thema.thema.naam}</Nederlands>, thema, [thema]),
          })),
          { sleutel: '', cellen: rij(t('begroting.totaal'), begroting) },
        ],
      }}
    />
  );
}
