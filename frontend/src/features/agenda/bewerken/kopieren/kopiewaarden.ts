import type { OnderdeelkopieNieuw } from '../../../../lib/api';
import type { Deel } from '../../../../concept/motor/contract';
import { onderVan, plekVan, type Opkaart } from '../plek';

/** What can be copied from a map: what stands on it, and all of it. */
export type Kopieerbaar = Opkaart | Deel<'programmalijn'>;

/** The button that asks for it, where the focus goes back to. */
export const kopieerId = (id: string): string => `kopieer-${id}`;

export const VINKEN = ['wie', 'stappen', 'afgeronde'] as const;

/** The form: a box that is on is "ja"; of resultaten the identifiers, with spaces. */
export type Kopiewaarden = Record<
  'agenda' | 'lijn' | 'onder' | 'resultaten' | 'tijden' | (typeof VINKEN)[number],
  string
>;

/** Beside where it stands now, with everything of the plan and nothing of how it went. */
export function kopiebegin(agenda: string, deel: Kopieerbaar): Kopiewaarden {
  const plek = deel.soort === 'programmalijn' ? {} : plekVan(deel);
  return {
    agenda,
    lijn: deel.soort === 'programmalijn' ? '' : deel.inhoud.programmalijn,
    onder: onderVan(plek) ?? '',
    resultaten: (plek.resultaten ?? []).join(' '),
    tijden: 'schuif',
    wie: 'ja',
    stappen: 'ja',
    afgeronde: '',
  };
}

/** Whether acties can come along: of a resultaat none do. */
export const metActies = ({ soort }: Kopieerbaar): boolean => soort !== 'resultaat';

/** Whether something hangs under it that can stay behind. */
export const metOnderliggende = ({ soort }: Kopieerbaar): boolean =>
  soort === 'strategie' || soort === 'programmalijn';

export const alsVerzoek = (
  deel: Kopieerbaar,
  uitAgenda: string,
  naar: object,
  waarden: Kopiewaarden,
): OnderdeelkopieNieuw => ({
  uitAgenda,
  soort: deel.soort,
  onderdeel: deel.id,
  // Of a merge patch the contract says no more than that it is one.
  naar: naar as Record<string, never>,
  tijden: waarden.tijden as OnderdeelkopieNieuw['tijden'],
  metAfgeronde: waarden.afgeronde === 'ja',
  zonderWie: waarden.wie === '',
  zonderStappen: waarden.stappen === '',
});
