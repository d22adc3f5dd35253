import { useTranslation } from 'react-i18next';
import type { StapInhoud } from '../../../concept/motor/contract';
import { formatBedrag } from '../../../lib/format/geld';
import { tijdInWoorden } from '../../../lib/format/gekozenTijd';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Merk } from '../../../ui/basis/Merk';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useKaartgegevens } from './BewerkContext';

const GETAL = /^-?\d+(\.\d+)?$/;

/** What a folded step carries, as on the published map. */
export function StapSamenvatting({ stap }: { stap: StapInhoud }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { geldbronnen } = useKaartgegevens();
  const { gedaan, wanneer, fte, bedrag, per } = stap;
  const bron = geldbronnen.find(({ id }) => id === stap.geldbron);
  /** What is no number (yet) is shown as it was typed. */
  const als = (notatie: typeof formatGetal, getal: string) =>
    GETAL.test(getal) ? notatie(getal, taal) : getal;
  const merken = [
    gedaan && t('stap.gedaan'),
    wanneer !== null && <Nederlands>{tijdInWoorden(wanneer)}</Nederlands>,
    fte !== null && t('stap.fte', { fte: als(formatGetal, fte) }),
    bedrag !== null &&
      `${als(formatBedrag, bedrag)}${per && per !== 'eenmalig' ? ` ${t(`stap.per.${per}`)}` : ''}`,
    bron && <Nederlands>{bron.naam}</Nederlands>,
  ];
  return merken.map(
    (merk, i) =>
      merk && (
        <Merk key={i} soort="stil">
          {merk}
        </Merk>
      ),
  );
}
