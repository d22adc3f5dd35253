import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import type { MijnAgenda } from '../../../lib/api';
import { klassen } from '../../../lib/klassen';
import { Probleem } from '../../../lib/Probleem';
import { maakAgenda, mijnAgendasQuery } from '../../../lib/queries/ik';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendasoorten } from './agendasoorten';
import { bijVelden, controleerAgenda, type Agendavelden } from './controleerAgenda';
import stijl from './Gegevens.module.css';
import { Formulierveld } from '../../../concept/lijst/Formulierveld';
import { useFormulier } from '../../../concept/lijst/useFormulier';
import velden from '../../../concept/velden/Velden.module.css';

/** The form. The same request sent again makes one agenda; what is typed stays until it is made. */
export function NieuweAgenda({ eigenaren }: { eigenaren: { code: string; naam: string }[] }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const voorraad = useQueryClient();
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
      await voorraad.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
      await ga(adressen.concept(code));
    },
    onError: (fout) => {
      formulier.toonFouten(bijVelden(Probleem.vanUitzondering(fout).velden));
    },
  });
  const probleem = maken.isError ? Probleem.vanUitzondering(maken.error) : null;
  const aantal = Object.values(formulier.fouten).filter(Boolean).length;
  const keuze = (
    veld: 'soort' | 'eigenaar',
    label: string,
    keuzes: { waarde: string; tekst: string }[],
    hint?: string,
  ) => (
    <Formulierveld formulier={formulier} veld={veld} label={label} hint={hint}>
      {(kenmerken, zet) => (
        <select
          className={klassen('utrecht-textbox', veld === 'soort' && velden.kort)}
          {...kenmerken}
          onChange={({ target }) => {
            zet(target.value);
          }}
        >
          {keuzes.map(({ waarde, tekst }) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Formulierveld>
  );
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => {
        maken.mutate(waarden);
      })}
    >
      <Formulierveld
        formulier={formulier}
        veld="titel"
        label={t('gegevens.titel')}
        hint={t('nieuweAgenda.titelHint')}
      />
      {keuze(
        'soort',
        t('gegevens.soort'),
        agendasoorten.map((waarde) => ({ waarde, tekst: t(`agendaSoort.${waarde}`) })),
      )}
      {eigenaren.length === 1 ? (
        <dl className={stijl.vast}>
          <dt className={velden.label}>{t('gegevens.eigenaar')}</dt>
          <Nederlands als="dd">{enige?.naam}</Nederlands>
        </dl>
      ) : (
        keuze(
          'eigenaar',
          t('gegevens.eigenaar'),
          [
            { waarde: '', tekst: t('nieuweAgenda.kies') },
            ...eigenaren.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
          ],
          t('nieuweAgenda.eigenaarHint'),
        )
      )}
      <div className={stijl.twee}>
        <Formulierveld formulier={formulier} veld="van" soort="datum" label={t('gegevens.van')} />
        <Formulierveld formulier={formulier} veld="tot" soort="datum" label={t('gegevens.tot')} />
      </div>
      <Formulierveld
        formulier={formulier}
        veld="samenvatting"
        soort="alinea"
        label={t('gegevens.samenvatting')}
        hint={t('nieuweAgenda.samenvattingHint')}
      />
      <div role="alert" className={velden.fout}>
        {aantal > 0 ? (
          <p>{t('nieuweAgenda.verbeter', { count: aantal })}</p>
        ) : (
          probleem !== null && (
            <>
              <p>{t('nieuweAgenda.mislukt')}</p>
              {probleem.detail !== null && <Nederlands als="p">{probleem.detail}</Nederlands>}
            </>
          )
        )}
      </div>
      <div className={stijl.knoppen}>
        <Knop soort="hoofd" type="submit" isDisabled={maken.isPending}>
          {t(maken.isPending ? 'nieuweAgenda.bezig' : 'nieuweAgenda.maak')}
        </Knop>
      </div>
    </form>
  );
}
