import { useTranslation } from 'react-i18next';
import type { Begrotingstabel, Deel, GeldbronSoort } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Lijst } from '../../../concept/lijst/Lijst';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { Onderdeel } from '../../../concept/lijst/Onderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { Foutzin } from '../../../concept/velden/Foutzin';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { OrganisatieKiezer } from '../../../concept/velden/OrganisatieKiezer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import paneel from './Paneel.module.css';
import { useRoosteromgeving } from './RoosterContext';

const SOORTEN: readonly GeldbronSoort[] = [
  'eigen_middelen',
  'aanvullend_gevraagd',
  'provincie',
  'rijk',
  'fonds',
  'cofinanciering',
];

/** Where the money comes from: the sources that a regel can be paid from. */
export function Geldbronnen({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  return (
    <details className={paneel.instellingen}>
      <summary>{t('rooster.geldbron.titel')}</summary>
      <Lijst
        inleiding={t('rooster.geldbron.inleiding')}
        leeg={{ titel: t('rooster.geldbron.leeg'), uitleg: t('rooster.geldbron.inleiding') }}
        nieuw={<NieuweGeldbron tabel={tabel} />}
      >
        {tabel.geldbronnen.map((bron) => (
          <Geldbronrij key={bron.id} bron={bron} />
        ))}
      </Lijst>
    </details>
  );
}

function Geldbronrij({ bron }: { bron: Deel<'geldbron'> }) {
  const { t } = useTranslation();
  const { organisaties } = useRoosteromgeving();
  const naam = useVeld(bron, 'naam');
  const soort = useVeld(bron, 'soort');
  const wie = useVeld(bron, 'organisatie');
  const betaler = organisaties.van(wie.waarde);
  const id = (veld: string) => `geldbron-${bron.id}-${veld}`;
  return (
    <Onderdeel
      deel={bron}
      onder={() => (
        <p className="stil">
          {t(`begroting.soortGeldbron.${soort.waarde}`)}
          {betaler !== null && (
            <>
              {' · '}
              <Nederlands>{betaler.naam}</Nederlands>
            </>
          )}
        </p>
      )}
    >
      <Tekstinvoer id={id('naam')} label={t('rooster.geldbron.naam')} naam="naam" veld={naam} />
      <Keuzeinvoer
        id={id('soort')}
        label={t('rooster.geldbron.soort')}
        naam="soort"
        veld={soort}
        kort
        keuzes={SOORTEN.map((waarde) => ({
          waarde,
          tekst: t(`begroting.soortGeldbron.${waarde}`),
        }))}
      />
      <OrganisatieKiezer
        id={id('organisatie')}
        label={t('rooster.geldbron.organisatie')}
        hint={t('rooster.geldbron.organisatieHint')}
        fout={
          wie.fout && (
            <span role="alert">
              <Foutzin fout={wie.fout} namen={['organisatie']} />
            </span>
          )
        }
        {...organisaties.kiezer(wie.waarde, wie.zet)}
      />
    </Onderdeel>
  );
}

/** Adding a geldbron. Co-financing needs to know at once who pays. */
function NieuweGeldbron({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  const { maak } = useBewerker();
  const { organisaties } = useRoosteromgeving();
  const formulier = useFormulier({
    sleutel: `geldbron-${tabel.begroting.id}`,
    leeg: { naam: '', soort: 'eigen_middelen', organisatie: '' },
    namen: {
      naam: t('rooster.geldbron.naam'),
      soort: t('rooster.geldbron.soort'),
      organisatie: t('rooster.geldbron.organisatie'),
    },
    controleer: ({ naam, soort, organisatie: wie }) => ({
      naam: naam === '' ? t('invoer.nodig') : undefined,
      organisatie:
        soort === 'cofinanciering' && wie === '' ? t('rooster.geldbron.wieBetaalt') : undefined,
    }),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('rooster.geldbron.nieuw')}
      eerste="naam"
      meteenOpen={false}
      voegToe={({ naam, soort, organisatie: wie }) => {
        maak('geldbron', {
          naam,
          soort: soort as GeldbronSoort,
          organisatie: wie === '' ? null : wie,
        });
      }}
    >
      <Formulierveld formulier={formulier} veld="naam" />
      <Formulierveld
        formulier={formulier}
        veld="soort"
        opties={SOORTEN.map((soort) => ({
          waarde: soort,
          tekst: t(`begroting.soortGeldbron.${soort}`),
        }))}
      />
      <OrganisatieKiezer
        id={formulier.id('organisatie')}
        label={t('rooster.geldbron.organisatie')}
        hint={t('rooster.geldbron.organisatieHint')}
        fout={formulier.fouten.organisatie}
        {...organisaties.kiezer(formulier.waarden.organisatie, (id) =>
          formulier.zet('organisatie', id ?? ''),
        )}
      />
    </NieuwOnderdeel>
  );
}
