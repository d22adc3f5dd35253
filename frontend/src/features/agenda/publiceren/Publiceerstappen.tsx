import { useTranslation } from 'react-i18next';
import type { Conceptverschillen } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Verschillijst } from '../verschillen/Verschillijst';
import { Controle } from './Controle';
import { Publiceerformulier } from './Publiceerformulier';
import stijl from './Publiceren.module.css';

interface Props {
  agenda: string;
  concept: Concept;
  verschillen: Conceptverschillen;
}

const FORMULIER = 'publiceren';

/** See, check, publish: in that order, on one page, so that nothing is out of sight when it is decided. */
export function Publiceerstappen({ agenda, concept, verschillen }: Props) {
  const { t } = useTranslation();
  const { oud } = verschillen;
  return (
    <div className={stijl.stappen}>
      <section>
        <div className={stijl.stapkop}>
          <Kop niveau={2}>{t('publiceren.stapVerschillen')}</Kop>
          <Link to={{ hash: FORMULIER }}>{t('publiceren.naarStap')}</Link>
        </div>
        <p className="stil">
          {oud.nummer === null
            ? t('verschillen.vanNietsConcept')
            : t('verschillen.vanNaarConcept', { oud: oud.nummer })}
        </p>
        <Verschillijst verschillen={verschillen} niveau={3} />
      </section>
      <section>
        <Kop niveau={2}>{t('publiceren.stapControle')}</Kop>
        <Controle agenda={agenda} lijnen={concept.programmalijnen} />
      </section>
      <section>
        <Kop niveau={2} id={FORMULIER} tabIndex={-1}>
          {t('publiceren.stapPubliceren')}
        </Kop>
        <Publiceerformulier
          agenda={agenda}
          besluiten={concept.besluiten}
          verschillen={verschillen}
        />
      </section>
    </div>
  );
}
