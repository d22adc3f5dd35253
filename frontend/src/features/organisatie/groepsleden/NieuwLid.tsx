import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import { veldkop } from '../../../lib/i18n/veldkop';
import { maakLid } from '../../../lib/queries/groepsleden';
import { alleOrganisatiekeuzesQuery } from '../../../lib/queries/organisatiebeheer';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { OrganisatieVeld } from '../velden/OrganisatieVeld';
import { bijPeriode } from './bijPeriode';
import { Gevolg } from './Gevolg';
import stijl from './Groepsleden.module.css';
import { LEDEN_ID } from './ledenId';
import { isOmgekeerd, Lidfouten, Lidvelden } from './Lidvelden';

interface Props {
  groep: Pick<Profiel, 'id' | 'code'>;
  /** Says that it is done. */
  meld: (zin: string) => void;
}

/** Makes an organisatie a lid, after what that means. */
export function NieuwLid({ groep, meld }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const sleutel = useRef({ id: '', voor: '' });
  const formulier = useFormulier({
    sleutel: `nieuw-lid-${groep.code}`,
    leeg: { lid: '', rol: '', van: '', tot: '' },
    namen: {
      lid: t('groepsleden.wie'),
      rol: veldkop('rol'),
      van: veldkop('van'),
      tot: veldkop('tot'),
    },
    controleer: (waarden) => ({
      ...(waarden.lid === '' && { lid: t('invoer.kies') }),
      ...(isOmgekeerd(waarden) && { tot: t('invoer.dagOmgekeerd') }),
    }),
  });
  const { waarden } = formulier;
  const { data } = useQuery({ ...alleOrganisatiekeuzesQuery, enabled: waarden.lid !== '' });
  const lid = data?.resultaten.find(({ id }) => id === waarden.lid);
  const maken = useMutation({
    mutationFn: (ingevuld: typeof waarden) => {
      const nieuw = {
        lid: ingevuld.lid,
        rol: ingevuld.rol || null,
        van: ingevuld.van || null,
        tot: ingevuld.tot || null,
      };
      const voor = JSON.stringify(nieuw);
      // Another message is another lidmaatschap, and needs another key.
      if (sleutel.current.voor !== voor) sleutel.current = { id: crypto.randomUUID(), voor };
      return maakLid(groep.code, nieuw, sleutel.current.id);
    },
    onSuccess: async () => {
      meld(t('groepsleden.gemaakt', { lid: lid?.naam ?? t('organisatiebeheer.eenAndere') }));
      formulier.leegMaken();
      focusOp(LEDEN_ID);
      await queryClient.invalidateQueries();
    },
    onError: (fout) => formulier.weiger(bijPeriode(fout)),
  });
  return (
    <section className={stijl.nieuw}>
      <Kop niveau={2} als={3}>
        {t('groepsleden.nieuw')}
      </Kop>
      <form
        className={stijl.formulier}
        noValidate
        onSubmit={formulier.verstuur((ingevuld) => maken.mutate(ingevuld))}
      >
        <Lidfouten formulier={formulier} />
        <OrganisatieVeld formulier={formulier} veld="lid" behalve={groep.id} />
        <Lidvelden formulier={formulier} />
        {lid && !isOmgekeerd(waarden) && (
          <Gevolg
            groep={groep.code}
            lid={{ code: lid.code, naam: organisatienaam(lid) }}
            tijd={{ van: waarden.van || null, tot: waarden.tot || null }}
            isLid={false}
          />
        )}
        <div>
          <Knop soort="hoofd" type="submit" isDisabled={maken.isPending}>
            {t(maken.isPending ? 'groepsleden.bezig' : 'groepsleden.maak')}
          </Knop>
        </div>
      </form>
    </section>
  );
}
