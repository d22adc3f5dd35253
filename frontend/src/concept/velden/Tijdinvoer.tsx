import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wanneer } from '../../lib/api';
import { metPeriode, splitsTijd, type Periode } from '../../lib/format/gekozenTijd';
import { formatGelezen } from '../../lib/format/wanneer';
import { focusOp } from '../../lib/focus';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import type { Veld } from '../motor/useVeld';
import { alsTekst } from './alsTekst';
import { Periodekeuze } from './Periodekeuze';
import { Tekstinvoer, type Tekstkenmerken } from './Tekstinvoer';
import stijl from './Tijd.module.css';
import { useGelezen } from './useGelezen';

interface Props extends Tekstkenmerken {
  veld: Veld<string | null>;
  /** What the server read when it saved this value; null when that is not known. */
  bekend?: Wanneer | null;
}

/**
 * A time in one's own words, and under them what is read from them. Whoever writes words that say no time
 * can choose a period with them.
 */
export function Tijdinvoer({ veld, bekend = null, ...kenmerken }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [open, zetOpen] = useState(false);
  const knop = `${kenmerken.id}-periode`;
  const { woorden, periode } = splitsTijd(veld.waarde ?? '');
  const gelezen = useGelezen(veld.waarde ?? '', bekend);
  const tekst = {
    ...alsTekst(
      veld,
      (tijd) => splitsTijd(tijd ?? '').woorden,
      (nieuw) => metPeriode(nieuw, splitsTijd(nieuw).periode ? null : periode) || null,
    ),
    // Two people may have chosen differently with the same words.
    botsing: veld.botsing && { ...veld.botsing, ander: veld.botsing.ander ?? '' },
  };
  const sluit = () => {
    zetOpen(false);
    focusOp(knop, kenmerken.id);
  };
  const kies = (nieuw: Periode | null) => {
    // What somebody wrote between brackets gives way to what is chosen now.
    const eigen = gelezen?.gekozen === true ? (gelezen.woorden ?? woorden) : woorden;
    veld.zet(metPeriode(eigen, nieuw));
    sluit();
  };
  const isFout = veld.toestand === 'fout';
  const zonderTijd = gelezen?.soort === 'onbekend' && gelezen.woorden !== gelezen.tekst;
  const isGekozen = gelezen?.gekozen === true;
  const dagen = gelezen && formatGelezen(gelezen, taal);
  // Of "doorlopend" there is nothing more to say.
  const inWoorden = dagen === woorden.toLowerCase() ? null : dagen;
  return (
    <div className={stijl.tijd}>
      <Tekstinvoer
        {...kenmerken}
        // Under a small one stands what is read: what comes and goes there would move the button from under a click.
        hint={kenmerken.vorm === 'regel' && woorden !== '' ? undefined : kenmerken.hint}
        veld={tekst}
        magLeeg
      />
      {woorden !== '' && !isFout && (
        <p className={stijl.gelezen} aria-live="polite">
          {zonderTijd
            ? t('bewerken.wanneer.nietHerkend')
            : inWoorden &&
              t(isGekozen ? 'bewerken.wanneer.gekozen' : 'bewerken.wanneer.gelezen', {
                gelezen: inWoorden,
              })}
        </p>
      )}
      {(zonderTijd || isGekozen) && woorden !== '' && !open && (
        <button
          id={knop}
          type="button"
          className={klassen(stijl.open, 'niet-op-papier')}
          aria-label={t(isGekozen ? 'bewerken.wanneer.wijzigBij' : 'bewerken.wanneer.kiesBij', {
            woorden,
          })}
          onClick={() => zetOpen(true)}
        >
          {t(isGekozen ? 'bewerken.wanneer.wijzig' : 'bewerken.wanneer.kies')}
        </button>
      )}
      {open && (
        <Periodekeuze
          label={t('bewerken.wanneer.kiesBij', { woorden })}
          begin={periode ?? { van: gelezen?.van ?? '', tot: gelezen?.tot ?? '' }}
          isGekozen={isGekozen}
          kies={kies}
          sluit={sluit}
        />
      )}
    </div>
  );
}
