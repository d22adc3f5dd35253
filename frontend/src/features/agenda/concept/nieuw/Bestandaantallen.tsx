import { useTranslation } from 'react-i18next';
import type { AgendabestandAantal } from '../../../../lib/api';
import { sjabloonVan } from '../../../../lib/i18n/veldkop';
import { Kop } from '../../../../ui/basis/Kop';
import { getal, Tabel } from '../../../../ui/basis/Tabel';
import stijl from './Nieuw.module.css';

interface Props {
  titel: string;
  uitleg?: string;
  aantallen: readonly AgendabestandAantal[];
}

/** How many there are of what; nothing when there is nothing. */
export function Bestandaantallen({ titel, uitleg, aantallen }: Props) {
  const { t } = useTranslation();
  if (aantallen.length === 0) return null;
  return (
    <div className={stijl.aantallen}>
      <Kop niveau={3}>{titel}</Kop>
      {uitleg !== undefined && <p className="lopend">{uitleg}</p>}
      <Tabel
        naam={titel}
        kolommen={[t('agendabestand.soort'), getal(t('agendabestand.aantal'))]}
        rijen={aantallen.map(({ naam, aantal }) => ({
          sleutel: naam,
          // A kind that came later still has its name in the file.
          cellen: [sjabloonVan(`agendabestand.soortnaam.${naam}`) ?? naam, aantal],
        }))}
      />
    </div>
  );
}
