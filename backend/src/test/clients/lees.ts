/** Reads every list and a map with the generated client, as a site of somebody else would. */
import * as kaart from './client/index';

const AGENDA = 'zoetermeer-2022-2030';
const ORGANISATIE = 'gemeente-zoetermeer';

function eis(goed: boolean, wat: string): void {
  if (!goed) throw new Error(wat);
}

async function lees(adres: string): Promise<void> {
  const bij = new kaart.Configuration({ basePath: adres });
  const agenda = AGENDA;
  const programmalijnen = new kaart.ProgrammalijnenApi(bij);
  const organisaties = new kaart.OrganisatiesApi(bij);
  const lijsten: Record<string, { totaal: number; resultaten: unknown[] }> = {
    leesAgendas: await new kaart.AgendasApi(bij).leesAgendas(),
    leesActies: await new kaart.ActiesApi(bij).leesActies({ agenda, jaar: [2026], pageSize: 100 }),
    leesActiviteiten: await new kaart.ActiviteitenApi(bij).leesActiviteiten({
      agenda,
      van: new Date('2022-01-01'),
    }),
    leesBegrippen: await new kaart.BegrippenApi(bij).leesBegrippen({ agenda }),
    leesProgrammalijnen: await programmalijnen.leesProgrammalijnen({ agenda }),
    leesResultaten: await new kaart.ResultatenApi(bij).leesResultaten({ agenda }),
    leesStrategieen: await new kaart.StrategieenApi(bij).leesStrategieen({ agenda }),
    leesThemas: await new kaart.ThemasApi(bij).leesThemas({ agenda }),
    leesVersies: await new kaart.VersiesApi(bij).leesVersies({ agenda }),
    leesOrganisaties: await organisaties.leesOrganisaties(),
    leesOrganisatieActies: await organisaties.leesOrganisatieActies({ organisatie: ORGANISATIE }),
    leesOverheden: await organisaties.leesOverheden({ zoek: 'Zoetermeer' }),
    leesZoekresultaten: await new kaart.ZoekenApi(bij).leesZoekresultaten({ q: 'cultuur' }),
  };
  for (const [naam, lijst] of Object.entries(lijsten)) {
    eis(lijst.totaal > 0 && lijst.resultaten.length > 0, naam);
    console.log(naam, lijst.totaal);
  }

  const strategiekaart = await programmalijnen.leesProgrammalijnStrategiekaart({
    agenda,
    programmalijn: 'goud-maken',
  });
  eis(strategiekaart.fasen[0]!.groepen[0]!.blokken[0]!.acties[0]!.wat !== '', 'an actie says what');
  console.log('leesProgrammalijnStrategiekaart', strategiekaart.programmalijn.titel);

  const gelezen = await new kaart.AgendasApi(bij).leesAgenda({ agenda });
  eis(gelezen.van.toISOString().startsWith('2022-01-01'), `van is ${gelezen.van}`);
  eis((await new kaart.BegrotingApi(bij).leesBegroting({ agenda })).jaren.length > 0, 'has years');
  const weg = await new kaart.ActiesApi(bij)
    .leesActie({ agenda, actie: '00000000-0000-4000-8000-000000000000' })
    .catch((fout: unknown) => fout);
  eis(weg instanceof kaart.ResponseError && weg.response.status === 404, 'what is not there');
}

void lees(process.argv[2]!).catch((fout: unknown) => {
  console.error(fout);
  process.exitCode = 1;
});
