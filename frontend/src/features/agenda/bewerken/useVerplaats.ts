import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { titelVan } from '../../../concept/soorten/vragen';
import { useBewerkomgeving } from './BewerkContext';
import { burenVan, groepVan } from './indeling';
import { deelId, focusOp } from '../../../lib/focus';
import { onderVan, type Opkaart, type Plek } from './plek';
import { plaatsVoor, verzet } from './zetten';

/** Where something can go on the map; it says aloud where it went, and focus goes along. */
export function useVerplaats() {
  const { t } = useTranslation();
  const { verplaats, verplaatsSamen } = useBewerker();
  const { nu, meld, vraagSamen } = useBewerkomgeving();

  /** To the place of the one before or after it. */
  function naarPlek(deel: Opkaart, stap: -1 | 1, knop: string) {
    const { delen } = nu();
    const rij = burenVan(delen, deel);
    const plek = rij.findIndex(({ id }) => id === deel.id) + stap;
    const buur = rij[plek];
    if (!buur) return;
    opPlekVan(deel, buur);
    focusOp(knop, deelId(deel.id));
  }

  /** To the place of another one of its row; says so, and whether that was in its row. */
  function opPlekVan(deel: Opkaart, buur: Opkaart): boolean {
    const gevolg = verzet(nu().delen, deel, buur);
    if (gevolg === null) return false;
    const { zetten, plek, aantal, samen } = gevolg;
    verplaatsSamen(
      deel,
      zetten.map(({ deel: { id }, volgorde }) => ({ id, velden: { volgorde } })),
    );
    meld(t(`bewerken.verplaatst.${samen ? 'plekSamen' : 'plek'}`, { plek, aantal }));
    return true;
  }

  /** Under another strategie or fase; on the place of one that stands there, or behind them all. */
  function naar(deel: Opkaart, plek: Plek, hier?: Opkaart) {
    const { concept, kaart, delen } = nu();
    const onder = [...kaart.strategieen, ...concept.fasen].find(({ id }) => id === onderVan(plek));
    const titel = onder ? titelVan(onder) : t('kaart.zonderFase');
    const { fase } = plek;
    if (deel.soort === 'resultaat' && fase != null) {
      const anderen = groepVan(delen, deel.id).filter(({ id }) => id !== deel.id);
      if (anderen.some(({ inhoud }) => inhoud.fase !== fase)) {
        vraagSamen({ deel, anderen, fase, naar: titel });
        return;
      }
    }
    const volgorde =
      hier && deel.soort === 'actie' ? plaatsVoor(kaart.acties, deel, hier) : undefined;
    verplaats(deel as Deel, { ...plek, ...(volgorde !== undefined && { volgorde }) });
    const rij = hier ? burenVan(delen, hier) : [];
    meld(
      rij.length > 0
        ? t('bewerken.verplaatst.plekBij', {
            plek: rij.findIndex(({ id }) => id === hier?.id) + 1,
            aantal: rij.length + 1,
            naar: titel,
          })
        : t(`bewerken.verplaatst.${plek.strategie === null ? 'los' : 'naar'}`, { naar: titel }),
    );
    focusOp(deelId(deel.id));
  }

  /** To the map of another programmalijn; it leaves this one. */
  function naarLijn(deel: Opkaart, lijn: string) {
    const naarTitel =
      nu().concept.programmalijnen.find(({ id }) => id === lijn)?.inhoud.titel ?? '';
    verplaats(deel as Deel, {
      programmalijn: lijn,
      ...(deel.soort === 'actie' && { strategie: null, fase: faseVan(deel) }),
      ...(deel.soort === 'strategie' && { resultaten: [] }),
    });
    meld(t('bewerken.verplaatst.lijn', { naar: naarTitel }), true);
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
