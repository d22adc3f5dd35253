import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery } from '../../../lib/queries/agenda';
import { ikQuery } from '../../../lib/queries/ik';
import { bewerkt } from '../../../lib/rechten';
import { versiesQuery } from '../../../lib/queries/versies';
import { Melding } from '../../../ui/basis/Melding';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { Vergelijkkeuze } from './Vergelijkkeuze';
import stijl from './Versies.module.css';
import { Versierij } from './Versierij';

/** All versies of an agenda, and choosing two to compare. */
export function VersiesPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const query = useQuery(versiesQuery(code));
  const { data: ik } = useQuery(ikQuery);
  return (
    <Gegevens query={agenda}>
      {(gegevens) => (
        <Pagina
          titel={`${t('versies.titel')}: ${gegevens.titel}`}
          kruimels={agendaKruimels(gegevens, { tekst: t('versies.titel') })}
        >
          <PaginaKop titel={t('versies.titel')}>
            <p className="lopend">{t('versies.inleiding')}</p>
          </PaginaKop>
          <Gegevens query={query} deel>
            {({ resultaten }) => {
              const [nieuwste, vorige] = resultaten;
              if (!nieuwste) {
                return (
                  <Melding soort="leeg" titel={t('versies.leeg')}>
                    <p>{t('versies.leegUitleg')}</p>
                  </Melding>
                );
              }
              return (
                <>
                  {vorige && (
                    <Vergelijkkeuze
                      agenda={code}
                      versies={resultaten}
                      van={vorige.nummer}
                      naar={nieuwste.nummer}
                    />
                  )}
                  <ol className={stijl.versies}>
                    {resultaten.map((versie, i) => (
                      <li key={versie.nummer}>
                        <Versierij
                          agenda={code}
                          versie={versie}
                          isNieuwste={i === 0}
                          isEerste={i === resultaten.length - 1}
                          kanTerug={ik !== undefined && bewerkt(ik, gegevens.eigenaar.code)}
                        />
                      </li>
                    ))}
                  </ol>
                </>
              );
            }}
          </Gegevens>
        </Pagina>
      )}
    </Gegevens>
  );
}
