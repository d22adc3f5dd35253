import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useCelveld } from '../../../concept/motor/useVeld';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { focusOp } from '../../../lib/focus';
import { Beslissing } from '../pms/Beslissing';
import { alsPm } from './celwaarde';
import stijl from './Roosterbalk.module.css';
import { useRoosteromgeving } from './RoosterContext';

interface Props {
  regel: Deel<'begrotingsregel'>;
  veld: string;
  cel: string;
}

/** Of the cell one is in, when it is a PM: who decides on it and by when. Nothing for another cell. */
export function Pmstaat({ regel, veld, cel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { organisaties } = useRoosteromgeving();
  const [open, zetOpen] = useState(false);
  const pm = alsPm(useCelveld(regel, veld).waarde);
  if (pm === null) return null;
  const wie = organisaties.van(pm.beslistDoor)?.naam;
  const delen = [
    wie !== undefined && t('rooster.pm.door', { wie }),
    pm.beslistVoor !== null && t('rooster.pm.voor', { datum: formatDatum(pm.beslistVoor, taal) }),
  ];
  return (
    <div className={stijl.pmstaat}>
      <span>{delen.filter(Boolean).join(' ') || t('rooster.pm.onbekend')}</span>
      <Knop onPress={() => zetOpen(true)}>{t('rooster.pm.knop')}</Knop>
      {open && (
        <Beslissing
          regel={regel}
          pad={veld}
          organisaties={organisaties}
          sluit={() => {
            zetOpen(false);
            focusOp(cel);
          }}
        />
      )}
    </div>
  );
}
