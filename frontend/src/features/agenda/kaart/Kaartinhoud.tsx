import { useTranslation } from 'react-i18next';
import type { Agenda, Strategiekaart } from '../../../lib/api';
import { Melding } from '../../../ui/basis/Melding';
import { Buurlijnen } from './Buurlijnen';
import { Kaart } from './Kaart';
import { Kaartkop } from './Kaartkop';

interface Props {
  kaart: Strategiekaart;
  agenda: Agenda | undefined;
}

/** The whole map of a versie or a voorbeeld, as it stands: without filters, and without the status, which lives now. */
export function Kaartinhoud({ kaart, agenda }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Kaartkop kaart={kaart} agenda={agenda} />
      {kaart.fasen.length === 0 ? (
        <Melding soort="leeg" titel={t('versies.legeKaart')} />
      ) : (
        <Kaart kaart={kaart} fasen={kaart.fasen} statusVan={() => undefined} agenda={agenda} />
      )}
      {agenda && <Buurlijnen agenda={agenda} lijn={kaart.programmalijn.code} />}
    </>
  );
}
