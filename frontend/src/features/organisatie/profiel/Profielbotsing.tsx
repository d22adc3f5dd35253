import { useTranslation } from 'react-i18next';
import { Botsingkeuze } from '../../../concept/velden/Botsingkeuze';
import type { Profielformulier } from './useProfielformulier';
import { JA, type Profielveld } from './waarden';

interface Props {
  veld: Profielveld;
  velden: Profielformulier;
}

export const botsingId = (veld: Profielveld): string => `botsing-${veld}`;

/** Somebody else wrote in this field meanwhile: both, and the choice. */
export function Profielbotsing({ veld, velden }: Props) {
  const { t } = useTranslation();
  const { formulier, nu, kies } = velden;
  return (
    <div id={botsingId(veld)} tabIndex={-1}>
      <Botsingkeuze
        veld={{
          waarde: formulier.waarden[veld] ?? '',
          botsing: { ander: nu[veld], wie: null },
          kies: (keuze) => kies(veld, keuze),
        }}
        inWoorden={(waarde) =>
          veld === 'contact/openbaar' ? t(waarde === JA ? 'profiel.wel' : 'profiel.niet') : waarde
        }
      />
    </div>
  );
}
