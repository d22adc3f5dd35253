import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { verschillenQuery, versiesQuery } from '../../../lib/queries/versies';
import { useAdres } from '../../../lib/useAdres';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Afdrukknop } from '../../../ui/pagina/Afdrukknop';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { Verschillijst } from '../verschillen/Verschillijst';
import { MetVersie } from './MetVersie';
import { Vergelijkkeuze } from './Vergelijkkeuze';

// In one file with the other page that tells differences, so that no page of visitors brings along what those need.
export { WatIsAndersPagina } from '../herkomst/WatIsAndersPagina';

/** What changed from one versie to another. */
export function VerschillenPagina() {
  return <MetVersie>{(nummer) => <Verschillen nummer={nummer} />}</MetVersie>;
}

function Verschillen({ nummer }: { nummer: number }) {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const met = Number(useAdres().adres.get('met')) || undefined;
  const query = useQuery(verschillenQuery(code, nummer, met));
  const versies = useQuery(versiesQuery(code));
  return (
    <Gegevens query={query} vlakken={4}>
      {(verschillen) => {
        const { agenda, oud } = verschillen;
        const vanNaar =
          oud.nummer === null
            ? t('verschillen.vanNiets', { nieuw: nummer })
            : t('verschillen.vanNaar', { oud: oud.nummer, nieuw: nummer });
        return (
          <Pagina
            titel={`${t('verschillen.titel')} ${vanNaar}`}
            kruimels={agendaKruimels(
              agenda,
              { tekst: t('versies.titel'), naar: adressen.versies(code) },
              { tekst: t('agenda.versie', { nummer }), naar: adressen.versie(code, nummer) },
              { tekst: t('verschillen.titel') },
            )}
          >
            <PaginaKop boven={vanNaar} titel={t('verschillen.titel')}>
              {versies.data && versies.data.totaal > 1 && (
                <Vergelijkkeuze
                  key={`${nummer} ${oud.nummer}`}
                  agenda={code}
                  versies={versies.data.resultaten}
                  van={oud.nummer ?? nummer}
                  naar={nummer}
                />
              )}
            </PaginaKop>
            <Verschillijst verschillen={verschillen} acties={<Afdrukknop />} />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
