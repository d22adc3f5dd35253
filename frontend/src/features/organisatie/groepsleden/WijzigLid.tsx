import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Groepslid, GroepslidmaatschapWijziging } from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { veldkop } from '../../../lib/i18n/veldkop';
import { groepsledenQuery, wijzigLid } from '../../../lib/queries/groepsleden';
import { vandaag } from '../../../lib/vandaag';
import { Knop } from '../../../ui/basis/Knop';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { bijPeriode } from './bijPeriode';
import { Gevolg } from './Gevolg';
import stijl from './Groepsleden.module.css';
import { isOmgekeerd, Lidfouten, Lidvelden, type Lidwaarden } from './Lidvelden';
import { standOp } from './stand';

interface Props {
  groep: string;
  lid: Groepslid;
  /** Only its last day, or all of it. */
  wat: 'ophouden' | 'wijzigen';
  /** Where the focus goes afterwards. */
  terug: string;
  sluit: () => void;
  meld: (zin: string) => void;
}

/** Changes how and when somebody is a lid, after what that means. What is typed stays until it is saved or let go. */
export function WijzigLid({ groep, lid, wat, terug, sluit, meld }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { organisatie, inhoud } = lid;
  const nu = { rol: inhoud.rol ?? '', van: inhoud.van ?? '', tot: inhoud.tot ?? '' };
  const houdtOp = wat === 'ophouden';
  const formulier = useFormulier<Lidwaarden>({
    sleutel: `${wat}-${lid.id}`,
    leeg: houdtOp ? { ...nu, tot: vandaag() } : nu,
    namen: {
      ...(!houdtOp && { rol: veldkop('rol'), van: veldkop('van') }),
      tot: veldkop('tot'),
    },
    controleer: (waarden) => ({
      ...(houdtOp && waarden.tot === '' && { tot: t('invoer.geenDatum') }),
      ...(isOmgekeerd(waarden) && { tot: t('invoer.dagOmgekeerd') }),
    }),
  });
  const { waarden } = formulier;
  const klaar = () => {
    formulier.leegMaken();
    sluit();
    focusOp(terug);
  };
  const wijzig = useMutation({
    mutationFn: (wijziging: GroepslidmaatschapWijziging) => wijzigLid(groep, lid, wijziging),
    onSuccess: async () => {
      meld(t('groepsleden.gewijzigd', { lid: organisatie.naam }));
      klaar();
      await queryClient.invalidateQueries();
    },
    onError: async (fout) => {
      formulier.weiger(bijPeriode(fout));
      await queryClient.invalidateQueries({ queryKey: groepsledenQuery(groep).queryKey });
    },
  });
  const isAnders = waarden.van !== nu.van || waarden.tot !== nu.tot;
  return (
    <form
      className={stijl.formulier}
      noValidate
      aria-label={t(`groepsleden.van.${wat}`, { lid: organisatie.naam })}
      onSubmit={formulier.verstuur(({ rol, van, tot }) =>
        wijzig.mutate(houdtOp ? { tot } : { rol: rol || null, van: van || null, tot: tot || null }),
      )}
    >
      <Lidfouten formulier={formulier} />
      {houdtOp ? (
        <Formulierveld
          formulier={formulier}
          veld="tot"
          soort="date"
          hint={t('groepsleden.hint.laatste')}
        />
      ) : (
        <Lidvelden formulier={formulier} />
      )}
      {isAnders && !isOmgekeerd(waarden) && (
        <Gevolg
          groep={groep}
          lid={organisatie}
          tijd={{ van: waarden.van || null, tot: waarden.tot || null }}
          isLid={standOp(inhoud, vandaag()) === 'nu'}
        />
      )}
      <div className={stijl.knoppen}>
        <Knop soort="hoofd" type="submit" isDisabled={wijzig.isPending}>
          {t(wijzig.isPending ? 'groepsleden.bezig' : `groepsleden.bewaar.${wat}`)}
        </Knop>
        <Knop soort="subtiel" onPress={klaar}>
          {t('bewerken.annuleer')}
        </Knop>
      </div>
    </form>
  );
}
