import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useZojuist } from '../../../concept/kop/useZojuist';
import type { Deel } from '../../../concept/motor/contract';
import { deelId } from '../../../lib/focus';
import { tijdInWoorden } from '../../../lib/format/gekozenTijd';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Merk } from '../../../ui/basis/Merk';
import kaartstijl from '../kaart/ActieOpKaart.module.css';
import { useKaartgegevens } from './BewerkContext';
import hoe from './Hoe.module.css';
import { Openknop } from './Openknop';
import { StapSamenvatting } from './StapSamenvatting';
import { useInWoorden } from './useInWoorden';
import { useNieuwste } from '../../../concept/motor/useNieuwste';
import stijl from './Vakken.module.css';

/*
 * What is on a large map and not edited now, to read: all of its text in few elements, so that the search
 * of the browser and paper have it too.
 */

interface Props<D> {
  deel: D;
  /** It is in a group that is so large that it opens by itself. */
  eigen: boolean;
}

export const Leesactie = memo(function Leesactie({ deel, eigen }: Props<Deel<'actie'>>) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const inWoorden = useInWoorden();
  const { themas } = useKaartgegevens();
  const actie = useNieuwste(deel);
  const meer = [
    actie.frequentie ?? '',
    ...themas.filter(({ id }) => actie.themas.includes(id)).map(({ inhoud }) => inhoud.naam),
    ...actie.wijken,
    ...actie.links.map(({ titel }) => titel),
  ].filter(Boolean);
  return (
    <article id={deelId(deel.id)} tabIndex={-1} className={stijl.lees} data-lees={deel.id}>
      <h4 className={stijl.wat} lang={langVanInhoud}>
        {actie.wat}
      </h4>
      <Zojuist id={deel.id} />
      <dl className={kaartstijl.delen} lang={langVanInhoud}>
        <dt>{t('actie.wie')}</dt>
        <dd>
          {actie.wie.length > 0 ? inWoorden('actie', 'wie', actie.wie) : t('wie.geenTrekker')}
        </dd>
        <dt>{t('actie.wanneer')}</dt>
        <dd>
          {actie.wanneer === null ? t('bewerken.wanneer.leeg') : tijdInWoorden(actie.wanneer)}
        </dd>
        {actie.hoe.length > 0 && (
          <>
            <dt>{t('actie.hoe')}</dt>
            <dd>
              <ol className={hoe.stappen}>
                {actie.hoe.map((stap, nr) => (
                  <li key={nr}>
                    {stap.tekst} <StapSamenvatting stap={stap} />
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
        {meer.length > 0 && <dd className={stijl.bij}>{meer.join(' · ')}</dd>}
      </dl>
      {eigen && <Openknop deel={deel.id} titel={actie.wat} open={false} />}
    </article>
  );
});

export const Leesstrategie = memo(function Leesstrategie({
  deel,
  eigen,
}: Props<Deel<'strategie'>>) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { nummers } = useKaartgegevens();
  const { titel, resultaten } = useNieuwste(deel);
  const voor = resultaten.flatMap((id) => nummers[id] ?? []).toSorted((a, b) => a - b);
  return (
    <div id={deelId(deel.id)} tabIndex={-1} className={stijl.lees} data-lees={deel.id}>
      <h3 className={stijl.titel} lang={langVanInhoud}>
        {titel}
      </h3>
      <Zojuist id={deel.id} />
      <p className={stijl.bij}>
        {voor.length === 0
          ? t('bewerken.voorGeenResultaat')
          : t('bewerken.voorResultaten', { count: voor.length, nummers: voor.join(', ') })}
      </p>
      {eigen && <Openknop deel={deel.id} titel={titel} open={false} />}
    </div>
  );
});

export const Leesresultaat = memo(function Leesresultaat({ deel }: { deel: Deel<'resultaat'> }) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { nummers } = useKaartgegevens();
  const inWoorden = useInWoorden();
  const { tekst, jaar, besluit, indicatoren } = useNieuwste(deel);
  return (
    <div id={deelId(deel.id)} tabIndex={-1} className={stijl.resultaat} data-lees={deel.id}>
      <p className={stijl.jaar}>
        <span className="alleen-voorlezen">{t('kaart.resultaat')} </span>
        <Merk soort="accent">{nummers[deel.id]}</Merk>
        {jaar !== null && t('kaart.inJaar', { jaar })}
      </p>
      <p lang={langVanInhoud}>{tekst}</p>
      <Zojuist id={deel.id} />
      {(besluit !== null || indicatoren.length > 0) && (
        <p className={stijl.bij} lang={langVanInhoud}>
          {[
            ...(besluit === null ? [] : [inWoorden('resultaat', 'besluit', besluit)]),
            ...(indicatoren.length === 0
              ? []
              : [inWoorden('resultaat', 'indicatoren', indicatoren)]),
          ].join('\n')}
        </p>
      )}
    </div>
  );
});

/** Who just changed it. */
export function Zojuist({ id }: { id: string }) {
  const zin = useZojuist(id);
  return zin && <p className={stijl.zojuist}>{zin}</p>;
}
