import { useTranslation } from 'react-i18next';
import type { Soort } from '../../../concept/motor/contract';
import { delenOp } from '../../../concept/motor/overlay';
import { regelsVan } from '../../../concept/soorten/regelsVan';
import type { Woorden } from '../../../concept/soorten/Veldsoort';
import { titelVan } from '../../../concept/soorten/vragen';
import { useBewerkomgeving } from './BewerkContext';

/** A value of a field as people read it, also when it is a list or points to something on the map. */
export function useInWoorden(): (soort: Soort, veld: string, waarde: unknown) => string {
  const { t } = useTranslation();
  const { concept, kaart, organisatie, nummers } = useBewerkomgeving();
  const naam: Woorden['naam'] = (id, doel) => {
    if (doel === 'resultaat') return t('bewerken.resultaatNr', { nummer: nummers.get(id) });
    const ander = organisatie(id) ?? concept.geldbronnen.find((bron) => bron.id === id);
    const alle = [...delenOp('agenda', concept), ...delenOp('kaart', kaart)];
    const deel = alle.find((een) => een.id === id);
    return ander?.naam ?? (deel ? titelVan(deel) : t('geschiedenis.weg'));
  };
  return (soort, veld, waarde) =>
    regelsVan(soort, veld, waarde, { t, naam }).join('\n') || t('bewerken.nietIngevuld');
}
