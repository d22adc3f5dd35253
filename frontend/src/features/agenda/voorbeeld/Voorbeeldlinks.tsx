import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maakVoorbeeldlink, voorbeeldlinksQuery } from '../../../lib/queries/publiceren';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import { Linklijst } from './Linklijst';
import { NieuweLink } from './NieuweLink';
import stijl from './Voorbeeld.module.css';

const DAGEN = [1, 7, 14, 30];

/** Letting others read the concept: making links, and the ones that there are. */
export function Voorbeeldlinks({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [dagen, zetDagen] = useState(7);
  const maak = useMutation({
    mutationFn: () => maakVoorbeeldlink(agenda, dagen),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: voorbeeldlinksQuery(agenda).queryKey }),
  });
  const verstuur = (gebeurtenis: SyntheticEvent) => {
    gebeurtenis.preventDefault();
    maak.mutate();
  };
  return (
    <details className={stijl.delen}>
      <summary>{t('voorbeeld.delen')}</summary>
      <div className={stijl.inhoud}>
        <p className="lopend">{t('voorbeeld.delenUitleg')}</p>
        <form className={stijl.maak} onSubmit={verstuur}>
          <label>
            <span>{t('voorbeeld.dagen')}</span>
            <select
              className="utrecht-textbox"
              value={dagen}
              onChange={({ target }) => zetDagen(Number(target.value))}
            >
              {DAGEN.map((aantal) => (
                <option key={aantal} value={aantal}>
                  {t('voorbeeld.dagenKeuze', { count: aantal })}
                </option>
              ))}
            </select>
          </label>
          <Knop type="submit" isDisabled={maak.isPending}>
            {t('voorbeeld.maak')}
          </Knop>
        </form>
        {maak.isError && <p role="alert">{maak.error.message}</p>}
        {maak.data?.adres && <NieuweLink key={maak.data.id} adres={maak.data.adres} />}
        <Kop niveau={2} als={3}>
          {t('voorbeeld.links')}
        </Kop>
        <Linklijst agenda={agenda} />
      </div>
    </details>
  );
}
