"""Reads every list and a map with the generated client, as a site of somebody else would."""

import datetime
import sys

import openapi_client as kaart

AGENDA = "zoetermeer-2022-2030"
ORGANISATIE = "gemeente-zoetermeer"

with kaart.ApiClient(kaart.Configuration(host=sys.argv[1])) as client:
    acties = kaart.ActiesApi(client)
    organisaties = kaart.OrganisatiesApi(client)
    programmalijnen = kaart.ProgrammalijnenApi(client)
    versies = kaart.VersiesApi(client)
    lijsten = {
        "leesAgendas": kaart.AgendasApi(client).lees_agendas(),
        "leesActies": acties.lees_acties(AGENDA, jaar=[2026], page_size=100),
        "leesActiviteiten": kaart.ActiviteitenApi(client).lees_activiteiten(AGENDA, van=datetime.date(2022, 1, 1)),
        "leesBegrippen": kaart.BegrippenApi(client).lees_begrippen(AGENDA),
        "leesProgrammalijnen": programmalijnen.lees_programmalijnen(AGENDA),
        "leesResultaten": kaart.ResultatenApi(client).lees_resultaten(AGENDA),
        "leesStrategieen": kaart.StrategieenApi(client).lees_strategieen(AGENDA),
        "leesThemas": kaart.ThemasApi(client).lees_themas(AGENDA),
        "leesVersies": versies.lees_versies(AGENDA),
        "leesOrganisaties": organisaties.lees_organisaties(),
        "leesOrganisatieActies": organisaties.lees_organisatie_acties(ORGANISATIE),
        "leesOverheden": kaart.OrganisatiesApi(client).lees_overheden(zoek="Zoetermeer"),
        "leesZoekresultaten": kaart.ZoekenApi(client).lees_zoekresultaten("cultuur"),
    }
    for naam, lijst in lijsten.items():
        assert lijst.totaal > 0 and len(lijst.resultaten) > 0, naam
        print(naam, lijst.totaal)

    strategiekaart = programmalijnen.lees_programmalijn_strategiekaart(AGENDA, "goud-maken")
    assert strategiekaart.fasen[0].groepen[0].blokken[0].acties[0].wat
    print("leesProgrammalijnStrategiekaart", strategiekaart.programmalijn.titel)

    begroting = kaart.BegrotingApi(client).lees_begroting(AGENDA)
    assert begroting.jaren, "a begroting has years"
    agenda = kaart.AgendasApi(client).lees_agenda(AGENDA)
    assert agenda.van == datetime.date(2022, 1, 1), agenda.van
    assert agenda.versie.gepubliceerd_op.tzinfo is not None
    try:
        acties.lees_actie(AGENDA, "00000000-0000-4000-8000-000000000000")
        sys.exit("an actie that is not there was read")
    except kaart.exceptions.NotFoundException as weg:
        assert weg.data.status == 404, weg
