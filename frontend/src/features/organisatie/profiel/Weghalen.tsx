import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { haalOrganisatieWeg } from '../../../lib/queries/organisatiebeheer';
import { Bevestiging } from '../../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../../ui/basis/Bevestigknoppen';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Profiel.module.css';

/** For one that was a mistake. It asks first: there is no page left to take it back on. */
export function Weghalen({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const { code, revisie, inhoud } = profiel;
  const weg = useMutation({
    mutationFn: () => haalOrganisatieWeg(code, revisie),
    onSuccess: async () => {
      await ga(adressen.mijnOrganisaties);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <div className={stijl.groepsinhoud}>
      <p className="lopend">{t('weghalen.uitleg')}</p>
      <DialogTrigger>
        <Knop>{t('weghalen.knop', { naam: inhoud.naam })}</Knop>
        <Bevestiging titel={t('weghalen.vraag', { naam: inhoud.naam })}>
          {(sluit) => (
            <>
              <p>{t('weghalen.gevolg')}</p>
              <Bevestigknoppen
                tekst={t('rij.haalWeg')}
                handeling={weg}
                doe={() => weg.mutate()}
                sluit={sluit}
              />
            </>
          )}
        </Bevestiging>
      </DialogTrigger>
    </div>
  );
}
