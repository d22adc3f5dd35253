import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conceptverschillen } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { tijdstipVan } from '../../../lib/format/datum';
import { geplandQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Besluitkeuze } from './Besluitkeuze';
import { BevestigPublicatie } from './BevestigPublicatie';
import { controleer, type Fouten, type Invoer } from './invoer';
import { Mislukt } from './Mislukt';
import { Moment } from './Moment';
import stijl from './Publiceren.module.css';
import { Toelichtingveld } from './Toelichtingveld';
import { toelichtingSleutel, useBewaard } from './useBewaard';
import { usePubliceren } from './usePubliceren';

interface Props {
  agenda: string;
  besluiten: Concept['besluiten'];
  verschillen: Conceptverschillen;
}

const LEEG = { besluit: '', later: false, dag: '', tijd: '09:00' };

/** Why, on which besluit and when. What is typed stays until it has been used. */
export function Publiceerformulier({ agenda, besluiten, verschillen }: Props) {
  const { t } = useTranslation();
  const [toelichting, zetToelichting] = useBewaard(toelichtingSleutel(agenda));
  const [keuzes, zetKeuzes] = useState(LEEG);
  const [fouten, zetFouten] = useState<Fouten>({});
  const [vraag, zetVraag] = useState(false);
  const gepland = useQuery(geplandQuery(agenda));
  const bezet = gepland.data?.resultaten.some(({ status }) => status === 'gepland') ?? false;
  const publiceren = usePubliceren({
    agenda,
    stand: verschillen.stand,
    klaar: () => {
      zetToelichting('');
      zetKeuzes(LEEG);
    },
  });
  const invoer: Invoer = { ...keuzes, toelichting, later: keuzes.later && !bezet };
  const publicatie = { toelichting: toelichting.trim(), besluit: keuzes.besluit || null };
  const tijdstip = tijdstipVan(keuzes.dag, keuzes.tijd);

  const verstuur = (gebeurtenis: SyntheticEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const gevonden = controleer(invoer, Date.now());
    zetFouten(gevonden);
    publiceren.opnieuw();
    if (gevonden.toelichting ?? gevonden.moment) {
      const veld = gevonden.toelichting ? 'toelichting' : 'datum';
      gebeurtenis.currentTarget.querySelector<HTMLElement>(`[name=${veld}]`)?.focus();
    } else if (!invoer.later) zetVraag(true);
    else if (tijdstip !== null) publiceren.later.mutate({ ...publicatie, tijdstip });
  };
  return (
    <form className={stijl.formulier} onSubmit={verstuur} noValidate>
      {publiceren.fout !== null && <Mislukt fout={publiceren.fout} />}
      <Toelichtingveld
        waarde={toelichting}
        zet={(waarde) => {
          zetToelichting(waarde);
          zetFouten(({ moment }) => (moment ? { moment } : {}));
        }}
        fout={fouten.toelichting ? t(`publiceren.${fouten.toelichting}`) : null}
      />
      <Besluitkeuze
        besluiten={besluiten}
        gekozen={keuzes.besluit}
        kies={(besluit) => {
          zetKeuzes({ ...keuzes, besluit });
        }}
      />
      <Moment
        {...invoer}
        bezet={bezet}
        tijdstip={tijdstip}
        zet={(deel) => {
          zetKeuzes({ ...keuzes, ...deel });
          zetFouten(({ toelichting: leeg }) => (leeg ? { toelichting: leeg } : {}));
        }}
        fout={fouten.moment ? t(`publiceren.${fouten.moment}`) : null}
      />
      <div>
        <Knop type="submit" soort="hoofd" isDisabled={publiceren.later.isPending}>
          {invoer.later ? t('publiceren.knopLater') : t('publiceren.knopNu')}
        </Knop>
      </div>
      <BevestigPublicatie
        open={vraag}
        zetOpen={zetVraag}
        verschillen={verschillen}
        bezig={publiceren.nu.isPending}
        bevestig={() => {
          publiceren.nu.mutate(publicatie, { onSettled: () => zetVraag(false) });
        }}
      />
    </form>
  );
}
