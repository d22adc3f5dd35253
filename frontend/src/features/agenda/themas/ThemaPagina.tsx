import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useTaal } from '../../../lib/i18n/useTaal';
import { alleActiesQuery } from '../../../lib/queries/acties';
import { agendaQuery, themaQuery } from '../../../lib/queries/agenda';
import { Kop } from '../../../ui/basis/Kop';
import { Melding } from '../../../ui/basis/Melding';
import { Tekst } from '../../../ui/begrippen/Tekst';
import { ActieLijst } from '../../../ui/domein/ActieLijst';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { ActiviteitenBij } from '../acties/ActiviteitenBij';
import { RegelsBijThema } from './RegelsBijThema';
import stijl from './Themas.module.css';

export function ThemaPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const code = useParam('agenda');
  const themaCode = useParam('thema');
  const agenda = useQuery(agendaQuery(code));
  const query = useQuery(themaQuery(code, themaCode));
  const acties = useQuery(alleActiesQuery(code, { thema: [themaCode] }));
  return (
    <Gegevens query={query}>
      {(thema) => (
        <Pagina
          titel={thema.naam}
          kruimels={
            agenda.data
              ? agendaKruimels(
                  agenda.data,
                  { tekst: t('themas.titel'), naar: adressen.themas(code) },
                  { tekst: thema.naam, inhoud: true },
                )
              : []
          }
        >
          <PaginaKop
            boven={t('themas.thema', { nummer: thema.nummer })}
            titel={thema.naam}
            langVanTitel={langVanInhoud}
          >
            <Tekst als="p" className="lopend" tekst={thema.toelichting} />
          </PaginaKop>
          <section className={stijl.deel}>
            <Kop niveau={2}>{t('aantal.acties', { count: thema.aantalActies })}</Kop>
            <Gegevens query={acties} deel>
              {({ resultaten }) =>
                resultaten.length === 0 ? (
                  <Melding soort="leeg" titel={t('themas.geenActies')} />
                ) : (
                  <ActieLijst acties={resultaten} niveau={3} />
                )
              }
            </Gegevens>
          </section>
          <RegelsBijThema agenda={code} thema={thema.code} />
          <ActiviteitenBij
            agenda={code}
            vraag={{ thema: [thema.code] }}
            kop={t('activiteiten.titel')}
            className={stijl.deel}
          />
        </Pagina>
      )}
    </Gegevens>
  );
}
