import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isOnbegrepen, type Bewerking } from '../motor/bewerking';
import { useBewerker, useConceptOmgeving } from '../motor/ConceptContext';
import type { Concept } from '../motor/contract';
import { useWachtende } from '../motor/useBewerken';
import { titelVan } from '../motor/useVeld';
import { Knop } from '../../ui/basis/Knop';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Foutzin } from '../velden/Foutzin';
import stijl from './ConceptKop.module.css';
import { NietBegrepen } from './NietBegrepen';
import { paginaVan, vind } from './plekVan';

/** The edits that the server refused, wherever they were made: none may be stuck out of sight. */
export function Vastgelopen({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const vast = useWachtende().filter((b) => b.fout !== null || b.botsing !== null);
  if (vast.length === 0) return <NietBegrepen />;
  return (
    <>
      <NietBegrepen />
      <details className={stijl.vast}>
        <summary>{t('bewaarstand.toon')}</summary>
        <ul>
          {vast.map((b) => (
            <Regel key={`${b.id} ${b.tijd}`} bewerking={b} concept={concept} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Regel({ bewerking: b, concept }: { bewerking: Bewerking; concept: Concept }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { agenda } = useConceptOmgeving();
  const bewerker = useBewerker();
  const deel = vind(concept, b.id) ?? bewerker.bekend(b.id) ?? null;
  const pagina = paginaVan(agenda, b.soort);
  const onleesbaar = b.wat === 'veld' && isOnbegrepen(b.waarde) ? b.waarde.onbegrepen : null;
  const getypt = b.wat !== 'veld' ? null : (onleesbaar ?? inWoorden(b.waarde));
  const plek = b.wat === 'veld' ? b.veld.split('/')[1] : undefined;
  return (
    <li>
      <div>
        <Nederlands als="strong">
          {deel === null ? t(`bewerken.soort.${b.soort}`) : titelVan(deel)}
          {plek !== undefined && ` · ${plek}`}
        </Nederlands>
        {getypt !== null && <Nederlands als="p">{getypt}</Nederlands>}
        <p className={stijl.foutzin}>
          {onleesbaar !== null ? (
            t('bewaarstand.onleesbaar')
          ) : b.fout === null ? (
            t('bewerken.stand.botsing')
          ) : (
            <Foutzin
              fout={b.fout}
              namen={b.wat === 'veld' ? [b.veld] : Object.keys(b.fout.velden)}
            />
          )}
        </p>
      </div>
      <div className={stijl.vastKnoppen}>
        {deel !== null && pagina !== pathname && <Link to={pagina}>{t('bewaarstand.naar')}</Link>}
        {b.fout !== null && onleesbaar === null && (
          <Knop
            soort="subtiel"
            onPress={() => {
              bewerker.stuurOpnieuw(b);
            }}
          >
            {t('fout.opnieuw')}
          </Knop>
        )}
        <Knop
          soort="subtiel"
          onPress={() => {
            bewerker.laatVallen(b);
          }}
        >
          {t('bewerken.nietOpgeslagen.laatVallen')}
        </Knop>
      </div>
    </li>
  );
}

/** A text, or what was filled in in a cell. */
function inWoorden(waarde: unknown): string | null {
  if (typeof waarde === 'string') return waarde;
  const isCel = typeof waarde === 'object' && waarde !== null && 'soort' in waarde;
  if (!isCel) return null;
  return 'bedrag' in waarde && typeof waarde.bedrag === 'string' ? waarde.bedrag : 'PM';
}
