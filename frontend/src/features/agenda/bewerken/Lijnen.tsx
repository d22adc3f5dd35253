import { IconCopy } from '@tabler/icons-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NieuwDeel } from '../../../concept/lijst/NieuwDeel';
import { adressen } from '../../../lib/adressen';
import { klassen } from '../../../lib/klassen';
import type { Deel } from '../../../concept/motor/contract';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving } from './BewerkContext';
import { kopieerId } from './kopieren/kopiewaarden';
import stijl from './Lijnen.module.css';
import { Pictoknop } from './Pictoknop';

interface Props {
  programmalijnen: Deel<'programmalijn'>[];
  /** The id of that of this map. */
  hier: string;
}

/** To the maps of the other lines, and to a new one. */
export const Lijnen = memo(function Lijnen({ programmalijnen, hier }: Props) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const { agenda, kopieer } = useBewerkomgeving();
  const [gemaakt, zetGemaakt] = useState<string | null>(null);
  // It has an address once the server has made it.
  const nieuw = programmalijnen.find(({ id }) => id === gemaakt)?.code ?? '';
  useEffect(() => {
    if (nieuw !== '') void ga(adressen.bewerkLijn(agenda, nieuw));
  }, [nieuw, agenda, ga]);
  return (
    <nav
      className={klassen('niet-op-papier', stijl.lijnen)}
      aria-label={t('agenda.programmalijnen')}
    >
      <Kop niveau={2} als={3}>
        {t('agenda.programmalijnen')}
      </Kop>
      <ol className={stijl.lijst}>
        {programmalijnen.map((lijn) => {
          const { id, code, inhoud } = lijn;
          return (
            <li key={id}>
              {inhoud.nummer}.{' '}
              {code === '' || id === hier ? (
                <Nederlands>{inhoud.titel}</Nederlands>
              ) : (
                <Link to={adressen.bewerkLijn(agenda, code)}>
                  <Nederlands>{inhoud.titel}</Nederlands>
                </Link>
              )}
              <Pictoknop
                id={kopieerId(id)}
                label={t('onderdeelkopie.knop', { titel: inhoud.titel })}
                icoon={IconCopy}
                isDisabled={code === ''}
                onPress={() => kopieer(lijn)}
              />
            </li>
          );
        })}
      </ol>
      <NieuwDeel
        soort="programmalijn"
        velden={['titel', 'ambitie']}
        meteenOpen={false}
        gemaakt={zetGemaakt}
      />
    </nav>
  );
});
