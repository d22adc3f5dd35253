import { useTranslation } from 'react-i18next';
import type { Verschillen } from '../../../lib/api';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { getal, Tabel } from '../../../ui/basis/Tabel';

type Zijde = NonNullable<NonNullable<Verschillen['begroting']>['oud']>;
type Reeks = Zijde['begroot'];

const KANTEN = ['lasten', 'baten', 'saldo'] as const;

interface Props {
  begroting: NonNullable<Verschillen['begroting']>;
  niveau: 2 | 3;
}

/** What all changes of amounts come to: the totals as they were and as they become, per year. */
export function Begrotingstotalen({ begroting: { oud, nieuw }, niveau }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const jaren = [...new Set([...(oud?.jaren ?? []), ...(nieuw?.jaren ?? [])])].toSorted();
  const metBaten = [oud, nieuw].some((zijde) => zijde?.begroot.baten);
  const reeksVan = (zijde: Zijde | null, kant: (typeof KANTEN)[number]): Reeks | undefined => {
    if (kant === 'lasten') return zijde?.begroot;
    return zijde?.begroot[kant] ?? undefined;
  };
  const rij = (wanneer: 'was' | 'is', zijde: Zijde | null, kant: (typeof KANTEN)[number]) => {
    const reeks = reeksVan(zijde, kant);
    const naam = t(`verschillen.${wanneer}`);
    const cellen = jaren.map((jaar) => reeks?.perJaar[zijde?.jaren.indexOf(jaar) ?? -1]);
    return {
      sleutel: `${kant}-${wanneer}`,
      cellen: [
        metBaten
          ? t('begroting.kanten.van', {
              kant: t(`begroting.kanten.${kant}`),
              naam: naam.toLowerCase(),
            })
          : naam,
        ...[...cellen, reeks?.totaal].map((som) =>
          som === undefined ? t('verschillen.geenBedrag') : formatTotaal(som, taal),
        ),
      ],
    };
  };
  const naam = t('verschillen.totalen');
  return (
    <section>
      <Kop niveau={niveau} als={3}>
        {naam}
      </Kop>
      <Tabel
        naam={naam}
        kolommen={[t('begroting.maten.begroot'), ...[...jaren, t('begroting.totaal')].map(getal)]}
        rijen={(metBaten ? KANTEN : (['lasten'] as const)).flatMap((kant) => [
          rij('was', oud, kant),
          rij('is', nieuw, kant),
        ])}
      />
    </section>
  );
}
