import type { OrganisatieVerwijzing } from '../../src/lib/api';
import { heeftLeden } from '../../src/lib/heeftLeden';
import type { Proeforganisatie } from './Proeforganisatie';

/** How one stands in what is said of another. */
export const verwijzing = ({ code, inhoud }: Proeforganisatie): OrganisatieVerwijzing => ({
  code,
  naam: inhoud.naam,
  afkorting: inhoud.afkorting,
  soort: inhoud.soort,
  heeftLeden: heeftLeden(inhoud.soort),
  url: `https://strategiekaart.example/v1/organisaties/${code}`,
});
