import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CelInhoud, OrganisatieKeuze } from '../../../concept/motor/contract';
import { useCelveld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { Venster } from '../../../ui/basis/Venster';
import { focusOp } from '../../../lib/focus';
import { OrganisatieKiezer } from '../../../concept/velden/OrganisatieKiezer';
import { Veldkader } from '../../../concept/velden/Veldkader';
import veldstijl from '../../../concept/velden/Velden.module.css';
import type { Pm } from './pmsVan';

interface Props {
  pm: Pm;
  zetOpen: (open: boolean) => void;
}

/** Who decides on a PM, and by when. Written when the panel closes: until then the row stays in its group. */
export function Beslissing({ pm, zetOpen }: Props) {
  const { t } = useTranslation();
  const veld = useCelveld(pm.regel, pm.pad);
  const [wie, zetWie] = useState<Pick<OrganisatieKeuze, 'id' | 'naam'> | null>(pm.beslisser);
  const [voor, zetVoor] = useState(pm.cel.beslistVoor);
  const sluit = () => {
    const nieuw: CelInhoud = { ...pm.cel, beslistDoor: wie?.id ?? null, beslistVoor: voor };
    const anders =
      nieuw.beslistDoor !== pm.cel.beslistDoor || nieuw.beslistVoor !== pm.cel.beslistVoor;
    if (anders) veld.zet(nieuw);
    focusOp(`pm-wie-${pm.sleutel}`);
  };
  return (
    <Venster
      titel={t('rooster.pm.titel', { onderdeel: pm.regel.inhoud.onderdeel, jaar: pm.jaar })}
      open
      zetOpen={(nu) => {
        zetOpen(nu);
        if (!nu) sluit();
      }}
    >
      <p className="stil">{t('rooster.pm.uitleg')}</p>
      <OrganisatieKiezer
        id={`pm-door-${pm.sleutel}`}
        label={t('rooster.pm.beslistDoor')}
        organisatie={wie}
        kies={zetWie}
      />
      <Veldkader
        id={`pm-voor-${pm.sleutel}`}
        label={t('rooster.pm.beslistVoor')}
        nietVerplicht
        toestand={veld.toestand}
      >
        {(kenmerken) => (
          <input
            type="date"
            className={klassen('utrecht-textbox', veldstijl.kort)}
            {...kenmerken}
            defaultValue={voor ?? ''}
            onChange={({ target }) => {
              zetVoor(target.value === '' ? null : target.value);
            }}
          />
        )}
      </Veldkader>
    </Venster>
  );
}
