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
import { keuzesUit } from '../../../concept/velden/keuzesUit';
import { OrganisatieKiezer } from '../../../concept/velden/OrganisatieKiezer';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { veldkop } from '../../../lib/i18n/veldkop';
import { veldId } from '../../../lib/focus';
import { useRoosteromgeving } from './RoosterContext';
import { Vouw } from './Vouw';

/** Where the money comes from: the sources that a regel can be paid from. */
export function Geldbronnen({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  return (
    <Vouw titel={t('rooster.geldbron.titel')}>
      <Lijst
        inleiding={t('rooster.geldbron.inleiding')}
        leeg={{ titel: t('rooster.geldbron.leeg'), uitleg: t('rooster.geldbron.inleiding') }}
        nieuw={<NieuweGeldbron tabel={tabel} />}
      >
        {tabel.geldbronnen.map((bron) => (
          <Geldbronrij key={bron.id} bron={bron} />
        ))}
      </Lijst>
    </Vouw>
  );
}

function Geldbronrij({ bron }: { bron: Deel<'geldbron'> }) {
  const { t } = useTranslation();
  const { organisaties } = useRoosteromgeving();
  const wie = useVeld(bron, 'organisatie');
  const betaler = organisaties.van(wie.waarde);
  return (
    <Onderdeel
      deel={bron}
      onder={({ soort }) => (
        <p className="stil">
          {t(`geldbronSoort.${soort}`)}
          {betaler !== null && (
            <>
              {' · '}
              <Nederlands>{betaler.naam}</Nederlands>
            </>
          )}
        </p>
      )}
    >
      <Veldinvoer deel={bron} veld="naam" />
      <Veldinvoer deel={bron} veld="soort" />
      <OrganisatieKiezer
        id={veldId(bron.id, 'organisatie')}
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
      naam: veldkop('naam'),
      soort: veldkop('soort'),
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
      voegToe={({ naam, soort, organisatie: wie }) =>
        maak('geldbron', { naam, soort: soort as GeldbronSoort, organisatie: wie || null })
      }
    >
      <Formulierveld formulier={formulier} veld="naam" />
      <Formulierveld formulier={formulier} veld="soort" opties={keuzesUit(t, 'geldbronSoort')} />
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
