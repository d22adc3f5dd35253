import { IconAlertTriangle, IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { Onderdeel, type Verplaatsing } from '../../../concept/lijst/Onderdeel';
import { useTelling } from './useTelling';

interface Props {
  lijn: Deel<'programmalijn'>;
  verplaatsing: Verplaatsing | undefined;
}

/** One programmalijn: the way to its map. */
export function Lijnrij({ lijn, verplaatsing }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const titel = useVeld(lijn, 'titel').waarde;
  const telling = useTelling(lijn);
  return (
    <Onderdeel
      deel={lijn}
      accent={accent(lijn.inhoud.nummer)}
      verplaatsing={verplaatsing}
      onder={({ ambitie }) => (
        <>
          <Nederlands als="p" className={stijl.ambitie}>
            {ambitie}
          </Nederlands>
          <p className={stijl.aantallen}>
            {lijn.code === ''
              ? t('lijnen.nogNietOpgeslagen')
              : telling &&
                [
                  t('aantal.resultaten', { count: telling.resultaten }),
                  t('aantal.strategieen', { count: telling.strategieen }),
                  t('aantal.acties', { count: telling.acties }),
                ].join(' · ')}
            {telling !== undefined && telling.bevindingen > 0 && (
              <span className={stijl.bevindingen}>
                <IconAlertTriangle aria-hidden size={16} />
                {t('lijnen.bevindingen', { count: telling.bevindingen })}
              </span>
            )}
          </p>
        </>
      )}
      hoofdknop={
        lijn.code !== '' && (
          <Knoplink
            to={adressen.bewerkLijn(agenda, lijn.code)}
            aria-label={t('lijnen.naarKaartVan', { titel })}
            icoon={<IconColumns3 aria-hidden size={18} />}
          >
            {t('lijnen.naarKaart')}
          </Knoplink>
        )
      }
    />
  );
}
