import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../../lib/adressen';
import type { MijnAgenda } from '../../../../lib/api';
import { mijnAgendasQuery } from '../../../../lib/queries/ik';
import { useAdres } from '../../../../lib/useAdres';
import { Melding } from '../../../../ui/basis/Melding';
import { Gegevens } from '../../../../ui/pagina/Gegevens';
import { Kopie } from './Kopie';
import { Kopiebron } from './Kopiebron';
import { NieuweAgendaKader } from './NieuweAgendaKader';

/** Making an agenda as a copy of an earlier one; which one stands in the address. */
export function NieuweKopiePagina() {
  const { t } = useTranslation();
  const { adres } = useAdres();
  const code = adres.get('agenda');
  const isJaarplan = adres.get('soort') === 'jaarplan';
  return (
    <NieuweAgendaKader
      hier={adressen.nieuweKopie()}
      weg={t(isJaarplan ? 'agendaverder.jaarplan' : 'agendabegin.kopie')}
      inleiding={t(isJaarplan ? 'agendakopie.inleidingJaarplan' : 'agendakopie.inleiding')}
    >
      {() => <Agendas code={code} isJaarplan={isJaarplan} />}
    </NieuweAgendaKader>
  );
}

function Agendas({ code, isJaarplan }: { code: string | null; isJaarplan: boolean }) {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(mijnAgendasQuery)} deel vlakken={2}>
      {({ resultaten: agendas }) => {
        if (agendas.length === 0) {
          return (
            <Melding soort="leeg" titel={t('agendakopie.geen')}>
              <p>{t('agendakopie.geenUitleg')}</p>
            </Melding>
          );
        }
        const gekozen =
          code === null && agendas.length === 1
            ? agendas[0]
            : agendas.find((agenda) => agenda.code === code);
        return (
          <>
            <Kopiebron
              agendas={agendas}
              gekozen={gekozen}
              onbekend={code !== null && gekozen === undefined}
              jaarplan={isJaarplan}
            />
            {gekozen && (
              <Kopie
                key={`${gekozen.code} ${isJaarplan}`}
                agenda={gekozen}
                isJaarplan={isJaarplan}
                vorig={isJaarplan ? laatsteJaarplan(gekozen, agendas) : undefined}
              />
            )}
          </>
        );
      }}
    </Gegevens>
  );
}

/** Of the same eigenaar, in the period of a plan of several years. */
const laatsteJaarplan = (plan: MijnAgenda, agendas: readonly MijnAgenda[]) =>
  agendas
    .filter(
      ({ soort, eigenaar, van, tot }) =>
        soort === 'jaarplan' &&
        eigenaar.code === plan.eigenaar.code &&
        van >= plan.van &&
        tot <= plan.tot,
    )
    .toSorted((a, b) => b.tot.localeCompare(a.tot))[0];
