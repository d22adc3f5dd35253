import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { veldkop } from '../../../lib/i18n/veldkop';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { alsWaarden, alsWijziging, GROEPEN, JA, veldenIn, type Profielveld } from './waarden';

/** What stood in a field when one began to type in it. */
const toen = (veld: string) => `was ${veld}`;

const alle = GROEPEN.flatMap((groep) => veldenIn(groep, true));

export const veldnaam = (t: TFunction, veld: Profielveld): string =>
  veld.startsWith('contact/')
    ? t(`profiel.contact.${veld.slice('contact/'.length) as 'naam'}`)
    : veldkop(veld);

/**
 * The form of a profile. What somebody else changes meanwhile in another field comes in by itself; when it is in a
 * field that is being typed in, both are kept until one is chosen.
 */
export function useProfielformulier({ code, inhoud }: Pick<Profiel, 'code' | 'inhoud'>) {
  const { t } = useTranslation();
  const nu = alsWaarden(inhoud);
  const formulier = useFormulier<Record<string, string>>({
    sleutel: `profiel-${code}`,
    leeg: { ...nu, oudeNaam: JA },
    namen: Object.fromEntries(alle.map((veld) => [veld, veldnaam(t, veld)])),
    controleer: ({ naam }) => (naam === '' ? { naam: t('invoer.nodig') } : {}),
  });
  const { waarden } = formulier;
  const isAnders = (veld: Profielveld) => waarden[veld] !== nu[veld];
  const heetAnders = (waarden.naam ?? '').trim() !== nu.naam;
  return {
    formulier: {
      ...formulier,
      zet: (veld: string, waarde: string) => {
        if (!(toen(veld) in waarden)) formulier.zet(toen(veld), nu[veld as Profielveld]);
        formulier.zet(veld, waarde);
      },
    },
    nu,
    gewijzigd: alle.some(isAnders),
    heetAnders,
    /** The fields in which somebody else wrote too. */
    botsingen: alle.filter(
      (veld) => isAnders(veld) && toen(veld) in waarden && waarden[toen(veld)] !== nu[veld],
    ),
    kies: (veld: Profielveld, keuze: 'mijn' | 'ander') => {
      formulier.zet(toen(veld), nu[veld]);
      if (keuze === 'ander') formulier.zet(veld, nu[veld]);
    },
    wijziging: (ingevuld: Record<string, string>) => {
      const naar = { ...nu, ...ingevuld };
      const wijziging = alsWijziging(nu, naar);
      if (!heetAnders || ingevuld.oudeNaam !== JA) return wijziging;
      const eerder = wijziging.eerdereNamen ?? inhoud.eerdereNamen;
      return { ...wijziging, eerdereNamen: [...new Set([...eerder, inhoud.naam])] };
    },
  };
}

export type Profielformulier = ReturnType<typeof useProfielformulier>;
