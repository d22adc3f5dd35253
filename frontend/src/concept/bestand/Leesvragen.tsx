import { useTranslation } from 'react-i18next';
import type { Leesvraag } from '../../client/schema';
import { Kop } from '../../ui/basis/Kop';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Veld } from '../../ui/formulier/Veld';
import stijl from './Bestand.module.css';
import type { Leeskeuze } from './leeskeuze';

interface Props {
  vragen: readonly Leesvraag[];
  keuze: Leeskeuze;
  /** Reads the file again, with one more answer. */
  kies: (antwoorden: Leeskeuze['antwoorden']) => void;
}

/** What the file does not say itself and nobody may guess; an answer stays, and can be changed. */
export function Leesvragen({ vragen, keuze, kies }: Props) {
  const { t } = useTranslation();
  const open = vragen.filter(({ gekozen }) => gekozen === null).length;
  if (vragen.length === 0) return null;
  return (
    <div className={stijl.vraag}>
      <Kop niveau={3}>
        {open > 0 ? t('bestand.vragen', { count: open }) : t('bestand.vragenKlaar')}
      </Kop>
      {open > 0 && <p className="lopend">{t('bestand.vragenUitleg')}</p>}
      {vragen.map(({ vraag, tekst, antwoorden, gekozen }) => (
        <Veld key={vraag} label={tekst}>
          {({ id }) => (
            <Nederlands als="div" className={stijl.antwoorden}>
              {antwoorden.map(({ antwoord, tekst: inWoorden }) => (
                <label key={antwoord}>
                  <input
                    type="radio"
                    name={id}
                    checked={gekozen === antwoord}
                    onChange={() => kies({ ...keuze.antwoorden, [vraag]: antwoord })}
                  />
                  {inWoorden}
                </label>
              ))}
            </Nederlands>
          )}
        </Veld>
      ))}
    </div>
  );
}
