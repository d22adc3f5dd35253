import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Agenda } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekst } from '../../../ui/begrippen/Tekst';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { VolgtOp } from '../herkomst/VolgtOp';
import stijl from './Agendainhoud.module.css';
import { Fasenlijn } from './Fasenlijn';
import { Grondslag } from './Grondslag';
import { Lijnkaarten } from './Lijnkaarten';

interface Props {
  agenda: Agenda;
  /** Under the title, for who may do something here. */
  acties?: ReactNode;
  /** Where it stands beside the agenda that it follows on. */
  verschil?: string;
}

/** What an agenda says, as it is now, as it was in a versie or as it would become. */
export function Agendainhoud({ agenda, acties, verschil }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  return (
    <>
      <PaginaKop
        boven={
          <>
            <Nederlands>{agenda.eigenaar.naam}</Nederlands> · {t(`agendaSoort.${agenda.soort}`)}
          </>
        }
        titel={agenda.titel}
        langVanTitel={langVanInhoud}
      >
        <Tekst als="p" className={stijl.ambitie} tekst={agenda.samenvatting} />
        {agenda.vervolgOp && (
          <VolgtOp
            soort={agenda.soort}
            vorige={agenda.vervolgOp}
            naar={adressen.agenda(agenda.vervolgOp.code)}
            {...(verschil !== undefined && { verschil })}
          />
        )}
        {acties}
      </PaginaKop>
      {agenda.fasen.length > 0 && (
        <section className={stijl.deel}>
          <Kop niveau={2}>{t('agenda.fasen')}</Kop>
          <Fasenlijn fasen={agenda.fasen} />
        </section>
      )}
      <section className={stijl.deel}>
        <Kop niveau={2}>{t('agenda.programmalijnen')}</Kop>
        <Lijnkaarten agenda={agenda} />
      </section>
      <Grondslag agenda={agenda} />
    </>
  );
}
