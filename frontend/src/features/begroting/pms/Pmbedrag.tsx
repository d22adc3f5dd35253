import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBedrag } from '../../../lib/format/geld';
import { leesBedrag, type Gelezen } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { focusOp } from '../../../lib/focus';
import veldstijl from '../../../concept/velden/Velden.module.css';
import stijl from './Pms.module.css';

interface Props {
  id: string;
  namen: { onderdeel: string; jaar: string; maat: string };
  bewaar: (bedrag: string) => void;
}

/** Types an amount in the place of a PM; what can mean two amounts is asked, never guessed. */
export function Pmbedrag({ id, namen, bewaar }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const foutId = useId();
  const [tekst, zetTekst] = useState('');
  const [gelezen, zetGelezen] = useState<Gelezen | null>(null);
  const verstuur = (gebeurtenis: SyntheticEvent) => {
    gebeurtenis.preventDefault();
    const nu = leesBedrag(tekst, { taal });
    if (nu.soort === 'bedrag') bewaar(nu.bedrag);
    else {
      zetGelezen(nu);
      if (nu.soort !== 'meerduidig') focusOp(id);
    }
  };
  const fout =
    gelezen === null || gelezen.soort === 'bedrag' || gelezen.soort === 'meerduidig'
      ? null
      : gelezen.soort === 'fout'
        ? t(`rooster.reden.${gelezen.reden}`, { tekst: tekst.trim() })
        : t('pms.geenBedrag');
  return (
    <form className={stijl.bedrag} noValidate onSubmit={verstuur}>
      <div className={stijl.invoer}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={klassen('utrecht-textbox', stijl.getal)}
          aria-label={t('pms.bedragVan', namen)}
          aria-invalid={fout !== null}
          aria-describedby={fout === null ? undefined : foutId}
          placeholder={t('pms.bedrag')}
          value={tekst}
          onChange={({ target }) => {
            zetTekst(target.value);
            zetGelezen(null);
          }}
        />
        <Knop type="submit" aria-label={t('pms.bewaarVan', namen)}>
          {t('pms.bewaar')}
        </Knop>
      </div>
      {fout !== null && (
        <p id={foutId} role="alert" className={veldstijl.fout}>
          {fout}
        </p>
      )}
      {gelezen?.soort === 'meerduidig' && (
        <div role="group" aria-label={t('rooster.vraagLabel')} className={stijl.vraag}>
          <p role="alert">
            {gelezen.keuzes.length > 1
              ? t('rooster.vraag', {
                  een: formatBedrag(gelezen.keuzes[0]?.bedrag ?? '0', taal),
                  ander: formatBedrag(gelezen.keuzes[1]?.bedrag ?? '0', taal),
                })
              : t('rooster.vraagEen', {
                  een: formatBedrag(gelezen.keuzes[0]?.bedrag ?? '0', taal),
                })}
          </p>
          {gelezen.keuzes.map(({ bedrag }) => (
            <Knop
              key={bedrag}
              onPress={() => {
                bewaar(bedrag);
              }}
            >
              {formatBedrag(bedrag, taal)}
            </Knop>
          ))}
        </div>
      )}
    </form>
  );
}
