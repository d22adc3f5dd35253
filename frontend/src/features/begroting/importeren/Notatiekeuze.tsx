import { useTranslation } from 'react-i18next';
import { formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Begrotingsimportfout, Begrotingsimportvoorbeeld } from '../../../client/schema';
import { Knop } from '../../../ui/basis/Knop';
import { Kop } from '../../../ui/basis/Kop';
import stijl from '../../../concept/bestand/Bestand.module.css';

interface Props {
  fouten: readonly Begrotingsimportfout[];
  kies: (notatie: Begrotingsimportvoorbeeld['notatie']) => void;
}

/** Nothing in the file says which of two amounts is meant: a person does, with one of them as the example. */
export function Notatiekeuze({ fouten, kies }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const voorbeeld =
    fouten.find(({ keuzes }) => keuzes.length > 1) ??
    fouten.find(({ keuzes }) => keuzes.length > 0);
  if (!voorbeeld) return null;
  return (
    <div className={stijl.vraag} role="group" aria-labelledby="notatievraag">
      <Kop niveau={3} id="notatievraag">
        {t('begrotingsimport.notatie.titel')}
      </Kop>
      <p>{t('begrotingsimport.notatie.uitleg', { gevonden: voorbeeld.gevonden })}</p>
      <p className={stijl.knoppen}>
        {voorbeeld.keuzes.map(({ notatie, bedrag }) => (
          <Knop key={notatie} onPress={() => kies(notatie)}>
            {t(`begrotingsimport.notatie.${notatie}`, {
              gevonden: voorbeeld.gevonden,
              bedrag: formatGeld(bedrag, taal),
            })}
          </Knop>
        ))}
      </p>
    </div>
  );
}
