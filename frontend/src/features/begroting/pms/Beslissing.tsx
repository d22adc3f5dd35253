import { useTranslation } from 'react-i18next';
import type { CelInhoud, Deel } from '../../../concept/motor/contract';
import { useCelveld } from '../../../concept/motor/useVeld';
import { Venster } from '../../../ui/basis/Venster';
import { OrganisatieKiezer } from '../../../concept/velden/OrganisatieKiezer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { alsPm } from '../rooster/celwaarde';
import type { Organisaties } from '../useOrganisaties';

interface Props {
  regel: Deel<'begrotingsregel'>;
  /** Of the cell, such as "begroot/2026". */
  pad: string;
  organisaties: Organisaties;
  sluit: () => void;
}

/** Who decides on a PM, and by when. */
export function Beslissing({ regel, pad, organisaties, sluit }: Props) {
  const { t } = useTranslation();
  const veld = useCelveld(regel, pad);
  const pm = alsPm(veld.waarde);
  if (pm === null) return null;
  const met = (deel: Partial<CelInhoud>) => ({ ...pm, ...deel });
  return (
    <Venster
      titel={t('rooster.pm.titel', {
        onderdeel: regel.inhoud.onderdeel,
        jaar: pad.split('/')[1],
      })}
      open
      zetOpen={(open) => {
        if (open) return;
        veld.rondAf();
        sluit();
      }}
    >
      <p className="stil">{t('rooster.pm.uitleg')}</p>
      <OrganisatieKiezer
        id="pm-beslist-door"
        label={t('rooster.pm.beslistDoor')}
        {...organisaties.kiezer(pm.beslistDoor, (beslistDoor) => veld.zet(met({ beslistDoor })))}
      />
      <Tekstinvoer
        dag
        heel
        kort
        id="pm-beslist-voor"
        label={t('rooster.pm.beslistVoor')}
        naam={pad}
        magLeeg
        veld={{
          ...veld,
          waarde: pm.beslistVoor,
          zet: (beslistVoor) => veld.zet(met({ beslistVoor })),
          typ: (beslistVoor, na) => veld.typ(met({ beslistVoor }), na),
          botsing: null,
        }}
      />
    </Venster>
  );
}
