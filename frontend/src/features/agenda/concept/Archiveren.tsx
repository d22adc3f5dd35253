import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Concept } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { adressen } from '../../../lib/adressen';
import { Probleem } from '../../../lib/Probleem';
import { archiveerAgenda } from '../../../lib/queries/agendaarchief';
import { conceptSleutel } from '../../../lib/queries/concept';
import { mijnAgendasQuery } from '../../../lib/queries/ik';
import { Bevestiging } from '../../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../../ui/basis/Bevestigknoppen';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import stijl from './MijnAgendas.module.css';

/** Taking away an agenda that was never published; of one that was, why that cannot be. */
export function Archiveren({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  return (
    <section className={stijl.verder}>
      <Kop niveau={2} als={3}>
        {t('agendaarchief.archiveren')}
      </Kop>
      {concept.gepubliceerd ? <BlijftStaan /> : <Weg concept={concept} />}
    </section>
  );
}

function BlijftStaan() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <>
      <p className="lopend">{t('agendaarchief.blijft')}</p>
      <p className="lopend">
        {t('agendaarchief.inPlaatsDaarvan')}{' '}
        <Link to={adressen.nieuweKopie(agenda)}>{t('agendaarchief.naarKopie')}</Link>
      </p>
    </>
  );
}

function Weg({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const { agenda } = useConceptOmgeving();
  const titel = useVeld(concept.agenda, 'titel').waarde;
  const weg = useMutation({
    mutationFn: () => archiveerAgenda(agenda, concept.agenda.revisie),
    onSuccess: async () => {
      await ga(adressen.mijnAgendas, { state: { gearchiveerd: titel } });
      queryClient.removeQueries({ queryKey: conceptSleutel(agenda) });
      await queryClient.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) }),
  });
  const isIngehaald = weg.error instanceof Probleem && weg.error.status === 412;
  return (
    <>
      <p className="lopend">{t('agendaarchief.uitleg')}</p>
      <div className={stijl.wegen}>
        <DialogTrigger>
          <Knop icoon={<IconArchive aria-hidden size={18} />}>{t('agendaarchief.knop')}</Knop>
          <Bevestiging titel={t('agendaarchief.vraag', { titel })}>
            {(sluit) => (
              <>
                <p>{t('agendaarchief.watGaatMee')}</p>
                <p>{t('agendaarchief.komtTerug')}</p>
                <Bevestigknoppen
                  tekst={t('agendaarchief.bevestig')}
                  handeling={weg}
                  fout={isIngehaald ? t('agendaarchief.ingehaald') : undefined}
                  doe={() => weg.mutate()}
                  sluit={sluit}
                />
              </>
            )}
          </Bevestiging>
        </DialogTrigger>
      </div>
    </>
  );
}
