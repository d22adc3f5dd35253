import { useTranslation } from 'react-i18next';
import type { OnderdeelInVerschil } from '../../../lib/api';
import { Uitwerking } from '../../../concept/geschiedenis/Uitwerking';
import { Veldenlijst } from '../../../concept/geschiedenis/Veldenlijst';
import { Waarden } from '../../../concept/geschiedenis/Waarden';
import { Zin } from '../../../concept/geschiedenis/Zin';
import { opschrift, verandering } from '../../../concept/geschiedenis/zinnen';

/** What happened to one part: one sentence when that is enough, else its name with a sentence per field. */
export function Onderdeel({ onderdeel }: { onderdeel: OnderdeelInVerschil }) {
  const { t } = useTranslation();
  const { titel, wat, velden } = onderdeel;
  const kop = <Zin delen={opschrift(onderdeel)} />;
  if (wat === 'verplaatst') return <p>{kop}</p>;
  if (wat !== 'gewijzigd') {
    const rest = velden.filter(({ oud, nieuw }) => (nieuw ?? oud) !== titel);
    return (
      <>
        <p>{kop}</p>
        <Waarden velden={rest} {...(wat === 'vervallen' && { kop: t('verschillen.stond') })} />
      </>
    );
  }
  const [enige, ...meer] = velden;
  if (enige === undefined || meer.length > 0) {
    return (
      <>
        <p>{kop}:</p>
        <Veldenlijst velden={velden} />
      </>
    );
  }
  const een = verandering(enige);
  return (
    <>
      <p>
        {kop}: <Zin delen={een.delen} />
      </p>
      <Uitwerking van={een} />
    </>
  );
}
