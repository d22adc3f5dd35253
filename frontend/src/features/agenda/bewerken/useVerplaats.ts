import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useBewerkomgeving } from './BewerkContext';
import { burenVan } from './indeling';
import { deelId, focusOp } from '../../../lib/focus';

type Verplaatsbaar = Deel<'resultaat'> | Deel<'strategie'> | Deel<'actie'>;

/** Where something can go on the map; it says aloud where it went, and focus goes along. */
export function useVerplaats() {
  const { t } = useTranslation();
  const { verplaats } = useBewerker();
  const { nu, meld } = useBewerkomgeving();

  const buren = <D extends Verplaatsbaar>(deel: D) =>
    burenVan(nu().delen, nu().kaart.resultaten, deel);

  /** To the place of the one before or after it. */
  function naarPlek(deel: Verplaatsbaar, stap: -1 | 1, knop: string) {
    const rij = buren(deel);
    const buur = rij[rij.findIndex(({ id }) => id === deel.id) + stap];
    if (!buur) return;
    opPlekVan(deel, buur);
    focusOp(knop, deelId(deel.id));
  }

  /** To the place of another one of its row; says so, and whether that was in its row. */
  function opPlekVan(deel: Verplaatsbaar, buur: Verplaatsbaar): boolean {
    const rij = buren(deel);
    const plek = rij.findIndex(({ id }) => id === buur.id) + 1;
    if (plek === 0) return false;
    verplaats(deel as Deel, { volgorde: buur.inhoud.volgorde });
    meld(t('bewerken.verplaatst.plek', { plek, aantal: rij.length }));
    return true;
  }

  /** An actie to another strategie, or loose under a fase (null: without a term). */
  function actieNaar(actie: Deel<'actie'>, naar: { strategie: string } | { fase: string | null }) {
    if ('strategie' in naar) {
      const strategie = nu().kaart.strategieen.find(({ id }) => id === naar.strategie);
      verplaats(actie, { strategie: naar.strategie, fase: null });
      meld(t('bewerken.verplaatst.naar', { naar: strategie?.inhoud.titel ?? '' }));
    } else {
      const fase = nu().concept.fasen.find(({ id }) => id === naar.fase);
      verplaats(actie, { strategie: null, fase: naar.fase });
      meld(t('bewerken.verplaatst.los', { naar: fase?.inhoud.naam ?? t('kaart.zonderFase') }));
    }
    focusOp(deelId(actie.id));
  }

  function resultaatNaar(resultaat: Deel<'resultaat'>, fase: string) {
    verplaats(resultaat, { fase });
    const naar = nu().concept.fasen.find(({ id }) => id === fase)?.inhoud.naam ?? '';
    meld(t('bewerken.verplaatst.naar', { naar }));
    focusOp(deelId(resultaat.id));
  }

  /** To the map of another programmalijn; it leaves this one. */
  function naarLijn(deel: Verplaatsbaar, lijn: string) {
    const naar = nu().concept.programmalijnen.find(({ id }) => id === lijn)?.inhoud.titel ?? '';
    if (deel.soort === 'actie') {
      verplaats(deel, { programmalijn: lijn, strategie: null, fase: faseVan(deel) });
    } else if (deel.soort === 'strategie') {
      verplaats(deel, { programmalijn: lijn, resultaten: [] });
    } else verplaats(deel, { programmalijn: lijn });
    meld(t('bewerken.verplaatst.lijn', { naar }), true);
  }

  /** The term in which an actie stood through its strategie; loose it keeps that. */
  function faseVan({ inhoud }: Deel<'actie'>): string | null {
    if (inhoud.fase !== null) return inhoud.fase;
    const { kaart } = nu();
    const strategie = kaart.strategieen.find(({ id }) => id === inhoud.strategie);
    const [eerste] = strategie?.inhoud.resultaten ?? [];
    return kaart.resultaten.find(({ id }) => id === eerste)?.inhoud.fase ?? null;
  }

  return { naarPlek, opPlekVan, actieNaar, resultaatNaar, naarLijn };
}
