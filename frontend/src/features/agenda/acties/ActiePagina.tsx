import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { actieQuery } from '../../../lib/queries/acties';
import { agendaQuery } from '../../../lib/queries/agenda';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { StatusMerk } from '../../../ui/domein/StatusMerk';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { ActieDelen } from './ActieDelen';
import { ActieInKaart } from './ActieInKaart';
import stijl from './ActiePagina.module.css';
import { ActiviteitenBij } from './ActiviteitenBij';
import { RegelsBijActie } from './RegelsBijActie';
import { Vervolg } from './Vervolg';

export function ActiePagina() {
  const { t } = useTranslation();
  const { taal, langVanInhoud } = useTaal();
  const code = useParam('agenda');
  const query = useQuery(actieQuery(code, useParam('id')));
  const agenda = useQuery(agendaQuery(code));
  return (
    <Gegevens query={query}>
      {(actie) => {
        const { programmalijn: lijn } = actie;
        const naarLijn = adressen.lijn(code, lijn.code);
        return (
          <Pagina
            titel={actie.wat}
            accent={accent(lijn.nummer)}
            kruimels={agendaKruimels(
              actie.agenda,
              { tekst: lijn.titel, naar: naarLijn, inhoud: true },
              { tekst: t('actie.titel') },
            )}
          >
            <PaginaKop
              boven={
                <Link to={naarLijn} className={stijl.lijn}>
                  {t('kaart.lijn', { nummer: lijn.nummer })} · <Nederlands>{lijn.titel}</Nederlands>
                </Link>
              }
              titel={actie.wat}
              langVanTitel={langVanInhoud}
            >
              <p className={stijl.status}>
                <StatusMerk status={actie.status} />
                {actie.statusSinds !== null && (
                  <span className="stil">
                    {t('actie.sinds', { datum: formatDatum(actie.statusSinds, taal) })}
                  </span>
                )}
              </p>
              {actie.statusToelichting !== null && (
                <Nederlands als="p" className="lopend">
                  {actie.statusToelichting}
                </Nederlands>
              )}
              <Vervolg actie={actie} />
            </PaginaKop>
            <div className={stijl.kolommen}>
              <ActieDelen actie={actie} bereik={agenda.data} className={stijl.delen} />
              <ActieInKaart actie={actie} />
            </div>
            <RegelsBijActie actie={actie} />
            <ActiviteitenBij
              agenda={code}
              vraag={{ actie: actie.id }}
              kop={t('actie.activiteiten')}
              className={stijl.deel}
            />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
