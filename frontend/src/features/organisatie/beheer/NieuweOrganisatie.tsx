import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LijktOp } from '../../../concept/velden/LijktOp';
import { adressen } from '../../../lib/adressen';
import type { OrganisatieNieuw } from '../../../lib/api';
import { focusOp } from '../../../lib/focus';
import { veldkop } from '../../../lib/i18n/veldkop';
import { waardelijst } from '../../../lib/i18n/waardelijst';
import { maakOrganisatie } from '../../../lib/queries/organisatiebeheer';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { OrganisatieVeld } from '../velden/OrganisatieVeld';
import { Overheidzoeker } from '../velden/Overheidzoeker';
import stijl from './NieuweOrganisatie.module.css';

type Soort = OrganisatieNieuw['soort'];

const OVERHEDEN = ['gemeente', 'provincie'] as const;

/** The few things that it takes; the rest is in its profile. Of a gemeente the register gives name and identifier. */
export function NieuweOrganisatie({ eerste }: { eerste: boolean }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const sleutel = useRef({ id: '', voor: '' });
  const formulier = useFormulier({
    sleutel: 'nieuwe-organisatie',
    leeg: {
      soort: eerste ? 'gemeente' : 'culturele_instelling',
      naam: '',
      onderdeelVan: '',
      tooi: '',
    },
    namen: {
      soort: veldkop('soort'),
      naam: veldkop('naam'),
      onderdeelVan: veldkop('onderdeelVan'),
      tooi: veldkop('tooi'),
    },
    controleer: ({ soort, naam, onderdeelVan }) => ({
      ...(naam === '' && { naam: t('invoer.nodig') }),
      ...(soort === 'afdeling' && onderdeelVan === '' && { onderdeelVan: t('invoer.kies') }),
    }),
  });
  const { waarden } = formulier;
  const soort = waarden.soort as Soort;
  const overheid = OVERHEDEN.find((een) => een === soort);
  const maken = useMutation({
    mutationFn: ({ toch, ...rest }: typeof waarden & { toch: boolean }) => {
      const nieuw = {
        naam: rest.naam,
        soort: rest.soort as Soort,
        ...(rest.soort === 'afdeling' && { onderdeelVan: rest.onderdeelVan }),
        ...(overheid !== undefined && rest.tooi !== '' && { tooi: rest.tooi }),
      };
      const voor = JSON.stringify(nieuw);
      // Another message is another organisatie, and needs another key.
      if (sleutel.current.voor !== voor) sleutel.current = { id: crypto.randomUUID(), voor };
      return maakOrganisatie(nieuw, sleutel.current.id, toch);
    },
    onSuccess: async ({ code }) => {
      formulier.leegMaken();
      await queryClient.invalidateQueries();
      // Who begins goes on with the next step.
      await ga(eerste ? adressen.aanDeSlag : adressen.profiel(code));
    },
    onError: (fout) => formulier.weiger(fout),
  });
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((ingevuld) => maken.mutate({ ...ingevuld, toch: false }))}
    >
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null &&
          (formulier.geweigerd.lijktOp.length > 0 ? (
            <LijktOp
              namen={formulier.geweigerd.lijktOp}
              bezig={maken.isPending}
              toch={() => maken.mutate({ ...waarden, toch: true })}
              anders={() => focusOp(formulier.id('naam'))}
            />
          ) : (
            <Melding soort="fout" titel={t('nieuweOrganisatie.mislukt')}>
              <Nederlands als="p">{formulier.geweigerd.detail ?? ''}</Nederlands>
            </Melding>
          ))}
      </Foutensamenvatting>
      <Formulierveld
        formulier={formulier}
        veld="soort"
        kort
        opties={waardelijst('organisatieSoort').map((een) => ({
          waarde: een,
          tekst: t(`organisatieSoort.${een}`, { count: 1 }),
        }))}
      />
      {overheid !== undefined && (
        <Overheidzoeker
          soort={overheid}
          kies={({ naam, tooi }) => {
            formulier.zet('naam', t(`overheid.naam.${overheid}`, { naam }));
            formulier.zet('tooi', tooi);
          }}
        />
      )}
      <Formulierveld formulier={formulier} veld="naam" hint={t('nieuweOrganisatie.naamHint')} />
      {soort === 'afdeling' && (
        <OrganisatieVeld
          formulier={formulier}
          veld="onderdeelVan"
          hint={t('nieuweOrganisatie.onderdeelHint')}
        />
      )}
      {overheid !== undefined && (
        <Formulierveld
          formulier={formulier}
          veld="tooi"
          nietVerplicht
          hint={t('profiel.hint.tooi')}
        />
      )}
      <div>
        <Knop soort="hoofd" type="submit" isDisabled={maken.isPending}>
          {t(maken.isPending ? 'nieuweOrganisatie.bezig' : 'nieuweOrganisatie.maak')}
        </Knop>
      </div>
    </form>
  );
}
