import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import type { CelInhoud, Deel } from '../../../concept/motor/contract';
import { useCelveld } from '../../../concept/motor/useVeld';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knop } from '../../../ui/basis/Knop';
import { Venster } from '../../../ui/basis/Venster';
import { focusOp } from '../../../lib/focus';
import { OrganisatieKiezer } from '../../../concept/velden/OrganisatieKiezer';
import { Veldkader } from '../../../concept/velden/Veldkader';
import veldstijl from '../../../concept/velden/Velden.module.css';
import { klassen } from '../../../lib/klassen';
import stijl from './Rooster.module.css';
import { useRoosteromgeving } from './RoosterContext';

/** Browsers already give a date while the year is half typed: it is sent after leaving the field. */
const NA_TYPEN_MS = 30_000;

interface Props {
  regel: Deel<'begrotingsregel'>;
  veld: string;
  cel: string;
}

/** Of the cell one is in, when it is a PM: who decides on it and by when. Nothing for another cell. */
export function Pmstaat({ regel, veld: pad, cel }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { organisatie, onthoud } = useRoosteromgeving();
  const veld = useCelveld(regel, pad);
  const [open, zetOpen] = useState(false);
  const { waarde } = veld;
  if (waarde === null || isOnbegrepen(waarde) || waarde.soort !== 'pm') return null;
  const wie = organisatie(waarde.beslistDoor)?.naam;
  const delen = [
    wie !== undefined && t('rooster.pm.door', { wie }),
    waarde.beslistVoor !== null &&
      t('rooster.pm.voor', { datum: formatDatum(waarde.beslistVoor, taal) }),
  ].filter(Boolean);
  const zet = (deel: Partial<CelInhoud>) => {
    veld.zet({ ...waarde, ...deel });
  };
  return (
    <div className={stijl.pmstaat}>
      <span>{delen.length > 0 ? delen.join(' ') : t('rooster.pm.onbekend')}</span>
      <Knop
        onPress={() => {
          zetOpen(true);
        }}
      >
        {t('rooster.pm.knop')}
      </Knop>
      <Venster
        titel={t('rooster.pm.titel', {
          onderdeel: regel.inhoud.onderdeel,
          jaar: pad.split('/')[1],
        })}
        open={open}
        zetOpen={(nu) => {
          zetOpen(nu);
          if (nu) return;
          veld.rondAf();
          focusOp(cel);
        }}
      >
        <p className="stil">{t('rooster.pm.uitleg')}</p>
        <OrganisatieKiezer
          id="pm-beslist-door"
          label={t('rooster.pm.beslistDoor')}
          organisatie={organisatie(waarde.beslistDoor)}
          kies={(gekozen) => {
            if (gekozen) onthoud(gekozen);
            zet({ beslistDoor: gekozen?.id ?? null });
          }}
        />
        <Veldkader
          id="pm-beslist-voor"
          label={t('rooster.pm.beslistVoor')}
          nietVerplicht
          toestand={veld.toestand}
        >
          {(kenmerken) => (
            <input
              type="date"
              className={klassen('utrecht-textbox', veldstijl.kort)}
              {...kenmerken}
              defaultValue={waarde.beslistVoor ?? ''}
              onChange={({ target }) => {
                if (target.value !== '') {
                  veld.typ({ ...waarde, beslistVoor: target.value }, NA_TYPEN_MS);
                }
              }}
              onBlur={({ target }) => {
                veld.rondAf();
                if (target.value === '' && !target.validity.badInput) zet({ beslistVoor: null });
              }}
            />
          )}
        </Veldkader>
      </Venster>
    </div>
  );
}
