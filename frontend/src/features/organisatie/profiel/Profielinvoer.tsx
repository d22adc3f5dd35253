import { useTranslation } from 'react-i18next';
import { SOORTEN } from '../../../concept/soorten/soorten';
import type { ConceptdeelViewOrganisatieInhoud as Profiel } from '../../../lib/api';
import { waardelijst } from '../../../lib/i18n/waardelijst';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { OrganisatieVeld } from '../velden/OrganisatieVeld';
import { Overheidzoeker } from '../velden/Overheidzoeker';
import { Vinkje } from '../../../ui/formulier/Vinkje';
import { Logoveld } from './Logoveld';
import type { Profielformulier } from './useProfielformulier';
import { JA, type Profielveld } from './waarden';

interface Props {
  veld: Profielveld;
  profiel: Profiel;
  velden: Profielformulier;
}

const OVERHEDEN = ['gemeente', 'provincie'] as const;

/** How a field of the profile is filled in: it follows from its type, but for those that are chosen. */
export function Profielinvoer({ veld, profiel, velden }: Props) {
  const { t } = useTranslation();
  const { formulier, heetAnders } = velden;
  const { waarden, namen, zet } = formulier;
  const hints = t('profiel.hint', { returnObjects: true }) as Partial<Record<string, string>>;
  const hint = hints[veld];
  const metHint = hint === undefined ? {} : { hint };
  if (veld === 'soort') {
    return (
      <Formulierveld
        formulier={formulier}
        veld={veld}
        kort
        opties={waardelijst('organisatieSoort').map((soort) => ({
          waarde: soort,
          tekst: t(`organisatieSoort.${soort}`, { count: 1 }),
        }))}
      />
    );
  }
  if (veld === 'onderdeelVan') {
    return (
      <OrganisatieVeld
        formulier={formulier}
        veld={veld}
        behalve={profiel.id}
        nietVerplicht={waarden.soort !== 'afdeling'}
        {...metHint}
      />
    );
  }
  if (veld === 'logo') {
    return <Logoveld organisatie={profiel.code} formulier={formulier} {...metHint} />;
  }
  if (veld === 'contact/openbaar') {
    return (
      <Vinkje
        id={formulier.id(veld)}
        aan={waarden[veld] === JA}
        zet={(aan) => zet(veld, aan ? JA : '')}
        {...metHint}
      >
        {namen[veld]}
      </Vinkje>
    );
  }
  const soort = OVERHEDEN.find((een) => een === waarden.soort);
  const deel = veld.startsWith('contact/') ? null : SOORTEN.organisatie.velden[veld as 'naam'];
  const lang = deel?.rijtje ?? deel?.typwijze?.meerRegels ?? false;
  return (
    <>
      {veld === 'tooi' && soort !== undefined && (
        <Overheidzoeker soort={soort} kies={({ tooi }) => zet('tooi', tooi)} />
      )}
      <Formulierveld
        formulier={formulier}
        veld={veld}
        nietVerplicht={veld !== 'naam'}
        soort={lang ? 'alinea' : veld === 'contact/email' ? 'email' : 'text'}
        kort={deel?.typwijze?.kort ?? veld === 'contact/telefoon'}
        {...metHint}
      />
      {veld === 'naam' && heetAnders && (
        <Vinkje
          id={formulier.id('oudeNaam')}
          aan={waarden.oudeNaam === JA}
          zet={(aan) => zet('oudeNaam', aan ? JA : '')}
          hint={t('profiel.oudeNaamUitleg')}
        >
          {t('profiel.oudeNaam', { naam: profiel.inhoud.naam })}
        </Vinkje>
      )}
    </>
  );
}
