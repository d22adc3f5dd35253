import type { Soort } from '../../lib/Soort';
import { actie } from './actie';
import { agenda } from './agenda';
import { begrip } from './begrip';
import { begroting } from './begroting';
import { begrotingsregel } from './begrotingsregel';
import { besluit } from './besluit';
import { bestedingsindeling } from './bestedingsindeling';
import { bladindeling } from './bladindeling';
import { fase } from './fase';
import { geldbron } from './geldbron';
import { groepslidmaatschap } from './groepslidmaatschap';
import { organisatie } from './organisatie';
import { programmalijn } from './programmalijn';
import { resultaat } from './resultaat';
import type { Soortbeschrijving } from './Soortbeschrijving';
import { strategie } from './strategie';
import { thema } from './thema';

/** Every kind that is edited. */
export const SOORTEN = {
  actie,
  agenda,
  begrip,
  begroting,
  begrotingsregel,
  besluit,
  bestedingsindeling,
  bladindeling,
  fase,
  geldbron,
  groepslidmaatschap,
  organisatie,
  programmalijn,
  resultaat,
  strategie,
  thema,
} satisfies { [S in Soort]: Soortbeschrijving<S> };
