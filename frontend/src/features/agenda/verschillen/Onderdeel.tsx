import { useTranslation } from 'react-i18next';
import type { Onderdeelverschil, Veldverschil } from '../../../lib/contract';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekstverschil } from './Tekstverschil';
import stijl from './Verschillen.module.css';
import { Zin } from './Zin';
import { metHoofdletter, opschrift, verandering, veldnaam, type Verandering } from './zinnen';

/** What happened to one part: one sentence when that is enough, else its name with a sentence per field. */
export function Onderdeel({ onderdeel }: { onderdeel: Onderdeelverschil }) {
  const { t } = useTranslation();
  const { soort, titel, wat, velden } = onderdeel;
  const kop = <Zin delen={opschrift(onderdeel)} />;
  if (wat === 'verplaatst') return <p>{kop}</p>;
  if (wat !== 'gewijzigd') {
    const waarden = velden.filter(({ oud, nieuw }) => (nieuw ?? oud) !== titel);
    return (
      <>
        <p>{kop}</p>
        {waarden.length > 0 &&
          (wat === 'nieuw' ? (
            <Waarden soort={soort} velden={waarden} />
          ) : (
            <details className={stijl.stond}>
              <summary>{t('verschillen.stond')}</summary>
              <Waarden soort={soort} velden={waarden} />
            </details>
          ))}
      </>
    );
  }
  const veranderingen = velden.map((veld) => verandering(veld, soort));
  const enige = veranderingen.length === 1 ? veranderingen[0] : undefined;
  if (enige) {
    return (
      <>
        <p>
          {kop}: <Zin delen={enige.delen} />
        </p>
        {enige.vorm === 'tekst' && <Tekstverschil oud={enige.oud} nieuw={enige.nieuw} />}
      </>
    );
  }
  return (
    <>
      <p>{kop}:</p>
      <ul className={stijl.velden}>
        {veranderingen.map((een, i) => (
          <li key={velden[i]?.veld}>
            <Veld verandering={een} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Veld({ verandering: { delen, ...rest } }: { verandering: Verandering }) {
  return (
    <>
      <p>
        <Zin delen={metHoofdletter(delen)} />
      </p>
      {rest.vorm === 'tekst' && <Tekstverschil oud={rest.oud} nieuw={rest.nieuw} />}
    </>
  );
}

/** Everything that a new part says, or one that is gone said. */
function Waarden({ soort, velden }: { soort: string; velden: Veldverschil[] }) {
  return (
    <dl className={stijl.waarden}>
      {velden.map(({ veld, oud, nieuw }) => (
        <div key={veld}>
          <dt>{veldnaam(veld, soort, 'kop')}</dt>
          <Nederlands als="dd">{nieuw ?? oud}</Nederlands>
        </div>
      ))}
    </dl>
  );
}
