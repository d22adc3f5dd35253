import { useTranslation } from 'react-i18next';
import { useConceptgegevens } from '../ConceptKader';
import { ConceptPagina } from '../ConceptPagina';
import type { Deel, Inhouden } from '../motor/contract';
import { SOORTEN } from '../soorten/soorten';
import { plaatsVan } from '../soorten/vragen';
import { Lijst } from './Lijst';
import { NieuwDeel } from './NieuwDeel';
import { useVerplaatsen } from './useVerplaatsen';
import { Onderdeel, type Rijwoorden } from './Onderdeel';

type Lijstsoort = 'begrip' | 'besluit' | 'thema';

interface Props<S extends Lijstsoort> extends Rijwoorden<S> {
  soort: S;
  /** What one fills in of a new one. */
  nieuw: readonly (keyof Inhouden[S] & string)[];
}

/** The page with all of one kind: what they are for, each of them, and a way to add one. */
export function Lijstpagina<S extends Lijstsoort>({ soort, nieuw, ...rij }: Props<S>) {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const deze: Lijstsoort = soort;
  const lijst = SOORTEN[deze].bladen.agenda;
  const delen = concept[lijst] as unknown as Deel<S>[];
  const { bericht, verplaatsing } = useVerplaatsen(delen);
  return (
    <ConceptPagina concept={concept} titel={t(`concept.${lijst}`)}>
      <Lijst
        inleiding={t(`lijst.${deze}.inleiding`)}
        leeg={{ titel: t(`lijst.${deze}.leeg`), uitleg: t(`lijst.${deze}.leegUitleg`) }}
        bericht={bericht}
        nieuw={<NieuwDeel soort={soort} velden={nieuw} meteenOpen={delen.length === 0} />}
      >
        {delen.map((deel) => (
          <Onderdeel
            key={deel.id}
            deel={deel}
            verplaatsing={plaatsVan(deze) === undefined ? undefined : verplaatsing(deel)}
            {...rij}
          />
        ))}
      </Lijst>
    </ConceptPagina>
  );
}
