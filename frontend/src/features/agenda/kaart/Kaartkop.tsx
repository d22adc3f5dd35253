import { useTranslation } from 'react-i18next';
import type { Agenda, Strategiekaart } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useLeesadressen } from '../../../lib/leesadressen';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekst } from '../../../ui/begrippen/Tekst';
import { Afdrukknop } from '../../../ui/pagina/Afdrukknop';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Bewerklink } from '../overzicht/Bewerklink';
import stijl from './Kaartkop.module.css';
import { Kaartmiddelen } from './Kaartmiddelen';

interface Props {
  kaart: Strategiekaart;
  agenda: Agenda | undefined;
}

export function Kaartkop({ kaart, agenda }: Props) {
  const { t } = useTranslation();
  const { taal, langVanInhoud } = useTaal();
  const { programmalijn: lijn } = kaart;
  const versies = useLeesadressen().versies(kaart.agenda.code);
  const cijfers = [
    ['resultaten', lijn.aantalResultaten],
    ['strategieen', lijn.aantalStrategieen],
    ['acties', lijn.aantalActies],
  ] as const;
  return (
    <PaginaKop
      boven={
        <>
          {agenda && (
            <>
              <Nederlands>{agenda.eigenaar.naam}</Nederlands> ·{' '}
            </>
          )}
          {agenda
            ? t('kaart.lijnVan', { nummer: lijn.nummer, aantal: agenda.programmalijnen.length })
            : t('kaart.lijn', { nummer: lijn.nummer })}
        </>
      }
      titel={lijn.titel}
      langVanTitel={langVanInhoud}
    >
      <Tekst als="p" className={stijl.ambitie} tekst={lijn.ambitie} />
      <div className={stijl.onder}>
        <ul className={stijl.cijfers}>
          {cijfers.map(([soort, count]) => (
            <li key={soort}>
              <strong>{count}</strong> {t(`kaart.${soort}`, { count })}
            </li>
          ))}
          <Kaartmiddelen middelen={kaart.middelen} />
          {agenda && versies !== null && (
            <li>
              <Link to={versies}>
                <strong>{t('agenda.versie', { nummer: agenda.versie.nummer })}</strong>
              </Link>{' '}
              {formatDatum(dagVanTijdstip(agenda.versie.gepubliceerdOp), taal)}
            </li>
          )}
        </ul>
        {agenda && <Bewerklink agenda={agenda} lijn={lijn.code} className={stijl.bewerk} />}
        <Afdrukknop />
      </div>
    </PaginaKop>
  );
}
