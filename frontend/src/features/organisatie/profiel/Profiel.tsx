import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  ConceptdeelViewOrganisatieInhoud as Profieldeel,
  OrganisatieWijziging,
} from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { profielQuery, wijzigProfiel } from '../../../lib/queries/organisatiebeheer';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { botsingId, Profielbotsing } from './Profielbotsing';
import { Profielinvoer } from './Profielinvoer';
import stijl from './Profiel.module.css';
import { useProfielformulier } from './useProfielformulier';
import { GROEPEN, veldenIn } from './waarden';

interface Props {
  profiel: Profieldeel;
  /** Whether this reader may also change what it is among others. */
  inrichten: boolean;
}

/** The form on all that an organisatie says of itself. What is typed stays until it is saved or thrown away. */
export function Profiel({ profiel, inrichten }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { code, revisie } = profiel;
  const velden = useProfielformulier(profiel);
  const { formulier, botsingen, gewijzigd } = velden;
  const bewaar = useMutation({
    mutationFn: (wijziging: OrganisatieWijziging) => wijzigProfiel(code, revisie, wijziging),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(profielQuery(code).queryKey, nieuw);
      formulier.leegMaken();
      // Its name stands in many places.
      await queryClient.invalidateQueries();
    },
    onError: async (fout) => {
      formulier.weiger(fout);
      await queryClient.invalidateQueries({ queryKey: profielQuery(code).queryKey });
    },
  });
  const [eerste] = botsingen;
  const isIngehaald = formulier.geweigerd?.status === 412;
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => {
        if (eerste !== undefined) focusOp(botsingId(eerste));
        else bewaar.mutate(velden.wijziging(waarden));
      })}
    >
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && (
          <Melding
            soort="fout"
            titel={t(isIngehaald ? 'profiel.ingehaald.titel' : 'profiel.mislukt')}
          >
            {isIngehaald ? (
              <p>{t(`profiel.ingehaald.${eerste === undefined ? 'samen' : 'kies'}`)}</p>
            ) : (
              <Nederlands als="p">{formulier.geweigerd.detail ?? ''}</Nederlands>
            )}
          </Melding>
        )}
      </Foutensamenvatting>
      {GROEPEN.map((groep) => {
        const hier = veldenIn(groep, inrichten);
        if (hier.length === 0) return null;
        return (
          <section key={groep} className={stijl.groep} aria-labelledby={`profiel-${groep}`}>
            <Kop niveau={2} als={3} id={`profiel-${groep}`}>
              {t(`profiel.groep.${groep}`)}
            </Kop>
            <div className={stijl.velden}>
              {hier.map((veld) => (
                <div key={veld} className={stijl.veld}>
                  <Profielinvoer veld={veld} profiel={profiel} velden={velden} />
                  {botsingen.includes(veld) && <Profielbotsing veld={veld} velden={velden} />}
                </div>
              ))}
            </div>
          </section>
        );
      })}
      <div className={stijl.knoppen}>
        <Knop soort="hoofd" type="submit" isDisabled={bewaar.isPending || !gewijzigd}>
          {t(bewaar.isPending ? 'profiel.bezig' : 'profiel.bewaar')}
        </Knop>
        {gewijzigd && (
          <Knop soort="subtiel" onPress={() => formulier.leegMaken()}>
            {t('profiel.gooiWeg')}
          </Knop>
        )}
        <p role="status">{bewaar.isSuccess && !gewijzigd && t('profiel.bewaard')}</p>
      </div>
    </form>
  );
}
