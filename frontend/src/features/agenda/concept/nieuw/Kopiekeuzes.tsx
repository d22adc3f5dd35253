import { useTranslation } from 'react-i18next';
import { Rondjes } from '../../../../ui/formulier/Rondjes';
import type { Formulier } from '../../../../ui/formulier/useFormulier';
import { Veld } from '../../../../ui/formulier/Veld';
import { Vinkje } from '../../../../ui/formulier/Vinkje';
import { jarenVerder } from './kopievoorstel';
import { MEE, OVERIG, type Kopiewaarden, type Vink } from './kopiewaarden';
import stijl from './Nieuw.module.css';
import { Tijdkeuze } from './Tijdkeuze';

interface Props {
  formulier: Formulier<Kopiewaarden>;
  /** The first day of the agenda that is copied. */
  begin: string;
}

/** What becomes of times, and what comes along. */
export function Kopiekeuzes({ formulier, begin }: Props) {
  const { t } = useTranslation();
  const { waarden } = formulier;
  const jaren = jarenVerder(begin, waarden.van) ?? 0;
  const metActies = waarden.acties === 'ja';
  return (
    <>
      <Tijdkeuze formulier={formulier} veld="tijden" jaren={jaren} />
      <Veld label={t('agendakopie.watMee')} hint={t('agendakopie.altijd')}>
        {() => (
          <div className={stijl.vinkjes}>
            <Vak formulier={formulier} veld="acties" />
            {metActies && (
              <div className={stijl.onder}>
                {MEE.filter((veld) => veld !== 'acties').map((veld) => (
                  <Vak key={veld} formulier={formulier} veld={veld} />
                ))}
              </div>
            )}
            {OVERIG.map((veld) => (
              <Vak key={veld} formulier={formulier} veld={veld} />
            ))}
          </div>
        )}
      </Veld>
      <Rondjes
        formulier={formulier}
        veld="begroting"
        opties={(['niet', 'leeg', 'pm', 'bedragen'] as const).map((waarde) => ({
          waarde,
          tekst: t(`agendakopie.begroting.${waarde}`),
          uitleg: t(`agendakopie.begroting.${waarde}Uitleg`),
        }))}
      />
      <p className="stil">{t('agendakopie.nietMee')}</p>
    </>
  );
}

function Vak({ formulier, veld }: { formulier: Formulier<Kopiewaarden>; veld: Vink }) {
  const { t } = useTranslation();
  const metHint = veld === 'stappen' || veld === 'inPeriode';
  return (
    <Vinkje
      id={formulier.id(veld)}
      aan={formulier.waarden[veld] === 'ja'}
      zet={(aan) => formulier.zet(veld, aan ? 'ja' : '')}
      fout={formulier.fouten[veld]}
      {...(metHint && { hint: t(`agendakopie.${veld}Uitleg`) })}
    >
      {t(`agendakopie.${veld}`)}
    </Vinkje>
  );
}
