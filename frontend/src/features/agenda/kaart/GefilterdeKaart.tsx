import { useTranslation } from 'react-i18next';
import type { Agenda, Strategiekaart } from '../../../lib/api';
import { Filterbalk } from '../../../ui/filters/Filterbalk';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { GeenTreffers } from '../../../ui/filters/GeenTreffers';
import { Knop } from '../../../ui/basis/Knop';
import { Skelet } from '../../../ui/basis/Skelet';
import { Foutmelding } from '../../../ui/pagina/Foutmelding';
import { actiesOpKaart, filterKaart } from './filterKaart';
import { Kaart } from './Kaart';
import { useKaartfilters } from './useKaartfilters';

interface Props {
  kaart: Strategiekaart;
  agenda: Agenda | undefined;
}

/** The filters in the address, and the map with what fits them. */
export function GefilterdeKaart({ kaart, agenda }: Props) {
  const { t } = useTranslation();
  const { keuzes, gekozen, filter, nu, wis, statusVan, wachten } = useKaartfilters(kaart, agenda);
  const fasen = filterKaart(kaart, filter);
  const totaal = kaart.programmalijn.aantalActies;
  const aantal = actiesOpKaart(fasen).length;
  const treffers = () => {
    if (wachten.isError) return '';
    if (wachten.isLoading) return t('algemeen.laden');
    return gekozen.length > 0
      ? t('filters.treffers', { aantal, count: totaal })
      : t('aantal.acties', { count: totaal });
  };
  return (
    <>
      <Filterbalk treffers={treffers()} gekozen={gekozen} wis={wis}>
        {keuzes.map((keuze) => (
          <FilterKeuze key={keuze.label} {...keuze} />
        ))}
        <Knop aria-pressed={nu.aan} onPress={nu.wissel}>
          {t('filters.nu')}
        </Knop>
      </Filterbalk>
      {wachten.isError ? (
        <Foutmelding fout={wachten.error} opnieuw={() => void wachten.refetch()} />
      ) : wachten.isLoading ? (
        <Skelet />
      ) : fasen.length === 0 ? (
        <GeenTreffers gekozen={gekozen} />
      ) : (
        <Kaart kaart={kaart} fasen={fasen} statusVan={statusVan} agenda={agenda} />
      )}
    </>
  );
}
