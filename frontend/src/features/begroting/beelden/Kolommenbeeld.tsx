import { useTranslation } from 'react-i18next';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { isNietIngevuld, reeksVan } from '../maten';
import { Beeld } from './Beeld';
import type { Beeldgegevens } from './Beeldgegevens';
import { tekenKolommen } from './kolommen';
import { kolomgegevens } from './kolomgegevens';

/** Per year a column, stacked by thema, with PM hatched on top. */
export function Kolommenbeeld({ begroting, maat, bron, bestand }: Beeldgegevens) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const gegevens = kolomgegevens(begroting, maat);
  const somVan = reeksVan(begroting, maat);
  const { jaren, themas } = begroting;
  const isLeeg = gegevens.kolommen.every(({ som }) => som === null);
  return (
    <Beeld
      naam={`${bestand}-${maat}`}
      titel={t(`beeld.kolommen.${maat}`)}
      uitleg={t('beeld.kolommen.uitleg')}
      noot={somVan.totaal.aantalPm > 0 ? t('beeld.kolommen.uitlegPm') : undefined}
      label={t('beeld.kolommen.label')}
      teken={isLeeg ? null : (breedte) => tekenKolommen({ gegevens, breedte, taal, t })}
      leeg={t('beeld.stroom.niets')}
      bron={bron}
      tabel={{
        koppen: [t('begroting.thema'), ...jaren.map(String), t('begroting.totaal')],
        woordkolommen: 1,
        rijen: [
          ...themas.map((thema) => {
            const { perJaar, totaal } = reeksVan(thema, maat);
            const zeg = (som: typeof totaal, i: number | null) =>
              isNietIngevuld({ ...begroting, themas: [thema] }, maat, i)
                ? '–'
                : formatTotaal(som, taal);
            return {
              sleutel: thema.thema.code,
              cellen: [
                thema.thema.naam,
                ...perJaar.map((som, i) => zeg(som, i)),
                zeg(totaal, null),
              ],
            };
          }),
          {
            sleutel: '',
            cellen: [
              t('begroting.totaal'),
              ...somVan.perJaar.map((som, i) =>
                isNietIngevuld(begroting, maat, i) ? '–' : formatTotaal(som, taal),
              ),
              formatTotaal(somVan.totaal, taal),
            ],
          },
        ],
      }}
    />
  );
}
