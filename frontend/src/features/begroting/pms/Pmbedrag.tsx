import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { leesBedrag, type Gelezen } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { focusOp } from '../../../lib/focus';
import { Bedragvraag } from '../rooster/Bedragvraag';
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
    gelezen?.soort === 'fout'
      ? t(`rooster.reden.${gelezen.reden}`, { tekst: tekst.trim() })
      : gelezen?.soort === 'leeg' || gelezen?.soort === 'pm'
        ? t('pms.geenBedrag')
        : null;
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
        <Bedragvraag keuzes={gelezen.keuzes} kies={({ bedrag }) => bewaar(bedrag)} />
      )}
    </form>
  );
}
