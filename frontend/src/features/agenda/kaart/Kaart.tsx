import { useTranslation } from 'react-i18next';
import type { Actie, Agenda, FaseOpKaart, Status, Strategiekaart } from '../../../lib/api';
import { formatPeriode } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useOpPapier } from '../../../lib/useOpPapier';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Kaart.module.css';
import { Kaartgroep } from './Kaartgroep';

export interface Props {
  kaart: Strategiekaart;
  fasen: FaseOpKaart[];
  statusVan: (actie: Actie) => Status | undefined;
  /** Its period, and what its fasen are called. */
  agenda: Agenda | undefined;
}

/**
 * The strategiekaart as the table people know: resultaten, strategieën, uitvoering, grouped by term.
 * A real table, because paper repeats its head on every page and breaks between its rows.
 */
export function Kaart({ kaart, fasen, statusVan, agenda }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const opPapier = useOpPapier();
  const bereik = agenda && { van: agenda.van, tot: agenda.tot };
  const eigenFase = (fase: string, staatIn: string | undefined) =>
    fase === staatIn ? undefined : agenda?.fasen.find(({ code }) => code === fase)?.naam;
  const nummers = new Map(
    kaart.fasen
      .flatMap(({ groepen }) => groepen.flatMap(({ resultaten }) => resultaten))
      .map(({ id }, i) => [id, i + 1]),
  );
  return (
    <table className={stijl.kaart}>
      <caption className="alleen-voorlezen">
        {t('kaart.titel', { lijn: kaart.programmalijn.titel })}
      </caption>
      <thead className={stijl.koppen}>
        <tr>
          <th scope="col">{t('kaart.kolom.resultaten')}</th>
          <th scope="col">{t('kaart.kolom.strategieen')}</th>
          <th scope="col">
            {t('kaart.kolom.uitvoering')}
            {bereik && (
              <span className={stijl.legenda} aria-hidden="true">
                {bereik.van.slice(0, 4)}–{bereik.tot.slice(0, 4)} <i /> {t('agenda.vandaag')}
              </span>
            )}
          </th>
        </tr>
      </thead>
      {fasen.map(({ fase, groepen }) => [
        <tbody key={fase?.code ?? 'zonder'} className={stijl.term}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <h2>
                {fase ? <Nederlands>{fase.naam}</Nederlands> : t('kaart.zonderFase')}
                {fase && <span>{formatPeriode(fase.van, fase.tot, 'maand', taal)}</span>}
              </h2>
            </th>
          </tr>
        </tbody>,
        ...groepen.map((groep, i) => (
          <Kaartgroep
            key={`${fase?.code ?? 'zonder'} ${groep.resultaten[0]?.id ?? i}`}
            groep={groep}
            nummers={nummers}
            statusVan={statusVan}
            bereik={bereik}
            eigenFase={(resultaat) => eigenFase(resultaat.fase, fase?.code)}
            opPapier={opPapier}
          />
        )),
      ])}
    </table>
  );
}
