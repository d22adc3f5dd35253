import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useZojuist } from '../../../concept/motor/useGebeurtenissen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Botsingkeuze } from './Botsingkeuze';
import stijl from './Velden.module.css';

/** Where something stands: changed by moving it, not in a field of its own. */
const PLEK = ['strategie', 'fase', 'programmalijn'] as const;

/** Of a thing as a whole: who just changed it, and what stands in the way of moving or archiving it. */
export function VakStaat({ deel }: { deel: Deel }) {
  const { t } = useTranslation();
  const bewerker = useBewerker();
  useSyncExternalStore(bewerker.abonneer, () => bewerker.structuur);
  const { id } = deel;
  const door = useZojuist(id);
  const archief = bewerker.archiefVan(id);
  const maken = bewerker.makenVan(id);
  const plek = PLEK.map((veld) => ({ veld, b: bewerker.bewerkingVan(id, veld) }));
  const fout =
    archief?.fout ?? plek.map(({ b }) => b?.fout).find(Boolean) ?? zonderVeld(maken?.fout);
  return (
    <>
      {door && <p className={stijl.zojuist}>{t('bewerken.zojuist', { wie: door })}</p>}
      {fout && (
        <p className={stijl.fout} role="alert">
          {fout.detail === null ? (
            t('bewerken.fout.geweigerd')
          ) : (
            <Nederlands>{fout.detail}</Nederlands>
          )}
        </p>
      )}
      {plek.map(
        ({ veld, b }) =>
          b?.wat === 'veld' &&
          b.botsing && (
            <Botsingkeuze
              key={veld}
              naam={veld}
              botsing={b.botsing}
              veld={{
                waarde: b.waarde,
                kies: (keuze) => {
                  bewerker.kies(id, veld, keuze);
                },
              }}
            />
          ),
      )}
      {archief?.botsing && (
        <div className={stijl.botsing} role="alert">
          <strong>
            {t('bewerken.archiefBotsing', { wie: archief.botsing.wie ?? t('bewerken.iemand') })}
          </strong>
          <span className={stijl.keuzes}>
            <Knop
              onPress={() => {
                bewerker.kiesArchief(id, 'ander');
              }}
            >
              {t('bewerken.laatStaan')}
            </Knop>
            <Knop
              onPress={() => {
                bewerker.kiesArchief(id, 'mijn');
              }}
            >
              {t('bewerken.tochArchiveren')}
            </Knop>
          </span>
        </div>
      )}
    </>
  );
}

/** What is about one field stands beside that field. */
const zonderVeld = <F extends { velden: Record<string, string> }>(fout: F | null | undefined) =>
  fout && Object.keys(fout.velden).length === 0 ? fout : null;
