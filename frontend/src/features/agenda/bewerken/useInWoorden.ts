import { useTranslation } from 'react-i18next';
import type { Soort } from '../../../concept/motor/contract';
import { delenOp } from '../../../concept/motor/overlay';
import { regelsVan } from '../../../concept/soorten/regelsVan';
import type { Woorden } from '../../../concept/soorten/Veldsoort';
import { titelVan } from '../../../concept/soorten/vragen';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';

/** A value of a field as people read it, also when it is a list or points to something on the map. */
export function useInWoorden(): (soort: Soort, veld: string, waarde: unknown) => string {
  const { t } = useTranslation();
  const { nu } = useBewerkomgeving();
  const { geldbronnen, organisatie, nummers } = useKaartgegevens();
  const naam: Woorden['naam'] = (id, doel) => {
    if (doel === 'resultaat') return t('bewerken.resultaatNr', { nummer: nummers[id] });
    const ander = organisatie(id) ?? geldbronnen.find((bron) => bron.id === id);
    if (ander) return ander.naam;
    const { concept, kaart } = nu();
    const alle = [...delenOp('agenda', concept), ...delenOp('kaart', kaart)];
    const deel = alle.find((een) => een.id === id);
    return deel ? titelVan(deel) : t('geschiedenis.weg');
  };
  return (soort, veld, waarde) =>
    regelsVan(soort, veld, waarde, { t, naam }).join('\n') || t('bewerken.nietIngevuld');
}
