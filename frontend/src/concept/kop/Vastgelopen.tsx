import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isOnbegrepen, type Bewerking } from '../motor/bewerking';
import { useBewerker, useConceptOmgeving } from '../motor/ConceptContext';
import type { Concept, Soort } from '../motor/contract';
import { delenOp } from '../motor/overlay';
import { useStand } from '../motor/useStand';
import { regelsVan } from '../soorten/regelsVan';
import { beschrijvingVan, titelVan } from '../soorten/vragen';
import { Knop } from '../../ui/basis/Knop';
import { Link } from '../../ui/basis/Link';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Foutzin } from '../velden/Foutzin';
import stijl from './ConceptKop.module.css';
import { NietBegrepen } from './NietBegrepen';

interface Props {
  concept: Concept;
  /** What shows itself what is wrong with it; without it everything is listed, folded. */
  opScherm?: ReadonlySet<string>;
  inWoorden?: (soort: Soort, veld: string, waarde: unknown) => string;
}

/** Trying again will not help: the thing is gone, or may no longer be changed. */
const DEFINITIEF = new Set([403, 404, 409, 410]);

/**
 * The edits that the server refused, wherever they were made: none may be stuck out of sight. Their text
 * stays until somebody has copied it or lets it go.
 */
export function Vastgelopen({ concept, opScherm, ...rest }: Props) {
  const { t } = useTranslation();
  const inWoorden =
    rest.inWoorden ??
    ((soort: Soort, veld: string, waarde: unknown) =>
      regelsVan(soort, veld, waarde, { t, naam: naamIn(concept) }).join('\n'));
  const vast = useStand((b) => b.bewerkingen()).filter(({ id, fout, botsing }) =>
    opScherm
      ? fout && (DEFINITIEF.has(fout.status) || !opScherm.has(id))
      : fout !== null || botsing !== null,
  );
  if (vast.length === 0) return <NietBegrepen />;
  const lijst = (
    <ul className={stijl.vast}>
      {vast.map((b) => (
        <Regel key={`${b.id} ${b.tijd}`} bewerking={b} inWoorden={inWoorden} />
      ))}
    </ul>
  );
  return (
    <>
      <NietBegrepen />
      {opScherm ? (
        <Melding soort="fout" titel={t('bewerken.nietOpgeslagen.titel')}>
          <p>{t('bewerken.nietOpgeslagen.uitleg')}</p>
          {lijst}
        </Melding>
      ) : (
        <details className={stijl.vouw}>
          <summary>{t('bewaarstand.toon')}</summary>
          {lijst}
        </details>
      )}
    </>
  );
}

function Regel({
  bewerking: b,
  inWoorden,
}: { bewerking: Bewerking } & Required<Pick<Props, 'inWoorden'>>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { agenda } = useConceptOmgeving();
  const bewerker = useBewerker();
  const deel = bewerker.bekend(b.id);
  const pagina = beschrijvingVan(b.soort).pagina(agenda);
  const onleesbaar = b.wat === 'veld' && isOnbegrepen(b.waarde) ? b.waarde.onbegrepen : null;
  const getypt =
    b.wat === 'veld'
      ? (onleesbaar ?? inWoorden(b.soort, b.veld, b.waarde))
      : b.wat === 'maak'
        ? titelVan(b)
        : '';
  const knop = (woord: string, doe: () => void) => (
    <Knop soort="subtiel" onPress={doe}>
      {woord}
    </Knop>
  );
  const plek = b.wat === 'veld' ? b.veld.split('/')[1] : undefined;
  return (
    <li>
      <div>
        <Nederlands als="strong">
          {deel ? titelVan(deel) : t(`soort.${b.soort}.naam`)}
          {plek !== undefined && ` · ${plek}`}
        </Nederlands>
        {getypt !== '' && (
          <Nederlands als="p" className={stijl.getypt}>
            {getypt}
          </Nederlands>
        )}
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
        {deel && pagina !== pathname && <Link to={pagina}>{t('bewaarstand.naar')}</Link>}
        {getypt !== '' &&
          knop(
            t('bewerken.nietOpgeslagen.kopieer'),
            () => void navigator.clipboard.writeText(getypt),
          )}
        {b.fout !== null &&
          onleesbaar === null &&
          knop(t('fout.opnieuw'), () => bewerker.stuurOpnieuw(b))}
        {knop(t('bewerken.nietOpgeslagen.laatVallen'), () => bewerker.laatVallen(b))}
      </div>
    </li>
  );
}

const naamIn = (concept: Concept) => (id: string) => {
  const deel = delenOp('agenda', concept).find((een) => een.id === id);
  return deel ? titelVan(deel) : (concept.geldbronnen.find((bron) => bron.id === id)?.naam ?? id);
};
