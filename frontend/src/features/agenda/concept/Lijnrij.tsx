import { IconAlertTriangle, IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Knoplink } from '../../../ui/basis/Knoplink';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { invoerId } from '../../../lib/focus';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { Onderdeel, type Verplaatsing } from '../../../concept/lijst/Onderdeel';
import { useTelling } from './useTelling';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';

interface Props {
  lijn: Deel<'programmalijn'>;
  verplaatsing: Verplaatsing | undefined;
}

/** One programmalijn: the way to its map. */
export function Lijnrij({ lijn, verplaatsing }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const titel = useVeld(lijn, 'titel');
  const ambitie = useVeld(lijn, 'ambitie');
  const telling = useTelling(lijn);
  const { nummer } = lijn.inhoud;
  return (
    <Onderdeel
      deel={lijn}
      titel={titel.waarde}
      nummer={nummer}
      accent={accent(nummer)}
      verplaatsing={verplaatsing}
      onder={
        <>
          <Nederlands als="p" className={stijl.ambitie}>
            {ambitie.waarde}
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
      }
      hoofdknop={
        lijn.code !== '' && (
          <Knoplink
            to={adressen.bewerkLijn(agenda, lijn.code)}
            aria-label={t('lijnen.naarKaartVan', { titel: titel.waarde })}
            icoon={<IconColumns3 aria-hidden size={18} />}
          >
            {t('lijnen.naarKaart')}
          </Knoplink>
        )
      }
    >
      <Tekstinvoer
        id={invoerId(lijn.id, 'titel')}
        label={t('lijnen.veld.titel')}
        naam="titel"
        veld={titel}
      />
      <Tekstinvoer
        id={invoerId(lijn.id, 'ambitie')}
        label={t('lijnen.veld.ambitie')}
        hint={t('lijnen.ambitieHint')}
        naam="ambitie"
        veld={ambitie}
        meerRegels
      />
    </Onderdeel>
  );
}
