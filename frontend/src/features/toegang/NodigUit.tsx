import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lidmaatschapsrol } from '../../lib/api';
import { klassen } from '../../lib/klassen';
import { Probleem } from '../../lib/Probleem';
import { ikQuery } from '../../lib/queries/ik';
import { nodigUit, uitnodigingenQuery } from '../../lib/queries/leden';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Leden.module.css';

/** Inviting by mail. What is wrong stands at its field, with what was typed still in it. */
export function NodigUit({ organisatie }: { organisatie: string }) {
  const { t } = useTranslation();
  const voorraad = useQueryClient();
  const { data: ik } = useQuery(ikQuery);
  const [email, zetEmail] = useState('');
  const [rol, zetRol] = useState<Lidmaatschapsrol>('vertegenwoordiger');
  const uitnodiging = useMutation({
    mutationFn: () => nodigUit(organisatie, email.trim(), rol),
    onSuccess: async () => {
      zetEmail('');
      await voorraad.invalidateQueries({ queryKey: uitnodigingenQuery(organisatie).queryKey });
    },
  });
  const probleem = uitnodiging.isError ? Probleem.vanUitzondering(uitnodiging.error) : null;
  const bijEmail = probleem?.velden.get('email');
  const rollen: Lidmaatschapsrol[] = ['vertegenwoordiger', 'beleidsmedewerker'];
  const verstuur = (gebeurtenis: SyntheticEvent) => {
    gebeurtenis.preventDefault();
    uitnodiging.mutate();
  };
  return (
    <section>
      <Kop niveau={2}>{t('leden.nodigUit')}</Kop>
      <form className={stijl.formulier} onSubmit={verstuur} noValidate>
        <div className={stijl.veld}>
          <label htmlFor="uitnodiging-email">{t('leden.email')}</label>
          <input
            id="uitnodiging-email"
            type="email"
            autoComplete="off"
            className={klassen('utrecht-textbox', stijl.email)}
            value={email}
            aria-invalid={bijEmail !== undefined}
            aria-describedby={bijEmail === undefined ? undefined : 'uitnodiging-email-fout'}
            onChange={({ target }) => {
              zetEmail(target.value);
            }}
          />
          {bijEmail !== undefined && (
            <Nederlands als="p">
              <span id="uitnodiging-email-fout" className={stijl.fout}>
                {bijEmail}
              </span>
            </Nederlands>
          )}
        </div>
        <div className={stijl.veld}>
          <label htmlFor="uitnodiging-rol">{t('leden.rol')}</label>
          <select
            id="uitnodiging-rol"
            className="utrecht-textbox"
            value={rol}
            onChange={({ target }) => {
              zetRol(target.value as Lidmaatschapsrol);
            }}
          >
            {[...rollen, ...(ik?.beheerder ? (['beheerder'] as const) : [])].map((keuze) => (
              <option key={keuze} value={keuze}>
                {t(`leden.lidrol.${keuze}`)}
              </option>
            ))}
          </select>
        </div>
        <Knop type="submit" isDisabled={uitnodiging.isPending}>
          {t('leden.verstuur')}
        </Knop>
      </form>
      <p role="status">
        {uitnodiging.isSuccess && t('leden.verstuurd', { email: uitnodiging.data.email })}
      </p>
      {probleem !== null && bijEmail === undefined && (
        <div role="alert" className={stijl.fout}>
          <p>{t('leden.mislukt')}</p>
          {probleem.detail !== null && <Nederlands als="p">{probleem.detail}</Nederlands>}
        </div>
      )}
    </section>
  );
}
