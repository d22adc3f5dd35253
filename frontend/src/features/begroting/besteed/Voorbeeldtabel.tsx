import { useTranslation } from 'react-i18next';
import { vaknaam } from '../../../concept/soorten/vaknaam';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { getal, Tabel } from '../../../ui/basis/Tabel';
import { Bedrag } from './Bedrag';
import type { Bestedingsvoorbeeld } from '../../../client/schema';
import { BedragVanRijen } from './BedragVanRijen';
import type { Regelkeuze } from './Regelkiezer';

interface Props {
  cellen: Bestedingsvoorbeeld['cellen'];
  regels: Regelkeuze[];
}

/** Per regel and half-year: what stands there now, and what will. */
export function Voorbeeldtabel({ cellen, regels }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (cellen.length === 0) return null;
  const verschil = (bedrag: string, leeg: boolean) =>
    bedrag === '0.00'
      ? t(leeg ? 'besteed.wordtIngevuld' : 'besteed.gelijk')
      : `${bedrag.startsWith('-') ? '' : '+'}${formatBedrag(bedrag, taal)}`;
  return (
    <Tabel
      naam={t('bestand.watVerandert')}
      kolommen={[
        t('bestand.regel'),
        t('besteed.halfjaar'),
        getal(t('begrotingsimport.totalen.voor')),
        getal(t('besteed.wordt')),
        getal(t('besteed.verschil')),
      ]}
      rijen={cellen.map((cel) => ({
        sleutel: `${cel.regel} ${cel.halfjaar}`,
        cellen: [
          <Nederlands key={cel.regel}>
            {regels.find(({ id }) => id === cel.regel)?.onderdeel}
          </Nederlands>,
          vaknaam(cel.halfjaar, t),
          <Bedrag key={cel.regel} cel={cel.nu} />,
          <BedragVanRijen key={cel.regel} bedrag={cel.inBestand} aantal={cel.aantal} />,
          verschil(cel.verschil, cel.nu.soort === 'leeg'),
        ],
      }))}
    />
  );
}
