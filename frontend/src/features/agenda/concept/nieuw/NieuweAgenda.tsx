import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../../lib/adressen';
import type { MijnAgenda } from '../../../../lib/api';
import { maakAgenda, mijnAgendasQuery } from '../../../../lib/queries/ik';
import { Knop } from '../../../../ui/basis/Knop';
import { Melding } from '../../../../ui/basis/Melding';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { controleerAgenda, type Agendavelden } from './controleerAgenda';
import stijl from '../Gegevens.module.css';
import { Formulierveld } from '../../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../../ui/formulier/useFormulier';
import { veldkop } from '../../../../lib/i18n/veldkop';
import { keuzesUit } from '../../../../concept/velden/keuzesUit';

/** The form. The same request sent again makes one agenda; what is typed stays until it is made. */
export function NieuweAgenda({ eigenaren }: { eigenaren: { code: string; naam: string }[] }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const sleutel = useRef({ id: '', voor: '' });
  const [enige] = eigenaren;
  const formulier = useFormulier<Agendavelden>({
    sleutel: 'nieuwe-agenda',
    leeg: {
      titel: '',
      soort: 'uitvoeringsagenda',
      eigenaar: eigenaren.length === 1 && enige ? enige.code : '',
      van: '',
      tot: '',
      samenvatting: '',
    },
    namen: {
      titel: veldkop('titel'),
      soort: veldkop('soort'),
      eigenaar: veldkop('eigenaar'),
      van: veldkop('van'),
      tot: veldkop('tot'),
      samenvatting: veldkop('samenvatting'),
    },
    controleer: (waarden) =>
      Object.fromEntries(
        Object.entries(controleerAgenda(waarden)).map(([veld, reden]) => [
          veld,
          t(`invoer.${reden}`),
        ]),
      ),
  });
  const maken = useMutation({
    mutationFn: (waarden: Agendavelden) => {
      const voor = JSON.stringify(waarden);
      // Another message is another agenda, and needs another key.
      if (sleutel.current.voor !== voor) sleutel.current = { id: crypto.randomUUID(), voor };
      return maakAgenda(
        { ...waarden, soort: waarden.soort as MijnAgenda['soort'] },
        sleutel.current.id,
      );
    },
    onSuccess: async ({ code }) => {
      formulier.leegMaken();
      await queryClient.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
      await ga(adressen.concept(code));
    },
    onError: (fout) => formulier.weiger(fout),
  });
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => maken.mutate(waarden))}
    >
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && (
          <Melding soort="fout" titel={t('nieuweAgenda.mislukt')}>
            {formulier.geweigerd.detail !== null && (
              <Nederlands als="p">{formulier.geweigerd.detail}</Nederlands>
            )}
          </Melding>
        )}
      </Foutensamenvatting>
      <Formulierveld formulier={formulier} veld="titel" hint={t('nieuweAgenda.titelHint')} />
      <Formulierveld formulier={formulier} veld="soort" kort opties={keuzesUit(t, 'agendaSoort')} />
      {eigenaren.length === 1 ? (
        <dl className={stijl.vast}>
          <dt className="utrecht-form-label">{veldkop('eigenaar')}</dt>
          <Nederlands als="dd">{enige?.naam}</Nederlands>
        </dl>
      ) : (
        <Formulierveld
          formulier={formulier}
          veld="eigenaar"
          hint={t('nieuweAgenda.eigenaarHint')}
          opties={[
            { waarde: '', tekst: t('nieuweAgenda.kies') },
            ...eigenaren.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
          ]}
        />
      )}
      <div className={stijl.twee}>
        <Formulierveld formulier={formulier} veld="van" soort="date" />
        <Formulierveld formulier={formulier} veld="tot" soort="date" />
      </div>
      <Formulierveld
        formulier={formulier}
        veld="samenvatting"
        soort="alinea"
        hint={t('nieuweAgenda.samenvattingHint')}
      />
      <div className={stijl.knoppen}>
        <Knop soort="hoofd" type="submit" isDisabled={maken.isPending}>
          {t(maken.isPending ? 'nieuweAgenda.bezig' : 'nieuweAgenda.maak')}
        </Knop>
      </div>
    </form>
  );
}
