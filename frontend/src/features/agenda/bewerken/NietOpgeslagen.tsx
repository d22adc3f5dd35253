import { useTranslation } from 'react-i18next';
import { NietBegrepen } from '../../../concept/kop/NietBegrepen';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Bewerking } from '../../../concept/motor/bewerking';
import { useWachtende } from '../../../concept/motor/useBewerken';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Controle.module.css';

interface Props {
  /** What is on the screen shows itself what is wrong with it. */
  opScherm: ReadonlySet<string>;
  inWoorden: (veld: string, waarde: unknown) => string;
}

/**
 * What the server will not take, because the thing is gone or may no longer be changed. Its text stays
 * here until somebody has copied it or lets it go.
 */
export function NietOpgeslagen({ opScherm, inWoorden }: Props) {
  const { t } = useTranslation();
  const bewerker = useBewerker();
  const blijvers = useWachtende().filter(
    (b) => b.fout && (DEFINITIEF.has(b.fout.status) || !opScherm.has(b.id)),
  );
  if (blijvers.length === 0) return <NietBegrepen />;
  const tekst = (b: Bewerking): string =>
    b.wat === 'veld'
      ? inWoorden(b.veld, b.waarde)
      : b.wat === 'maak'
        ? Object.entries(b.inhoud)
            .filter(([, waarde]) => typeof waarde === 'string')
            .filter(([veld]) => ['wat', 'tekst', 'titel', 'naam'].includes(veld))
            .map(([, waarde]) => String(waarde))
            .join('\n')
        : t(`bewerken.daad.${b.wat === 'archief' ? 'archief' : 'maak'}`, { titel: '' });
  return (
    <>
      <NietBegrepen />
      <Melding soort="fout" titel={t('bewerken.nietOpgeslagen.titel')}>
        <p>{t('bewerken.nietOpgeslagen.uitleg')}</p>
        <ul className={stijl.lijst}>
          {blijvers.map((b) => (
            <li key={`${b.id} ${b.tijd}`} className={stijl.blijver}>
              <Nederlands als="p" className={stijl.tekst}>
                {tekst(b)}
              </Nederlands>
              <span className={stijl.knoppen}>
                <Knop onPress={() => void navigator.clipboard.writeText(tekst(b))}>
                  {t('bewerken.nietOpgeslagen.kopieer')}
                </Knop>
                <Knop
                  onPress={() => {
                    bewerker.stuurOpnieuw(b);
                  }}
                >
                  {t('fout.opnieuw')}
                </Knop>
                <Knop
                  soort="subtiel"
                  onPress={() => {
                    bewerker.laatVallen(b);
                  }}
                >
                  {t('bewerken.nietOpgeslagen.laatVallen')}
                </Knop>
              </span>
            </li>
          ))}
        </ul>
      </Melding>
    </>
  );
}

const DEFINITIEF = new Set([403, 404, 409, 410]);
