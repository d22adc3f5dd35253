import { IconCalendarPlus, IconCopy, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../../concept/motor/contract';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { adressen } from '../../../lib/adressen';
import { conceptadres } from '../../../lib/queries/concept';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Kop } from '../../../ui/basis/Kop';
import stijl from './MijnAgendas.module.css';

/** What can be made of this agenda: one for a new period, a jaarplan, a file. */
export function VerderMetAgenda({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const soort = useVeld(concept.agenda, 'soort').waarde;
  return (
    <section className={stijl.verder}>
      <Kop niveau={2} als={3}>
        {t('agendaverder.titel')}
      </Kop>
      <div className={stijl.wegen}>
        <Knoplink to={adressen.nieuweKopie(agenda)} icoon={<IconCopy aria-hidden size={18} />}>
          {t(soort === 'jaarplan' ? 'agendaverder.volgendJaar' : 'agendaverder.kopieer')}
        </Knoplink>
        {soort === 'meerjarenplan' && (
          <Knoplink
            to={adressen.nieuweKopie(agenda, 'jaarplan')}
            icoon={<IconCalendarPlus aria-hidden size={18} />}
          >
            {t('agendaverder.jaarplan')}
          </Knoplink>
        )}
        <a
          className="nl-button nl-button--secondary"
          href={`${conceptadres(agenda)}/agendabestand`}
          download
        >
          <span className="nl-button__icon-start">
            <IconDownload aria-hidden size={18} />
          </span>
          <span className="nl-button__label">{t('agendaverder.alsBestand')}</span>
        </a>
      </div>
    </section>
  );
}
