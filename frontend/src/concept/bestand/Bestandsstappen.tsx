import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Probleem } from '../../lib/Probleem';
import { Bestandkeuze, type Bestandseisen } from '../../ui/bestand/Bestandkeuze';
import { Knop } from '../../ui/basis/Knop';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { VERANDERD, type Overname } from './useOvernemen';

interface Props<K extends { bestand: File }, G, U> {
  stand: Overname<K, G, U>;
  eisen: Bestandseisen;
  /** How a file is read as long as nobody said otherwise. */
  begin: (bestand: File) => K;
  /** What the file would change, and what there is to choose in it. */
  children: (gezien: G, keuze: K) => ReactNode;
}

/** The steps of every file that is read into the begroting: choose it, see what it would change, take that over. */
export function Bestandsstappen<K extends { bestand: File }, G, U>(props: Props<K, G, U>) {
  const { t } = useTranslation();
  const { stand, eisen, begin, children } = props;
  const { keuze, gezien, bezig } = stand;
  return (
    <>
      <Bestandkeuze
        {...eisen}
        gekozen={keuze?.bestand ?? null}
        bezig={bezig}
        kies={(bestand) => stand.kies(begin(bestand))}
      />
      <p role="status">
        {stand.leest && t('bestand.leest')}
        {stand.neemtOver && t('bestand.neemtOver')}
      </p>
      {stand.fout !== null && (
        <Mislukt
          titel={t(gezien === null ? 'bestand.nietGelezen' : 'bestand.nietGelukt')}
          fout={stand.fout}
          opnieuw={() => keuze !== null && stand.bekijk(keuze)}
        />
      )}
      {stand.isVeranderd && gezien !== null && (
        <div id={VERANDERD} tabIndex={-1}>
          <Melding soort="fout" titel={t('bestand.intussenVeranderd')}>
            <p>{t('bestand.intussenVeranderdUitleg')}</p>
          </Melding>
        </div>
      )}
      {gezien !== null && keuze !== null && children(gezien, keuze)}
    </>
  );
}

interface Fout {
  titel: string;
  fout: unknown;
  opnieuw: () => void;
}

/** Why it did not go on; what is stored has not changed. */
function Mislukt({ titel, fout, opnieuw }: Fout) {
  const { t } = useTranslation();
  const { detail, oorzaak } = Probleem.vanUitzondering(fout);
  return (
    <Melding soort="fout" titel={titel}>
      {detail === null ? (
        <p>{t(`fout.${oorzaak}.uitleg`)}</p>
      ) : (
        <Nederlands als="p">{detail}</Nederlands>
      )}
      <p>{t('bestand.nietVeranderd')}</p>
      <Knop onPress={opnieuw}>{t('fout.opnieuw')}</Knop>
    </Melding>
  );
}
