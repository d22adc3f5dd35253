import { useTranslation } from 'react-i18next';
import { useAdres } from '../../../lib/useAdres';
import { Begrotingspagina } from '../Begrotingspagina';
import { LegeBegroting } from '../rooster/LegeBegroting';
import { SCENARIO, Scenariokeuze } from '../rooster/Scenariokeuze';
import { Importeren } from './Importeren';

/** Takes a file over into the begroting of a concept, or into one of its scenarios (in the address). */
export function ImporterenPagina() {
  const { t } = useTranslation();
  const { adres } = useAdres();
  return (
    <Begrotingspagina titel={t('begrotingsimport.titel')}>
      {(eigen, alle) => {
        const gekozen = alle.find(({ id }) => id === adres.get(SCENARIO)) ?? eigen ?? alle[0];
        return (
          <>
            <p className="lopend">{t('begrotingsimport.inleiding')}</p>
            {gekozen ? (
              <>
                <Scenariokeuze alle={alle} gekozen={gekozen} />
                <Importeren key={gekozen.id} begroting={gekozen} />
              </>
            ) : (
              <LegeBegroting />
            )}
          </>
        );
      }}
    </Begrotingspagina>
  );
}
