import { useTranslation } from 'react-i18next';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import type { Formulier } from '../../../ui/formulier/useFormulier';
import stijl from './Groepsleden.module.css';

/** What is filled in of being a lid. */
export type Lidwaarden = Record<'rol' | 'van' | 'tot', string>;

/** A last day before the first is wrong at sight. */
export const isOmgekeerd = ({ van, tot }: Pick<Lidwaarden, 'van' | 'tot'>): boolean =>
  van !== '' && tot !== '' && tot < van;

interface Props<W extends Lidwaarden> {
  formulier: Formulier<W>;
}

/** What role, and from when until when. */
export function Lidvelden<W extends Lidwaarden>({ formulier }: Props<W>) {
  const { t } = useTranslation();
  return (
    <div className={stijl.velden}>
      <Formulierveld
        formulier={formulier}
        veld="rol"
        hint={t('groepsleden.hint.rol')}
        nietVerplicht
      />
      <Formulierveld
        formulier={formulier}
        veld="van"
        soort="date"
        hint={t('groepsleden.hint.van')}
        nietVerplicht
      />
      <Formulierveld
        formulier={formulier}
        veld="tot"
        soort="date"
        hint={t('groepsleden.hint.tot')}
        nietVerplicht
      />
    </div>
  );
}

/** At the top of such a form: why it was refused. */
export function Lidfouten<W extends Lidwaarden>({ formulier }: Props<W>) {
  const { t } = useTranslation();
  const { geweigerd, samenvatting } = formulier;
  const isIngehaald = geweigerd?.status === 412;
  return (
    <Foutensamenvatting {...samenvatting}>
      {geweigerd !== null && (
        <Melding soort="fout" titel={t(`groepsleden.${isIngehaald ? 'ingehaald' : 'mislukt'}`)}>
          {isIngehaald ? (
            <p>{t('groepsleden.ingehaaldUitleg')}</p>
          ) : (
            <Nederlands als="p">{geweigerd.detail ?? ''}</Nederlands>
          )}
        </Melding>
      )}
    </Foutensamenvatting>
  );
}
