import { useTranslation } from 'react-i18next';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { MATEN, type Maat } from '../maten';
import { getal, Tabel } from '../../../ui/basis/Tabel';
import type { Begrotingsimportvoorbeeld } from '../../../client/schema';

type Reeksen = Begrotingsimportvoorbeeld['voor'];

const KANTEN = ['baten', 'saldo'] as const;

interface Props {
  voorbeeld: Begrotingsimportvoorbeeld;
}

/** The totals as they are, and as they would be. */
export function Totalen({ voorbeeld: { voor, na, jaren } }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const maten = MATEN.filter((maat) => maat === 'begroot' || !isGelijk(voor, na, maat));
  const cellen = (kop: string, { perJaar, totaal }: Reeksen[Maat]) => [
    kop,
    ...[...perJaar, totaal].map((som) => formatTotaal(som, taal)),
  ];
  return maten.map((maat) => (
    <Tabel
      key={maat}
      naam={t(`begroting.maten.${maat}`)}
      kolommen={[t(`begroting.maten.${maat}`), ...[...jaren, t('begroting.totaal')].map(getal)]}
      rijen={[
        { sleutel: 'voor', cellen: cellen(t('begrotingsimport.totalen.voor'), voor[maat]) },
        { sleutel: 'na', cellen: cellen(t('begrotingsimport.totalen.na'), na[maat]) },
        ...KANTEN.flatMap((kant) =>
          Object.entries({ voor: voor[maat][kant], na: na[maat][kant] }).flatMap(([van, reeks]) =>
            reeks
              ? [
                  {
                    sleutel: `${van}-${kant}`,
                    cellen: cellen(
                      t('begroting.kanten.van', {
                        kant: t(`begroting.kanten.${kant}`),
                        naam: t(`begrotingsimport.totalen.${van as 'voor' | 'na'}`).toLowerCase(),
                      }),
                      reeks,
                    ),
                  },
                ]
              : [],
          ),
        ),
      ]}
    />
  ));
}

/** Cells that are empty too do not count: those come with every new regel. */
const isGelijk = (voor: Reeksen, na: Reeksen, maat: Maat): boolean =>
  voor[maat].perJaar.every((totaal, jaar) => {
    const erna = na[maat].perJaar[jaar];
    return totaal.bedrag === erna?.bedrag && totaal.aantalPm === erna.aantalPm;
  }) &&
  voor[maat].baten?.totaal.bedrag === na[maat].baten?.totaal.bedrag &&
  voor[maat].baten?.totaal.aantalPm === na[maat].baten?.totaal.aantalPm;
