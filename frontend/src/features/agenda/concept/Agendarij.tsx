import { IconCalendarPlus, IconCopy, IconEye, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { MijnAgenda } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './MijnAgendas.module.css';
import { Merk } from '../../../ui/basis/Merk';

/** One agenda to work on: what it is, whether visitors see it, and the ways in. */
export function Agendarij({ agenda }: { agenda: MijnAgenda }) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { code, titel, gepubliceerd } = agenda;
  return (
    <li className={stijl.agenda}>
      <div>
        <Nederlands als="p" className={stijl.eigenaar}>
          {agenda.eigenaar.naam}
        </Nederlands>
        <h2 className="nl-heading nl-heading--level-2" lang={langVanInhoud}>
          <Link to={adressen.concept(code)} className={stijl.titel}>
            {titel}
          </Link>
        </h2>
        <p className={stijl.feiten}>
          <Merk soort={gepubliceerd ? 'openbaar' : 'concept'}>
            {t(gepubliceerd ? 'mijnAgendas.gepubliceerd' : 'mijnAgendas.alleenConcept')}
          </Merk>
          <span className="stil">
            {t(`agendaSoort.${agenda.soort}`)} · {agenda.van.slice(0, 4)}–{agenda.tot.slice(0, 4)}
          </span>
        </p>
      </div>
      <div className={stijl.wegen}>
        <Knoplink
          to={adressen.concept(code)}
          aria-label={t('mijnAgendas.bewerkVan', { titel })}
          icoon={<IconPencil aria-hidden size={18} />}
        >
          {t('kaart.bewerk')}
        </Knoplink>
        <Knoplink
          soort="subtiel"
          to={adressen.nieuweKopie(code)}
          aria-label={t('agendaverder.kopieerVan', { titel })}
          icoon={<IconCopy aria-hidden size={18} />}
        >
          {t('agendaverder.kopieerKort')}
        </Knoplink>
        {agenda.soort === 'meerjarenplan' && (
          <Knoplink
            soort="subtiel"
            to={adressen.nieuweKopie(code, 'jaarplan')}
            aria-label={t('agendaverder.jaarplanVan', { titel })}
            icoon={<IconCalendarPlus aria-hidden size={18} />}
          >
            {t('agendaverder.jaarplan')}
          </Knoplink>
        )}
        {gepubliceerd && (
          <Knoplink
            soort="subtiel"
            to={adressen.agenda(code)}
            aria-label={t('mijnAgendas.bekijkVan', { titel })}
            icoon={<IconEye aria-hidden size={18} />}
          >
            {t('mijnAgendas.bekijk')}
          </Knoplink>
        )}
      </div>
    </li>
  );
}
