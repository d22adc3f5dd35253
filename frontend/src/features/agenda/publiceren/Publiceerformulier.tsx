import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conceptverschillen } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { tijdstipVan } from '../../../lib/format/datum';
import { geplandQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { BevestigPublicatie } from './BevestigPublicatie';
import { controleer, LEEG, publicatieSleutel } from './invoer';
import { Mislukt } from './Mislukt';
import { Moment } from './Moment';
import stijl from './Publiceren.module.css';
import { usePubliceren } from './usePubliceren';

interface Props {
  agenda: string;
  besluiten: Concept['besluiten'];
  verschillen: Conceptverschillen;
}

/** Why, on which besluit and when. What is typed stays until it has been used. */
export function Publiceerformulier({ agenda, besluiten, verschillen }: Props) {
  const { t } = useTranslation();
  const [vraag, zetVraag] = useState(false);
  const gepland = useQuery(geplandQuery(agenda));
  const planning = gepland.data?.resultaten.find(({ status }) => status === 'gepland');
  const bezet = planning !== undefined;
  const formulier = useFormulier({
    sleutel: publicatieSleutel(agenda),
    leeg: LEEG,
    namen: {
      toelichting: t('publiceren.toelichting'),
      besluit: t('publiceren.besluit'),
      dag: t('publiceren.wanneer'),
    },
    controleer: (waarden) => {
      const later = bezet ? '' : waarden.later;
      const { toelichting, dag } = controleer({ ...waarden, later }, Date.now());
      return {
        toelichting: toelichting && t(`publiceren.${toelichting}`),
        dag: dag && t(`publiceren.${dag}`),
      };
    },
  });
  const { waarden } = formulier;
  const publiceren = usePubliceren({
    agenda,
    stand: verschillen.stand,
    klaar: () => {
      zetVraag(false);
      formulier.leegMaken();
    },
    // What is wrong stands in the form: nothing may lie over it.
    geweigerd: (fout) => {
      zetVraag(false);
      formulier.weiger(fout, { tijdstip: 'dag' });
    },
  });
  const publicatie = {
    toelichting: waarden.toelichting.trim(),
    besluit: waarden.besluit || null,
  };
  const later = waarden.later !== '' && !bezet;
  const tijdstip = tijdstipVan(waarden.dag, waarden.tijd);
  const verstuur = formulier.verstuur(() => {
    if (!later) zetVraag(true);
    else if (tijdstip !== null) {
      const stand = waarden.dan === '' ? verschillen.stand : null;
      publiceren.later.mutate({ ...publicatie, tijdstip, stand });
    }
  });
  return (
    <form className={stijl.formulier} onSubmit={verstuur} noValidate>
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && <Mislukt probleem={formulier.geweigerd} />}
      </Foutensamenvatting>
      <Formulierveld
        formulier={formulier}
        veld="toelichting"
        soort="alinea"
        hint={t('publiceren.toelichtingHulp')}
      />
      {besluiten.length > 0 && (
        <Formulierveld
          formulier={formulier}
          veld="besluit"
          opties={[
            { waarde: '', tekst: t('publiceren.geenBesluit') },
            ...besluiten.map(({ id, inhoud: { soort, nummer, titel } }) => ({
              waarde: id,
              tekst: `${t(`besluitSoort.${soort}`)}${nummer === null ? '' : ` ${nummer}`}: ${titel}`,
            })),
          ]}
        />
      )}
      <Moment formulier={formulier} later={later} bezet={bezet} tijdstip={tijdstip} />
      <div>
        <Knop type="submit" soort="hoofd" isDisabled={publiceren.later.isPending}>
          {later ? t('publiceren.knopLater') : t('publiceren.knopNu')}
        </Knop>
      </div>
      <BevestigPublicatie
        open={vraag}
        zetOpen={zetVraag}
        verschillen={verschillen}
        planning={planning}
        bezig={publiceren.nu.isPending}
        bevestig={() => publiceren.nu.mutate(publicatie)}
      />
    </form>
  );
}
