import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { titelVan } from '../../../concept/soorten/vragen';
import { useBewerkomgeving } from './BewerkContext';
import { burenVan } from './indeling';
import { deelId, focusOp } from '../../../lib/focus';
import { onderVan, type Opkaart, type Plek } from './plek';

/** Where something can go on the map; it says aloud where it went, and focus goes along. */
export function useVerplaats() {
  const { t } = useTranslation();
  const { verplaats } = useBewerker();
  const { nu, meld } = useBewerkomgeving();

  const buren = <D extends Opkaart>(deel: D) => burenVan(nu().delen, nu().kaart.resultaten, deel);

  /** To the place of the one before or after it. */
  function naarPlek(deel: Opkaart, stap: -1 | 1, knop: string) {
    const rij = buren(deel);
    const buur = rij[rij.findIndex(({ id }) => id === deel.id) + stap];
    if (!buur) return;
    opPlekVan(deel, buur);
    focusOp(knop, deelId(deel.id));
  }

  /** To the place of another one of its row; says so, and whether that was in its row. */
  function opPlekVan(deel: Opkaart, buur: Opkaart): boolean {
    const rij = buren(deel);
    const plek = rij.findIndex(({ id }) => id === buur.id) + 1;
    if (plek === 0) return false;
    verplaats(deel as Deel, { volgorde: buur.inhoud.volgorde });
    meld(t('bewerken.verplaatst.plek', { plek, aantal: rij.length }));
    return true;
  }

  /** Under another strategie or fase. */
  function naar(deel: Opkaart, plek: Plek) {
    const { concept, kaart } = nu();
    const onder = [...kaart.strategieen, ...concept.fasen].find(({ id }) => id === onderVan(plek));
    verplaats(deel as Deel, plek);
    meld(
      t(`bewerken.verplaatst.${plek.strategie === null ? 'los' : 'naar'}`, {
        naar: onder ? titelVan(onder) : t('kaart.zonderFase'),
      }),
    );
    focusOp(deelId(deel.id));
  }

  /** To the map of another programmalijn; it leaves this one. */
  function naarLijn(deel: Opkaart, lijn: string) {
    const naar = nu().concept.programmalijnen.find(({ id }) => id === lijn)?.inhoud.titel ?? '';
    verplaats(deel as Deel, {
      programmalijn: lijn,
      ...(deel.soort === 'actie' && { strategie: null, fase: faseVan(deel) }),
      ...(deel.soort === 'strategie' && { resultaten: [] }),
    });
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

  return { naarPlek, opPlekVan, naar, naarLijn };
}
