import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vaknaam } from '../../../concept/soorten/vaknaam';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Bestedingsvoorbeeld } from '../../../client/schema';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Foutenlijst } from '../../../concept/bestand/Foutenlijst';
import type { Leeskeuze } from '../../../concept/bestand/leeskeuze';
import { Leesvragen } from '../../../concept/bestand/Leesvragen';
import { Overgeslagenlijst } from '../../../concept/bestand/Overgeslagenlijst';
import { VOORBEELD } from '../../../concept/bestand/useOvernemen';
import stijl from './Stappen.module.css';
import type { Regelkeuze } from './Regelkiezer';
import { Voorbeeldtabel } from './Voorbeeldtabel';

interface Props {
  voorbeeld: Bestedingsvoorbeeld;
  regels: Regelkeuze[];
  keuze: Leeskeuze;
  bezig: boolean;
  kies: (antwoorden: Leeskeuze['antwoorden']) => void;
  kiesHalfjaren: (halfjaren: string[]) => void;
  neemOver: (zonderFouten: boolean) => void;
}

const DELEN = ['geboekt', 'geen', 'open', 'buitenBegroting', 'nietGekozen', 'fouten'] as const;

/** What taking over would do, before it is done. */
export function Controle(props: Props) {
  const { voorbeeld, regels, keuze, bezig, kies, kiesHalfjaren, neemOver } = props;
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [zonderFouten, zetZonderFouten] = useState(false);
  const { halfjaren, aantalFouten, verdeling, kanWorden, codes } = voorbeeld;
  const gekozen = halfjaren.filter((half) => half.gekozen).map(({ halfjaar }) => halfjaar);
  const buiten = halfjaren.filter(({ inBegroting }) => !inBegroting);
  const isBeantwoord = voorbeeld.vragen.every(({ gekozen: antwoord }) => antwoord !== null);
  const open = codes.filter(({ bestemming }) => bestemming === 'open').length;
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} {...(open === 0 && { id: VOORBEELD, tabIndex: -1 })}>
        {t('besteed.controleren')}
      </Kop>
      <p className="lopend">{t('besteed.vervangt')}</p>
      <Leesvragen vragen={voorbeeld.vragen} keuze={keuze} kies={kies} />
      <fieldset className={stijl.halfjaren}>
        <legend>{t('besteed.halfjaren')}</legend>
        {halfjaren
          .filter(({ inBegroting }) => inBegroting)
          .map(({ halfjaar, aantal, bedrag }) => (
            <label key={halfjaar}>
              <input
                type="checkbox"
                checked={gekozen.includes(halfjaar)}
                disabled={bezig || (gekozen.length === 1 && gekozen.includes(halfjaar))}
                onChange={({ target }) =>
                  kiesHalfjaren(
                    target.checked
                      ? [...gekozen, halfjaar]
                      : gekozen.filter((een) => een !== halfjaar),
                  )
                }
              />
              <span>
                {vaknaam(halfjaar, t)}{' '}
                <span className="stil">
                  {t('besteed.rijen', { count: aantal })}, {formatBedrag(bedrag, taal)}
                </span>
              </span>
            </label>
          ))}
        {buiten.length > 0 && (
          <p className={stijl.letOp}>
            {t('besteed.buitenBegroting', {
              halfjaren: buiten.map(({ halfjaar }) => vaknaam(halfjaar, t)).join(', '),
            })}
          </p>
        )}
      </fieldset>
      {aantalFouten > 0 && (
        <Foutenlijst
          titel={t('besteed.rijfouten', { count: aantalFouten })}
          fouten={voorbeeld.fouten.map(({ rij, detail }) => ({
            waar: t('besteed.rij', { rij }),
            uitleg: detail,
          }))}
          aantal={aantalFouten}
        >
          <label className={stijl.aankruis}>
            <input
              type="checkbox"
              checked={zonderFouten}
              onChange={({ target }) => zetZonderFouten(target.checked)}
            />
            <span>{t('besteed.slaOver', { count: aantalFouten })}</span>
          </label>
        </Foutenlijst>
      )}
      <Overgeslagenlijst wat={voorbeeld.overgeslagen} />
      <Voorbeeldtabel cellen={voorbeeld.cellen} regels={regels} />
      <dl className={stijl.verdeling}>
        {DELEN.filter((deel) => deel === 'geboekt' || !/^-?0\.00$/.test(verdeling[deel])).map(
          (deel) => (
            <div key={deel}>
              <dt>{t(`besteed.verdeling.${deel}`)}</dt>
              <dd>{formatBedrag(verdeling[deel], taal)}</dd>
            </div>
          ),
        )}
        <div className={stijl.samen}>
          <dt>{t('besteed.verdeling.bestand')}</dt>
          <dd>{formatBedrag(verdeling.bestand, taal)}</dd>
        </div>
      </dl>
      {open > 0 && <p className={stijl.letOp}>{t('besteed.eerstCodes', { count: open })}</p>}
      {open === 0 && !kanWorden && isBeantwoord && (
        <p className={stijl.letOp}>{t('besteed.nietsTeBoeken')}</p>
      )}
      <div className={stijl.knoppen}>
        <Knop
          soort="hoofd"
          isDisabled={bezig || !kanWorden || (aantalFouten > 0 && !zonderFouten)}
          onPress={() => neemOver(zonderFouten)}
        >
          {t('bestand.overnemen')}
        </Knop>
      </div>
    </section>
  );
}
