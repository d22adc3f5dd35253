import { useTranslation } from 'react-i18next';
import { Rondjes } from '../../../../ui/formulier/Rondjes';
import type { Formulier, Waarden } from '../../../../ui/formulier/useFormulier';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  veld: keyof W & string;
  /** How many years later the agenda of the copy begins. */
  jaren: number;
  /** What it means to leave them out; of a whole agenda when it is not said. */
  leeg?: string;
}

/** What becomes of the times in a copy. */
export function Tijdkeuze<W extends Waarden>({ formulier, veld, jaren, leeg }: Props<W>) {
  const { t } = useTranslation();
  const uitleg = {
    schuif:
      jaren === 0
        ? t('agendakopie.tijden.schuifGelijk')
        : t(jaren > 0 ? 'agendakopie.tijden.schuifUitleg' : 'agendakopie.tijden.schuifTerug', {
            count: Math.abs(jaren),
          }),
    leeg: leeg ?? t('agendakopie.tijden.leegUitleg'),
    blijf: t('agendakopie.tijden.blijfUitleg'),
  };
  return (
    <Rondjes
      formulier={formulier}
      veld={veld}
      opties={(['schuif', 'leeg', 'blijf'] as const).map((waarde) => ({
        waarde,
        tekst: t(`agendakopie.tijden.${waarde}`),
        uitleg: uitleg[waarde],
      }))}
    />
  );
}
