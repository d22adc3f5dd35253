import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery, begrippenQuery } from '../../../lib/queries/agenda';
import { ExterneLink } from '../../../ui/basis/ExterneLink';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import stijl from './BegrippenPagina.module.css';

export function BegrippenPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const begrippen = useQuery(begrippenQuery(code));
  // The anchor of a begrip (#begrip-ctos) can only be found when the list is there.
  if (!agenda.data || !begrippen.data) {
    return agenda.data ? (
      <Gegevens query={begrippen}>{() => null}</Gegevens>
    ) : (
      <Gegevens query={agenda}>{() => null}</Gegevens>
    );
  }
  const { resultaten } = begrippen.data;
  return (
    <Pagina
      titel={t('begrippen.titel')}
      kruimels={agendaKruimels(agenda.data, { tekst: t('begrippen.titel') })}
    >
      <PaginaKop titel={t('begrippen.titel')}>
        <p className="lopend">{t('begrippen.inleiding')}</p>
      </PaginaKop>
      {resultaten.length === 0 && <Melding soort="leeg" titel={t('begrippen.leeg')} />}
      <Nederlands als="dl">
        {resultaten.map(({ code: begrip, term, varianten, uitleg, link }) => (
          <div key={begrip} id={`begrip-${begrip}`} tabIndex={-1} className={stijl.begrip}>
            <dt>
              <strong>{term}</strong>
              {varianten.length > 0 && <span className="stil">{varianten.join(', ')}</span>}
            </dt>
            <dd className="lopend">
              {uitleg}{' '}
              {link !== null && <ExterneLink href={link}>{t('begrippen.meer')}</ExterneLink>}
            </dd>
          </div>
        ))}
      </Nederlands>
    </Pagina>
  );
}
