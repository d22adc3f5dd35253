import { IconAlertTriangle, IconCloudOff, IconQuestionMark } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { zelfde } from '../../../concept/motor/gelijk';
import type { Taal } from '../../../lib/i18n/taal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Celinvoer } from './Celinvoer';
import { alsPm, alsTekst, alsWoorden } from './celwaarde';
import type { Celbewerking } from './Keuze';
import { plekkenmerken } from './plek';
import stijl from './Rooster.module.css';
import eigen from './Roostercel.module.css';
import type { Celbeeld } from './useRijbeeld';

/** So many signs fit in the narrowest column, a mark beside them included: "€ 999.999". */
const PAST = 9;

interface Props {
  rij: string;
  kolom: number;
  /** Thema, onderdeel and year, as they are read out before the value. */
  naam: string;
  beeld: Celbeeld;
  actief: boolean;
  gekozen: boolean;
  /** While it is edited. */
  bewerkt: Celbewerking | null;
}

/** One cell to fill in; drawn again when it says something else, whatever happens to the others in its row. */
export const Roostercel = memo(function Roostercel(props: Props) {
  const { rij, kolom, naam, beeld, actief, gekozen, bewerkt } = props;
  const { taal } = useTaal();
  const { t } = useTranslation();
  const { waarde, staat } = beeld;
  const isMis = staat === 'fout' || staat === 'botsing';
  const tekst = alsTekst(waarde, taal);
  return (
    <td
      {...plekkenmerken(rij, kolom, actief && bewerkt === null)}
      role="gridcell"
      aria-label={`${naam}: ${celwoorden(beeld, taal, t)}`}
      aria-selected={gekozen}
      aria-invalid={isMis || undefined}
      className={klassen(
        stijl.cel,
        actief && stijl.actief,
        gekozen && stijl.gekozen,
        waarde === null && stijl.leeg,
        alsPm(waarde) !== null && stijl.pm,
        isMis && stijl.mis,
      )}
    >
      <span className={klassen(eigen.waarde, tekst.length > PAST && eigen.ruim)}>
        {bewerkt === null ? (
          <>
            <Celmerk beeld={beeld} />
            {tekst}
          </>
        ) : (
          <Celinvoer label={naam} {...bewerkt} />
        )}
      </span>
    </td>
  );
}, isZelfde);

/** After saving everything of a row comes anew, and most of it says the same. */
function isZelfde({ beeld, ...een }: Props, ander: Props): boolean {
  const velden = Object.keys(een) as (keyof typeof een)[];
  return velden.every((veld) => een[veld] === ander[veld]) && zelfde(beeld, ander.beeld);
}

/** A sign beside the value, so that colour is never the only one. */
function Celmerk({ beeld: { waarde, staat } }: { beeld: Celbeeld }) {
  if (isOnbegrepen(waarde) && waarde.reden === 'meerduidig') {
    return <IconQuestionMark aria-hidden size={15} />;
  }
  if (staat === 'fout' || staat === 'botsing') return <IconAlertTriangle aria-hidden size={15} />;
  return staat === 'rust' ? null : <IconCloudOff aria-hidden size={15} />;
}

/** A cell as it is read out. */
function celwoorden({ waarde, staat }: Celbeeld, taal: Taal, t: TFunction): string {
  if (isOnbegrepen(waarde)) {
    return t(waarde.reden === 'meerduidig' ? 'rooster.celVraag' : 'rooster.celOnleesbaar', {
      tekst: waarde.onbegrepen,
    });
  }
  const woorden = alsWoorden(waarde, taal, t('bewerken.nietIngevuld'));
  return staat === 'rust' ? woorden : `${woorden}, ${t(`rooster.celStaat.${staat}`)}`;
}
