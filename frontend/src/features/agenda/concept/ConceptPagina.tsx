import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { conceptQuery } from '../../../lib/concept/queries';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Conceptgegevens } from '../../../ui/pagina/Conceptgegevens';
import { Conceptmenu } from '../../../ui/pagina/Conceptmenu';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import stijl from './ConceptPagina.module.css';

/** Where editing an agenda begins: its maps, each to be opened in the editor. */
export function ConceptPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const code = useParam('agenda');
  const query = useQuery(conceptQuery(code));
  return (
    <Conceptgegevens query={query} titel={t('concept.bewerken')}>
      {({ agenda, programmalijnen }) => (
        <Pagina
          titel={t('concept.bewerkVan', { agenda: agenda.inhoud.titel })}
          kruimels={agendaKruimels(
            { code, titel: agenda.inhoud.titel },
            { tekst: t('concept.bewerken') },
          )}
        >
          <Conceptmenu agenda={code} />
          <PaginaKop
            boven={t('concept.bewerken')}
            titel={agenda.inhoud.titel}
            langVanTitel={langVanInhoud}
          >
            <p className="lopend">{t('concept.inleiding')}</p>
          </PaginaKop>
          {programmalijnen.length === 0 ? (
            <Melding soort="leeg" titel={t('concept.geenLijnen')} />
          ) : (
            <ol className={stijl.lijnen}>
              {programmalijnen.map((lijn) => (
                <li key={lijn.id} className={stijl.lijn} data-accent={accent(lijn.inhoud.nummer)}>
                  <Kop niveau={2} als={3}>
                    <Link to={adressen.bewerkLijn(code, lijn.code)}>
                      {lijn.inhoud.nummer}. <Nederlands>{lijn.inhoud.titel}</Nederlands>
                    </Link>
                  </Kop>
                  <Nederlands als="p" className="lopend">
                    {lijn.inhoud.ambitie}
                  </Nederlands>
                </li>
              ))}
            </ol>
          )}
        </Pagina>
      )}
    </Conceptgegevens>
  );
}
