import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { useBegrotingstabel } from '../../../concept/motor/useConcept';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Begrotingspagina } from '../Begrotingspagina';
import { GeenBegroting } from '../GeenBegroting';
import { Inlezen } from './Inlezen';
import { Uitputting } from './Uitputting';

/** What was spent of the begroting of a concept: how far it is, and a file of the financial system. */
export function BesteedPagina() {
  const { t } = useTranslation();
  return (
    <Begrotingspagina titel={t('begrotingsmenu.besteed')}>
      {(eigen) => (eigen ? <Inhoud id={eigen.id} /> : <Leeg />)}
    </Begrotingspagina>
  );
}

function Inhoud({ id }: { id: string }) {
  const { agenda } = useConceptOmgeving();
  return (
    <Gegevens query={useBegrotingstabel(id)} deel vlakken={4}>
      {(tabel) =>
        tabel.regels.length === 0 ? (
          <Leeg />
        ) : (
          <>
            <Uitputting agenda={agenda} tabel={tabel} />
            <Inlezen agenda={agenda} tabel={tabel} />
          </>
        )
      }
    </Gegevens>
  );
}

function Leeg() {
  const { t } = useTranslation();
  return (
    <GeenBegroting titel={t('besteed.geenBegroting')} uitleg={t('besteed.geenBegrotingUitleg')} />
  );
}
