import { useTranslation } from 'react-i18next';
import { WasWordt } from '../../ui/basis/WasWordt';
import { Tekstverschil } from './Tekstverschil';
import stijl from './Verschil.module.css';
import type { Verandering } from './zinnen';

/** What does not fit in the sentence about a field: a text with its words marked, amounts from what to what. */
export function Uitwerking({ van }: { van: Verandering }) {
  const { t } = useTranslation();
  if (van.vorm === 'zin') return null;
  if (van.vorm === 'tekst') return <Tekstverschil oud={van.oud} nieuw={van.nieuw} />;
  return (
    <ul className={stijl.bedragen}>
      {van.bedragen.map(({ vak, oud, nieuw }) => (
        <li key={vak}>
          <span>{vak}</span>{' '}
          <WasWordt
            oud={oud ?? t('verschillen.geenBedrag')}
            nieuw={nieuw ?? t('verschillen.geenBedrag')}
          />
        </li>
      ))}
    </ul>
  );
}
