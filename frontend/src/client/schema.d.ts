/** Generated from openapi.yaml by "npm run client". Do not edit. */

export interface paths {
    "/agendas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lijst van gepubliceerde agendas
         * @description Op titel gesorteerd.
         */
        get: operations["leesAgendas"];
        put?: never;
        /**
         * Een agenda maken
         * @description Voor beleidsmedewerkers van de eigenaar. De agenda is een concept tot de eerste versie is gepubliceerd.
         */
        post: operations["maakAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén agenda
         * @description De gepubliceerde agenda met haar fasen, thema's, besluiten en programmalijnen.
         */
        get: operations["leesAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acties van een agenda
         * @description Alle acties, te filteren. Het filter organisatie telt ook mee wat een organisatie doet via haar onderdelen, en via groepen, platforms en netwerken waarvan zij nu lid is.
         */
        get: operations["leesActies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/acties/{actie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén actie
         * @description Wie, wat, wanneer en hoe, met de status van nu.
         */
        get: operations["leesActie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/activiteiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Activiteiten bij een agenda
         * @description Eenmalige activiteiten, reeksen, en wat nog maar in grote lijnen is gepland.
         */
        get: operations["leesActiviteiten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/activiteiten/{activiteit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén activiteit
         * @description Wanneer, waar, door wie en waarbij zij hoort.
         */
        get: operations["leesActiviteit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/begrippen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begrippen van een agenda
         * @description De begrippenlijst, op alfabet.
         */
        get: operations["leesBegrippen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/begrippen/{begrip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén begrip
         * @description Een woord uit de begrippenlijst, met uitleg.
         */
        get: operations["leesBegrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/begroting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting van een agenda
         * @description Thema x jaar, met totalen. PM (pro memorie) is geen nul: elk totaal geeft de som van de bekende bedragen en het aantal PM en lege cellen.
         */
        get: operations["leesBegroting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/begroting/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting als CSV
         * @description Een rij per cel van de laatst gepubliceerde versie, in UTF-8 met BOM. Waar tekst op een formule lijkt, ook na een scheidingsteken, staat er een apostrof voor.
         */
        get: operations["leesBegrotingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/begroting/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting als Excel-bestand
         * @description De tabel van de laatst gepubliceerde versie, met formules voor de totalen. PM staat er als tekst.
         */
        get: operations["leesBegrotingXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Het concept van een agenda
         * @description Waar beleidsmedewerkers aan werken: de agenda, fasen, thema's, begrippen, besluiten en programmalijnen, elk met zijn revisie. Bezoekers zien het pas na publicatie.
         */
        get: operations["leesConcept"];
        put?: never;
        post?: never;
        /**
         * De agenda archiveren
         * @description Alleen zolang er nog geen versie van is gepubliceerd.
         */
        delete: operations["verwijderConcept"];
        options?: never;
        head?: never;
        /**
         * De agenda wijzigen in het concept
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). De code blijft.
         */
        patch: operations["wijzigConcept"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: acties
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptActie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/acties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: acties
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptActie"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: acties
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptActie"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: acties
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptActie"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/agendabestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een agenda als agendabestand
         * @description Alles wat er in het concept staat, met de organisaties die het noemt en de activiteiten. Hetzelfde bestand kan weer worden ingelezen, ook in een andere installatie. Voor beleidsmedewerkers van de eigenaar en de beheerder.
         */
        get: operations["leesConceptAgendabestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrippen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: begrippen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptBegrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrippen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: begrippen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptBegrip"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: begrippen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptBegrip"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: begrippen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptBegrip"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/begroting/bestedingsimporten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Overnemen wat er is besteed
         * @description Hetzelfde bestand, met in If-Match de ETag van het voorbeeld. Alles gaat in één keer, of niets. Elke gewijzigde regel staat in de geschiedenis. Hetzelfde bestand nog eens overnemen verandert niets.
         */
        post: operations["maakConceptBegrotingBestedingsimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begroting/bestedingsindeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoe het bestand van het financiële systeem wordt gelezen
         * @description Welke kolom wat is, en waar elke code bij hoort. Zonder indeling is de revisie 0. Met de ETag voor If-Match.
         */
        get: operations["leesConceptBegrotingBestedingsindeling"];
        /**
         * De indeling van het bestand bewaren
         * @description Vervangt de hele indeling. De eerste keer is If-Match "0". Bezoekers zien haar niet; elke eerdere staat in de geschiedenis van het concept. Codes van een regel die weg is vervallen.
         */
        put: operations["bewaarConceptBegrotingBestedingsindeling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begroting/bestedingskolommen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De kolommen van een bestand bekijken
         * @description Herkent de tekens (UTF-8, UTF-16 of Windows-1252), het scheidingsteken en de rij met kolomnamen, en stelt een indeling voor. Er wordt niets bewaard.
         */
        post: operations["maakConceptBegrotingBestedingskolom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begroting/bestedingsvoorbeelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bekijken wat overnemen van een bestand zou doen
         * @description Leest het bestand met de bewaarde indeling. Per regel en half jaar: nu, in het bestand, het verschil. Het bestand bevat alles van de halve jaren die erin staan: dat vervangt wat er nu staat. Andere halve jaren blijven. Er wordt niets bewaard. De ETag is nodig om het over te nemen.
         */
        post: operations["maakConceptBegrotingBestedingsvoorbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting en de scenario's
         * @description De begroting van de agenda zelf staat voorop, als die er is.
         */
        get: operations["leesConceptBegrotingen"];
        put?: never;
        /**
         * Maken in het concept: begrotingen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptBegroting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: begrotingen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptBegroting"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: begrotingen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptBegroting"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: begrotingen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptBegroting"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een begroting of scenario als CSV
         * @description Een rij per cel, zoals zij nu in het concept staat. Na wijzigen kan hetzelfde bestand weer worden ingelezen.
         */
        get: operations["leesConceptBegrotingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/importen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een bestand overnemen
         * @description Hetzelfde bestand als in het voorbeeld, met de ETag daarvan in If-Match. Alles of niets: met een fout erin gebeurt er niets. Elke regel die verandert komt in de geschiedenis.
         */
        post: operations["maakConceptBegrotingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/importvoorbeelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zien wat een bestand zou veranderen
         * @description Slaat niets op. Per regel wat nieuw is, wat verandert en wat gelijk blijft; alle fouten met hun plek; wat het bestand zelf niet zegt als vraag; wat wordt overgeslagen en waarom; de totalen ervoor en erna. Wat niet in het bestand staat blijft. De ETag is nodig om het over te nemen.
         */
        post: operations["maakConceptBegrotingImportvoorbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/kopieen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een scenario maken van een begroting of scenario
         * @description Dezelfde regels, onder dezelfde code, met wat er is begroot; toegezegd en besteed gaan niet mee. Met 'aanpassing' veranderen de bedragen meteen. Bezoekers zien nooit iets van een scenario. Alle fouten komen in één antwoord.
         */
        post: operations["maakConceptBegrotingKopie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/overnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een scenario overnemen
         * @description De begroting van de agenda krijgt de regels van het scenario en wat daarin is begroot; wat is toegezegd en besteed blijft. Alles of niets. Elke regel staat in de wijzigingen en kan terug. Bezoekers zien het na de volgende publicatie. Het scenario blijft.
         */
        post: operations["maakConceptBegrotingOvername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/pms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De PM's van een begroting of scenario
         * @description Wat nog PM is, met wie beslist en voor wanneer; en wat van PM een bedrag werd, met wie dat deed en wanneer. Van PM een bedrag maken gaat met een wijziging van de begrotingsregel.
         */
        get: operations["leesConceptBegrotingPms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/tabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De tabel van een begroting of scenario
         * @description Alles om de tabel te bewerken: de regels met hun revisie, de totalen, en waaruit te kiezen is.
         */
        get: operations["leesConceptBegrotingTabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/tabelwijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in de tabel veranderde
         * @description Voor wie de tabel al heeft: de regels die sindsdien veranderden, met de totalen waarin ze meetellen. Is er te veel veranderd of iets aan de indeling, dan komt de hele tabel.
         */
        get: operations["leesConceptBegrotingTabelwijzigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/totalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De totalen van een begroting of scenario
         * @description Dezelfde als in de tabel, zonder de regels zelf.
         */
        get: operations["leesConceptBegrotingTotalen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/vergelijking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een begroting of scenario vergelijken
         * @description Wat er is begroot naast elkaar, per thema en jaar, met de regels en acties die anders zijn. Beide kanten mogen ook een gepubliceerde versie zijn: 'versie-3'. De ETag verandert zodra een van beide verandert; met die ETag kan een scenario worden overgenomen.
         */
        get: operations["leesConceptBegrotingVergelijking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingen/{id}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een begroting of scenario als Excel-bestand
         * @description De tabel zoals zij nu in het concept staat. Na wijzigen kan hetzelfde bestand weer worden ingelezen.
         */
        get: operations["leesConceptBegrotingXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingsregels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: begrotingsregels
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptBegrotingsregel"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Meer begrotingsregels tegelijk wijzigen
         * @description Alles of niets, hooguit 500 regels, elk met de revisie die u hebt gezien en een merge-patch (RFC 7396). In de geschiedenis is het één handeling, met een wijziging per regel. Een 412 noemt in 'errors' elke regel die intussen is veranderd of weg is: zonder die kan de rest opnieuw. 'volgorde' verandert zo niet.
         */
        patch: operations["wijzigConceptBegrotingsregels"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/begrotingsregels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: begrotingsregels
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptBegrotingsregel"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: begrotingsregels
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptBegrotingsregel"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: begrotingsregels
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptBegrotingsregel"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: besluiten
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptBesluit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/besluiten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: besluiten
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptBesluit"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: besluiten
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptBesluit"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: besluiten
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptBesluit"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/bladindeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoe een Excel-bestand met de kaart wordt gelezen
         * @description Welke kolom wat is, en wie er met een naam is bedoeld. Zonder indeling is de revisie 0. Met de ETag voor If-Match.
         */
        get: operations["leesConceptBladindeling"];
        /**
         * De indeling van een Excel-bestand bewaren
         * @description Vervangt de hele indeling. De eerste keer is If-Match "0". Elke eerdere staat in de geschiedenis van het concept.
         */
        put: operations["bewaarConceptBladindeling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/fasen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: fasen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptFase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/fasen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: fasen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptFase"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: fasen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptFase"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: fasen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptFase"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volgen wat er in het concept gebeurt
         * @description Een stroom van gebeurtenissen (server-sent events). 'wijziging': iemand bewaarde iets. 'aanwezig': wie het concept nu open hebben. Na een onderbreking gaat de stroom verder bij Last-Event-ID.
         */
        get: operations["leesConceptGebeurtenissen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/geldbronnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: geldbronnen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptGeldbron"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/geldbronnen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: geldbronnen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptGeldbron"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: geldbronnen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptGeldbron"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: geldbronnen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptGeldbron"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/geplande-publicaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Geplande publicaties
         * @description De laatst gemaakte eerst, met wat ervan is geworden. Voor beleidsmedewerkers van de eigenaar.
         */
        get: operations["leesConceptGeplandePublicaties"];
        put?: never;
        /**
         * Een publicatie plannen
         * @description Op dat moment wordt het concept gepubliceerd zoals het dan is; met 'stand' zoals het nu is, zonder wat er nog bij komt. Er is er hoogstens één tegelijk gepland. Is er dan niets veranderd, of mag wie het plande de agenda niet meer bewerken, dan gaat het niet door. Voor beleidsmedewerkers van de eigenaar.
         */
        post: operations["maakConceptGeplandePublicatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/geplande-publicaties/{geplandePublicatie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Een geplande publicatie intrekken
         * @description Zij gaat dan niet door. Nogmaals intrekken mag. Een plan verandert verder nooit door mensen, dus If-Match is niet nodig.
         */
        delete: operations["verwijderConceptGeplandePublicatie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/handelingherstellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een handeling ongedaan maken
         * @description Zet alles wat in één keer is gedaan in één keer terug, zoals een ingelezen bestand of een teruggezette versie. Alles of niets: is iets ervan sindsdien veranderd, dan is het antwoord 409. Dit is zelf weer een handeling.
         */
        post: operations["maakConceptHandelingherstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/herkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waar een agenda en haar onderdelen uit komen
         * @description Van een agenda die een kopie is van een andere: van elk onderdeel uit welk onderdeel het komt. Leeg voor een agenda die hier is begonnen.
         */
        get: operations["leesConceptHerkomst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/herkomst/verschillen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat een concept anders zegt dan de agenda waar het uit komt
         * @description Het concept tegenover de nieuwste versie van de agenda waar het een kopie van is, of haar concept als zij nog nooit is gepubliceerd. Wat alleen met de periode is opgeschoven staat niet in de lijst; toegezegd, besteed en gedaan tellen niet mee.
         */
        get: operations["leesConceptHerkomstVerschillen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/herstellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terugzetten
         * @description Draait een wijziging terug: de velden die zij veranderde worden wat zij waren, de rest van het onderdeel blijft. Haalt ook uit het archief; een programmalijn of strategie brengt mee wat er tegelijk is gearchiveerd. Schreef iemand sindsdien over deze wijziging heen, dan is het antwoord 409. Met If-Match, de ETag van wat er nu staat, gaat het dan toch terug. Dit is zelf weer een wijziging.
         */
        post: operations["maakConceptHerstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/kaartimporten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De kaart uit een bestand overnemen
         * @description Hetzelfde bestand en dezelfde keuzes, met in If-Match de ETag van het voorbeeld. Alles of niets. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk van het eerste dat wordt gemaakt.
         */
        post: operations["maakConceptKaartimport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/kaartimporten/voorbeeldbestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een leeg Excel-bestand voor de kaart
         * @description Met de kolommen die worden gelezen, en één rij als voorbeeld.
         */
        get: operations["leesConceptKaartimportenVoorbeeldbestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/kaartkolommen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De bladen en kolommen van een bestand bekijken
         * @description Zoekt per blad de rij met kolomnamen, ook als er iets boven staat, en stelt voor wat elke kolom is. Slaat niets op.
         */
        post: operations["maakConceptKaartkolom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/kaartvoorbeelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zien wat er van een bestand op de kaart komt
         * @description Leest het bestand met de bewaarde indeling; slaat niets op. Wat er al is, met dezelfde naam op dezelfde plek, blijft zoals het is. Met alle fouten en hun plek. De ETag is nodig om het over te nemen.
         */
        post: operations["maakConceptKaartvoorbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/kopieen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een agenda kopiëren naar een nieuwe periode
         * @description Een nieuw concept van dezelfde eigenaar, uit het concept van deze agenda. Tijden schuiven op, in hun eigen woorden; wat in een ander jaar niet te zeggen is wordt leeg. Wanneer iets is besloten of gemeten blijft, en ook jaren in gewone tekst. Acties die zijn afgerond of gestopt, scenario's, en wat is toegezegd en besteed gaan niet mee; stappen zijn weer te zetten. Activiteiten uit de nieuwe periode gaan mee als tijden blijven. Van alles blijft bekend waar het uit komt. Alle fouten komen in één antwoord.
         */
        post: operations["maakConceptKopie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/onafgeronde-acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acties die nog niet klaar zijn
         * @description Alle acties van het concept die niet zijn afgerond of gestopt, op volgorde van de agenda. In een agenda voor de volgende periode gaan zij verder, of zij stoppen met een reden (zie 'stoppen' bij kopiëren).
         */
        get: operations["leesConceptOnafgerondeActies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/onderdeelkopieen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een onderdeel kopiëren naar deze agenda
         * @description Een actie, strategie, resultaat of programmalijn, uit deze agenda of uit een andere die u bewerkt, met wat eronder hangt. Wat het noemt wordt hier hetzelfde: wat er uit is gemaakt, of wat dezelfde code of naam heeft; wat hier niet bestaat gaat niet mee, en het antwoord noemt het. Stappen zijn weer te zetten. Uit een andere agenda blijft bekend waar het uit komt. Alle fouten komen in één antwoord, en dan is er niets gekopieerd.
         */
        post: operations["maakConceptOnderdeelkopie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisaties om te kiezen
         * @description Op naam; wie is opgeheven staat er niet meer bij. Ook organisaties die de eigenaar van deze agenda maakte en die nog niet gepubliceerd zijn.
         */
        get: operations["leesConceptOrganisaties"];
        put?: never;
        /**
         * Een organisatie toevoegen
         * @description Zij is van de eigenaar van deze agenda, tot een versie waarin zij voorkomt is gepubliceerd. Een afdeling komt onder de eigenaar.
         */
        post: operations["maakConceptOrganisatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/programmalijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: programmalijnen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptProgrammalijn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/programmalijnen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: programmalijnen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptProgrammalijn"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: programmalijnen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptProgrammalijn"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: programmalijnen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptProgrammalijn"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/programmalijnen/{id}/controle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een kaart in het concept controleren
         * @description Wat ontbreekt, zichzelf tegenspreekt of moeilijk leest: een actie zonder trekker of tijd, een resultaat zonder strategie, een einde na de fase, bedragen die afwijken van de begroting, lange zinnen.
         */
        get: operations["leesConceptProgrammalijnControle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/programmalijnen/{id}/strategiekaart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De strategiekaart in het concept
         * @description Alles van één kaart als losse onderdelen, elk met zijn revisie, en de organisaties die erop staan.
         */
        get: operations["leesConceptProgrammalijnStrategiekaart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/resultaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: resultaten
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptResultaat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/resultaten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: resultaten
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptResultaat"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: resultaten
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptResultaat"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: resultaten
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptResultaat"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/strategieen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: strategieen
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptStrategie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/strategieen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: strategieen
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptStrategie"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: strategieen
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptStrategie"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: strategieen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptStrategie"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/themas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maken in het concept: themas
         * @description Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakConceptThema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/themas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen uit het concept: themas
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesConceptThema"];
        put?: never;
        post?: never;
        /**
         * Archiveren uit het concept: themas
         * @description Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende versie.
         */
        delete: operations["verwijderConceptThema"];
        options?: never;
        head?: never;
        /**
         * Wijzigen in het concept: themas
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.
         */
        patch: operations["wijzigConceptThema"];
        trace?: never;
    };
    "/agendas/{agenda}/concept/verschillen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat publiceren zou veranderen
         * @description Het concept tegenover de laatste versie, veld voor veld en in woorden. Van een agenda die nog nooit is gepubliceerd is alles nieuw. Met 'naar': wat er in het concept verandert als het teruggaat naar die versie. Voor beleidsmedewerkers van de eigenaar.
         */
        get: operations["leesConceptVerschillen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/versieherstellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Het concept terugzetten naar een versie
         * @description Het hele concept wordt zoals het was toen die versie werd gepubliceerd: ook wat bezoekers er niet van zien, zoals scenario's. Wat er sindsdien bij kwam gaat naar het archief. Wat bezoekers lezen blijft. Dit is één handeling, die ongedaan kan worden gemaakt.
         */
        post: operations["maakConceptVersieherstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Voorbeeld van het concept
         * @description Wat bezoekers zouden lezen als het concept nu werd gepubliceerd. Voor beleidsmedewerkers van de eigenaar.
         */
        get: operations["leesConceptVoorbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/voorbeeldlinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Links naar het voorbeeld
         * @description De nieuwste eerst, zonder hun adres. Voor beleidsmedewerkers van de eigenaar.
         */
        get: operations["leesConceptVoorbeeldlinks"];
        put?: never;
        /**
         * Een link naar het voorbeeld maken
         * @description Wie de link heeft kan het concept bekijken, tot hij verloopt of wordt ingetrokken. Het adres staat alleen in dit antwoord. Voor beleidsmedewerkers van de eigenaar.
         */
        post: operations["maakConceptVoorbeeldlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/voorbeeldlinks/{voorbeeldlink}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Een link naar het voorbeeld intrekken
         * @description De link werkt meteen niet meer. Nogmaals intrekken mag. Een link verandert verder nooit, dus If-Match is niet nodig.
         */
        delete: operations["verwijderConceptVoorbeeldlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wijzigingen van het concept
         * @description Wie wat wanneer veranderde, met de inhoud ervoor en erna. De nieuwste eerst. Wat in één keer is gedaan, zoals een blok cellen of een bestand, is met 'per=handeling' één regel: de laatste, met hoeveel het er waren.
         */
        get: operations["leesConceptWijzigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/concept/zoekresultaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoeken in het concept
         * @description Hetzelfde als zoeken in wat is gepubliceerd, maar in het concept zoals het nu is. Voor beleidsmedewerkers van de eigenaar.
         */
        get: operations["leesConceptZoekresultaten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/herkomst/verschillen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er anders is dan in de agenda ervoor
         * @description Vergelijkt de nieuwste versie met de nieuwste versie van de agenda waar deze uit komt, veld voor veld en in woorden. Wat alleen met de periode is opgeschoven staat niet in de lijst; toegezegd, besteed en gedaan tellen niet mee. 404 als bezoekers geen agenda kennen waar deze uit komt.
         */
        get: operations["leesHerkomstVerschillen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/programmalijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmalijnen van een agenda
         * @description Op volgorde van nummer.
         */
        get: operations["leesProgrammalijnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/programmalijnen/{programmalijn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén programmalijn
         * @description Met aantallen van haar strategiekaart.
         */
        get: operations["leesProgrammalijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/programmalijnen/{programmalijn}/strategiekaart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De strategiekaart van een programmalijn
         * @description Resultaten, strategieën en acties als één document, gegroepeerd per fase. Een strategie staat er één keer in, ook als resultaten haar delen. De status van acties staat apart, onder voortgang.
         */
        get: operations["leesProgrammalijnStrategiekaart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/resultaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resultaten van een agenda
         * @description In de volgorde van de strategiekaarten.
         */
        get: operations["leesResultaten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/resultaten/{resultaat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén resultaat
         * @description Met het besluit erachter en de indicatoren.
         */
        get: operations["leesResultaat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/strategieen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Strategieën van een agenda
         * @description In de volgorde van de strategiekaarten.
         */
        get: operations["leesStrategieen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/strategieen/{strategie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén strategie
         * @description Met de resultaten waaraan zij bijdraagt.
         */
        get: operations["leesStrategie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/themas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thema's van een agenda
         * @description Op volgorde van nummer, met het aantal acties.
         */
        get: operations["leesThemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/themas/{thema}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén thema
         * @description Acties bij dit thema staan onder acties, met het filter thema.
         */
        get: operations["leesThema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versies van een agenda
         * @description De laatste eerst. Elke eerdere versie blijft te lezen op haar eigen adres.
         */
        get: operations["leesVersies"];
        put?: never;
        /**
         * Het concept publiceren
         * @description Maakt van het concept de volgende versie. Bezoekers lezen haar meteen; de vorige blijft op haar eigen adres. Voor beleidsmedewerkers van de eigenaar.
         */
        post: operations["maakVersie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De agenda in één versie
         * @description De agenda zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.
         */
        get: operations["leesVersie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}/begroting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting in één versie
         * @description De begroting zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.
         */
        get: operations["leesVersieBegroting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}/begroting/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting in één versie als CSV
         * @description Een rij per cel, zoals zij in die versie is gepubliceerd.
         */
        get: operations["leesVersieBegrotingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}/begroting/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De begroting in één versie als Excel-bestand
         * @description De tabel zoals zij in die versie is gepubliceerd, met formules voor de totalen.
         */
        get: operations["leesVersieBegrotingXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}/programmalijnen/{programmalijn}/strategiekaart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een strategiekaart in één versie
         * @description De strategiekaart zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.
         */
        get: operations["leesVersieProgrammalijnStrategiekaart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/versies/{versie}/verschillen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in een versie veranderde
         * @description Vergelijkt de versie met een andere, veld voor veld en in woorden. Zonder 'met': met de versie ervoor; de eerste versie is dan helemaal nieuw.
         */
        get: operations["leesVersieVerschillen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agendas/{agenda}/voortgang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De stand van de acties
         * @description De laatst aanvaarde status van elke actie. De status hoort niet bij een versie: zij leeft.
         */
        get: operations["leesVoortgang"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bewaartermijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bewaartermijnen van persoonsgegevens
         * @description Zoals deze omgeving ze heeft ingesteld; voor in een privacyverklaring.
         */
        get: operations["leesBewaartermijnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van de demo is geladen
         * @description Voor de beheerder.
         */
        get: operations["leesDemo"];
        /**
         * De demo laden
         * @description Twee agenda's met hun organisaties, meteen gepubliceerd: bezoekers zien die ook. Is de demo er al, dan verandert er niets. Dit kan een halve minuut duren.
         */
        put: operations["bewaarDemo"];
        post?: never;
        /**
         * De demo weghalen
         * @description Haalt de agenda's van de demo voorgoed weg, met alles erin en met de organisaties die nergens anders voor nodig zijn.
         */
        delete: operations["verwijderDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie ben ik
         * @description Wie er is ingelogd en wat die mag. Voor een bezoeker is 'ingelogd' onwaar.
         */
        get: operations["leesIk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik/agendas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agenda's die u mag bewerken
         * @description Ook als er nog niets van is gepubliceerd. Leeg voor wie niets mag bewerken.
         */
        get: operations["leesIkAgendas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik/gearchiveerde-agendas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gearchiveerde agenda's die u kunt terughalen
         * @description De laatst gearchiveerde eerst. Alleen van wie u de agenda's mag bewerken.
         */
        get: operations["leesIkGearchiveerdeAgendas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik/gearchiveerde-agendas/{agenda}/herstellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een gearchiveerde agenda terughalen
         * @description Met alles erin, zoals het was toen de agenda werd gearchiveerd.
         */
        post: operations["maakIkGearchiveerdeAgendaHerstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik/organisatiekeuzes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisaties om te noemen
         * @description Op naam: alle die bezoekers kennen, en voor wie agenda's bewerkt ook andere die al bekend zijn. Wie is opgeheven staat er niet meer bij.
         */
        get: operations["leesIkOrganisatiekeuzes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisaties die u mag bijhouden
         * @description Op naam, ook als zij nog niet zijn gepubliceerd of al zijn opgeheven. Een beheerder krijgt alle organisaties.
         */
        get: operations["leesIkOrganisaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inloggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inloggen
         * @description Leidt de browser naar de inlogpagina, en daarna terug naar een pad van deze site. Bij een uitnodiging is het adres daar al ingevuld, of kiest wie nog geen account heeft daar een wachtwoord; in dat pad staat hoe het afliep: uitnodiging=aangenomen, gebruikt, ingetrokken, verlopen, ander_adres of onbekend.
         */
        get: operations["logIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logos/{logo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Het beeld van een logo
         * @description Verandert nooit: een ander beeld heeft een ander kenmerk.
         */
        get: operations["leesLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lijst van organisaties
         * @description Organisaties, afdelingen, groepen, platforms en netwerken uit gepubliceerde agendas, zoals zij nu heten. Wie is opgeheven staat er niet meer in.
         */
        get: operations["leesOrganisaties"];
        put?: never;
        /**
         * Een organisatie maken
         * @description Voor de beheerder. Is er al een met deze naam, of een die erop lijkt, dan is het antwoord 409. Bezoekers zien haar zodra een gepubliceerde agenda haar noemt. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakOrganisatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eén organisatie
         * @description Met haar onderdelen, leden en lidmaatschappen; zoals het nu is.
         */
        get: operations["leesOrganisatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acties van een organisatie
         * @description Elke gepubliceerde actie, uit alle agendas, waarin de organisatie een rol heeft: zelf, via haar onderdelen, of via een groep, platform of netwerk waarvan zij nu lid is en was toen de actie liep.
         */
        get: operations["leesOrganisatieActies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/agendabestanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een agenda maken van een agendabestand
         * @description Een nieuw concept van deze organisatie, met alles wat erin staat; bezoekers zien er niets van tot de eerste versie. Alles of niets: alle fouten komen in één antwoord, elk met zijn regel. Is de code van de agenda al gebruikt, dan krijgt zij een andere. Lidmaatschappen, voortgang en publicatie worden niet overgenomen. Voor beleidsmedewerkers van de organisatie en de beheerder.
         */
        post: operations["maakOrganisatieAgendabestand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/agendabestandvoorbeelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zien wat er van een agendabestand zou worden gemaakt
         * @description Slaat niets op. Hoeveel er van elke soort komt, welke code de agenda krijgt, welke organisaties nieuw zijn, en alle fouten met hun regel. Voor beleidsmedewerkers van de organisatie en de beheerder.
         */
        post: operations["maakOrganisatieAgendabestandvoorbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/gebruik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waar een organisatie wordt genoemd
         * @description Alles wat bij een samenvoeging meegaat, ook wat is gearchiveerd.
         */
        get: operations["leesOrganisatieGebruik"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/groepslidmaatschappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leden van een groep om bij te houden
         * @description Op naam, ook van eerder en van later, elk met zijn revisie.
         */
        get: operations["leesOrganisatieGroepslidmaatschappen"];
        put?: never;
        /**
         * Lid maken van een groep
         * @description Wat er van de groep wordt gevraagd, wordt meteen ook van dit lid gevraagd. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk.
         */
        post: operations["maakOrganisatieGroepslidmaatschap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/groepslidmaatschappen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lidmaatschap van een groep
         * @description Met de ETag voor If-Match.
         */
        get: operations["leesOrganisatieGroepslidmaatschap"];
        put?: never;
        post?: never;
        /**
         * Lidmaatschap van een groep archiveren
         * @description Alsof het er nooit was: een vergissing. Wie ophoudt met lid zijn krijgt een laatste dag.
         */
        delete: operations["verwijderOrganisatieGroepslidmaatschap"];
        options?: never;
        head?: never;
        /**
         * Lidmaatschap van een groep wijzigen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Wie ophoudt krijgt een laatste dag; daarna staat wat er van de groep wordt gevraagd er niet meer bij.
         */
        patch: operations["wijzigOrganisatieGroepslidmaatschap"];
        trace?: never;
    };
    "/organisaties/{organisatie}/herstellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een organisatie terugzetten
         * @description Draait een wijziging terug: de velden die zij veranderde worden wat zij waren, de rest blijft, ook de contactgegevens. Schreef iemand sindsdien over deze wijziging heen, dan is het antwoord 409; met If-Match gaat het dan toch terug. Dit is zelf weer een wijziging.
         */
        post: operations["maakOrganisatieHerstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/lidmaatschappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lidmaatschappen van een organisatie
         * @description Wie er iets mag namens de organisatie. Voor haar beleidsmedewerkers en de beheerder.
         */
        get: operations["leesOrganisatieLidmaatschappen"];
        put?: never;
        /**
         * Zelf een rol nemen
         * @description Voor de beheerder, die ook zelf aan een agenda wil werken. Anderen krijgen een rol met een uitnodiging.
         */
        post: operations["maakOrganisatieLidmaatschap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/lidmaatschappen/{lidmaatschap}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lidmaatschap beëindigen
         * @description Werkt meteen, ook voor wie nu is ingelogd. Een lidmaatschap verandert nooit, dus If-Match is niet nodig.
         */
        delete: operations["verwijderOrganisatieLidmaatschap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een beeld voor een logo insturen
         * @description PNG, JPEG of GIF, hooguit 2 MB en 16 miljoen punten. Er wordt een nieuwe PNG van gemaakt, hooguit 600 punten hoog en breed, zonder wat er verder in het bestand stond. Het wordt het logo als zijn kenmerk in het profiel komt.
         */
        post: operations["maakOrganisatieLogo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/profiel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Profiel van een organisatie
         * @description Alles wat ervan te schrijven is, met de ETag voor If-Match. Voor wie het mag bijhouden: de beheerder, haar eigen mensen, en beleidsmedewerkers als er nog niemand namens haar is.
         */
        get: operations["leesOrganisatieProfiel"];
        put?: never;
        post?: never;
        /**
         * Een organisatie archiveren
         * @description Alleen zolang zij niet is gepubliceerd en nergens wordt genoemd: een vergissing. Anders kan zij worden opgeheven.
         */
        delete: operations["verwijderOrganisatieProfiel"];
        options?: never;
        head?: never;
        /**
         * Profiel van een organisatie wijzigen
         * @description Stuur alleen wat verandert (merge-patch, RFC 7396). Bezoekers lezen het meteen; wat al is gepubliceerd houdt de oude naam. Een vertegenwoordiger verandert soort, onderdeelVan, tooi, opgehevenPer en opvolger niet.
         */
        patch: operations["wijzigOrganisatieProfiel"];
        trace?: never;
    };
    "/organisaties/{organisatie}/samenvoegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Samenvoegingen van een organisatie
         * @description Waarin zij opging, en wie in haar opgingen. De nieuwste eerst.
         */
        get: operations["leesOrganisatieSamenvoegingen"];
        put?: never;
        /**
         * In een andere organisatie laten opgaan
         * @description Voor de beheerder. Alle rollen, lidmaatschappen, mensen en verwijzingen gaan naar de andere; dit adres antwoordt voortaan 410 en leidt daarheen. Kan ongedaan worden gemaakt.
         */
        post: operations["maakOrganisatieSamenvoeging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/samenvoegingen/{samenvoeging}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Samenvoeging ongedaan maken
         * @description Voor de beheerder. Wat toen verhuisde gaat terug, behalve wat intussen ergens anders heen is gegaan.
         */
        delete: operations["verwijderOrganisatieSamenvoeging"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uitnodigingen van een organisatie
         * @description De nieuwste eerst. Voor haar beleidsmedewerkers en de beheerder.
         */
        get: operations["leesOrganisatieUitnodigingen"];
        put?: never;
        /**
         * Iemand uitnodigen
         * @description Er gaat een mail uit met een link die twee weken en één keer geldig is. Wie inlogt met dit adres krijgt de rol. Een eerdere open uitnodiging voor hetzelfde vervalt. Het antwoord is hetzelfde of het adres bekend is of niet. Alleen een beheerder maakt beheerders.
         */
        post: operations["maakOrganisatieUitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/uitnodigingen/{uitnodiging}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uitnodiging intrekken
         * @description De link in de mail werkt dan niet meer. Nogmaals intrekken mag.
         */
        delete: operations["verwijderOrganisatieUitnodiging"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/uitnodigingen/{uitnodiging}/verzendingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uitnodiging opnieuw versturen
         * @description Als de mail niet is aangekomen bij de mailserver. De uitnodiging blijft dezelfde.
         */
        post: operations["maakOrganisatieUitnodigingVerzending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/uitvoer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles van een organisatie in één zip
         * @description Van elke agenda het agendabestand, de begroting en scenario's (XLSX) en elke versie (JSON); de profielen van de organisatie en wat bij haar hoort; en README.txt met van elk bestand wat het is en de SHA-256. Voor beleidsmedewerkers van de organisatie en de beheerder.
         */
        get: operations["leesOrganisatieUitvoer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatie}/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wijzigingen van een organisatie
         * @description Wie wat wanneer veranderde, met de inhoud ervoor en erna; de nieuwste eerst. Van contactgegevens staat er alleen dat zij veranderden.
         */
        get: operations["leesOrganisatieWijzigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gemeenten en provincies
         * @description Met hun kenmerk in het landelijke register van overheidsorganisaties (TOOI), op naam. Stand: 1 januari 2023.
         */
        get: operations["leesOverheden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tijden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een tijd in woorden lezen
         * @description Wat er uit woorden als 'najaar 2026' of '2025 e.v.' wordt gelezen, zoals dat ook bij het bewaren van een actie, stap of besluit gaat. Staat er geen tijd in, of kunnen het er twee zijn, dan is de soort onbekend.
         */
        get: operations["leesTijden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitloggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uitloggen
         * @description Beëindigt de sessie, hier en bij de inlogserver. Ook goed als er geen sessie is.
         */
        post: operations["logUit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voorbeelden/{sleutel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Voorbeeld met een link
         * @description Voor wie de link heeft, zonder in te loggen. Een link verloopt, en kan worden ingetrokken.
         */
        get: operations["leesVoorbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zoekresultaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoeken in alles wat is gepubliceerd
         * @description Alle woorden moeten voorkomen, in welke vorm dan ook: enkelvoud vindt meervoud, een deel vindt een samenstelling, en het begin van een woord is genoeg. Staat een woord nergens, dan is gezocht naar wat erop lijkt, en als dat niets geeft naar wat een deel van de woorden heeft; het antwoord zegt dat. De beste treffer staat vooraan, en de titel telt het zwaarst. Van meer dan duizend treffers worden de beste duizend gegeven; 'totaalVolledig' is dan onwaar.
         */
        get: operations["leesZoekresultaten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Hoeveel acties een status hebben. */
        AantalPerStatus: {
            /**
             * @description De status.
             * @example op_schema
             */
            status: components["schemas"]["Status"];
            /**
             * Format: int64
             * @description Aantal acties.
             * @example 12
             */
            aantal: number;
        };
        /** @description Wie het concept nu open hebben. */
        AanwezigGebeurtenis: {
            /** @description Iedereen, ook uzelf. */
            personen: components["schemas"]["Aanwezige"][];
        };
        /** @description Iemand die het concept open heeft. */
        Aanwezige: {
            /** @description Vast zolang de pagina open is. */
            sleutel: string;
            /**
             * @description Naam.
             * @example Bea Beleid
             */
            naam: string;
            /**
             * @description Code van de programmalijn op het scherm.
             * @example goud-maken
             */
            plek: string | null;
            /** @description Of u dat zelf bent. */
            ik: boolean;
        };
        /** @description Een afspraak: wie doet wat, wanneer en hoe. */
        Actie: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c
             */
            url: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /** @description De strategie waar de actie onder valt. */
            strategie: components["schemas"]["StrategieVerwijzing"] | null;
            /** @description De resultaten waar de actie aan bijdraagt, via de strategie. */
            resultaten: components["schemas"]["ResultaatVerwijzing"][];
            /** @description Codes van de fasen waarin de actie op de kaart staat. */
            fasen: string[];
            /** @description Wat er wordt afgesproken, in één zin. */
            wat: string;
            /** @description Wie het doen; trekkers eerst. */
            wie: components["schemas"]["Betrokkenheid"][];
            /** @description Wanneer het gebeurt. */
            wanneer: components["schemas"]["Wanneer"];
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie: string | null;
            /** @description Hoe het gebeurt, in stappen op volgorde. */
            hoe: components["schemas"]["Stap"][];
            /** @description Thema's. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Wijken. */
            wijken: string[];
            /** @description Links naar andere sites. */
            links: components["schemas"]["Link"][];
            /** @description De actie in een eerdere agenda waar deze op volgt, als bezoekers die kennen. */
            vervolgOp?: components["schemas"]["VervolgVanActie"] | null;
        };
        /** @description Een actie waar een activiteit bij hoort. */
        ActieBijActiviteit: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wat er wordt afgesproken. */
            wat: string;
        };
        /** @description Een actie die uit een begrotingsregel wordt betaald. */
        ActieBijRegel: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wat er wordt afgesproken. */
            wat: string;
        };
        /** @description Wat er van een actie te schrijven is. */
        ActieInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn; met een strategie volgt hij daaruit.
             */
            programmalijn: string;
            /**
             * Format: uuid
             * @description Kenmerk van de strategie waar de actie onder valt.
             */
            strategie: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de fase; alleen zonder strategie.
             */
            fase: string | null;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde: number;
            /**
             * @description Wat er wordt afgesproken, in één zin.
             * @example De makers houden open huis.
             */
            wat: string;
            /** @description Wie het doen, op volgorde. */
            wie: components["schemas"]["BetrokkenheidInhoud"][];
            /**
             * @description Wanneer, in eigen woorden (hoogstens 200 tekens). Staat er geen tijd in, dan kan er een bij worden gekozen: tussen rechte haken erachter, als in 'na vaststelling door de raad [2026 t/m 2027]' of '… [2026-07-01 t/m 2026-12-31]'.
             * @example tweede helft 2026
             */
            wanneer: string | null;
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie: string | null;
            /** @description Hoe, in stappen op volgorde. */
            hoe: components["schemas"]["StapInhoud"][];
            /** @description Kenmerken van de thema's. */
            themas: string[];
            /** @description Wijken. */
            wijken: string[];
            /** @description Links naar andere sites. */
            links: components["schemas"]["LinkInhoud"][];
        };
        /** @description Een actie om te kiezen. */
        ActieKeuze: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wat er wordt afgesproken. */
            wat: string;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnKeuze"];
        };
        /** @description Een actie, met haar status van nu. */
        ActieMetStatus: {
            /** @description Wanneer het gebeurt. */
            wanneer: components["schemas"]["Wanneer"];
            /** @description De strategie waar de actie onder valt. */
            strategie: components["schemas"]["StrategieVerwijzing"] | null;
            /** @description De resultaten waar de actie aan bijdraagt, via de strategie. */
            resultaten: components["schemas"]["ResultaatVerwijzing"][];
            /** @description Codes van de fasen waarin de actie op de kaart staat. */
            fasen: string[];
            /** @description De actie in een eerdere agenda waar deze op volgt, als bezoekers die kennen. */
            vervolgOp?: components["schemas"]["VervolgVanActie"] | null;
            /** @description Wat er wordt afgesproken, in één zin. */
            wat: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c
             */
            url: string;
            /** @description Wie het doen; trekkers eerst. */
            wie: components["schemas"]["Betrokkenheid"][];
            /** @description Thema's. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Wijken. */
            wijken: string[];
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie: string | null;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /** @description Links naar andere sites. */
            links: components["schemas"]["Link"][];
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Hoe het gebeurt, in stappen op volgorde. */
            hoe: components["schemas"]["Stap"][];
            /**
             * @description De status; onbekend als er nog niets is gemeld.
             * @example op_schema
             */
            status: components["schemas"]["Status"];
            /**
             * Format: date
             * @description Sinds wanneer.
             * @example 2026-07-01
             */
            statusSinds: string | null;
        };
        /** @description Een actie, met haar status van nu en waar zij verder gaat. */
        ActieMetVervolg: {
            /** @description Wanneer het gebeurt. */
            wanneer: components["schemas"]["Wanneer"];
            /** @description De strategie waar de actie onder valt. */
            strategie: components["schemas"]["StrategieVerwijzing"] | null;
            /** @description De resultaten waar de actie aan bijdraagt, via de strategie. */
            resultaten: components["schemas"]["ResultaatVerwijzing"][];
            /** @description Codes van de fasen waarin de actie op de kaart staat. */
            fasen: string[];
            /** @description De actie in een eerdere agenda waar deze op volgt, als bezoekers die kennen. */
            vervolgOp?: components["schemas"]["VervolgVanActie"] | null;
            /** @description Wat er wordt afgesproken, in één zin. */
            wat: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c
             */
            url: string;
            /** @description Wie het doen; trekkers eerst. */
            wie: components["schemas"]["Betrokkenheid"][];
            /** @description Thema's. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Wijken. */
            wijken: string[];
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie: string | null;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /** @description Links naar andere sites. */
            links: components["schemas"]["Link"][];
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Hoe het gebeurt, in stappen op volgorde. */
            hoe: components["schemas"]["Stap"][];
            /**
             * @description De status; onbekend als er nog niets is gemeld.
             * @example gestopt
             */
            status: components["schemas"]["Status"];
            /**
             * Format: date
             * @description Sinds wanneer.
             * @example 2026-12-01
             */
            statusSinds: string | null;
            /**
             * @description Waarom, in gewone taal.
             * @example Er is geen zaal gevonden.
             */
            statusToelichting: string | null;
            /** @description De acties in latere agenda's die uit deze komen, als bezoekers die kennen. */
            gaatVerderIn: components["schemas"]["VervolgVanActie"][];
        };
        /** @description Een actie die stopt, en waarom. */
        ActieStoppen: {
            /**
             * Format: uuid
             * @description Kenmerk van de actie.
             */
            actie: string;
            /**
             * @description Waarom, voor bezoekers te lezen bij de actie.
             * @example Er is geen zaal gevonden.
             */
            reden: string;
        };
        /** @description Een actie waarin een organisatie een rol heeft. */
        ActieVanOrganisatie: {
            /** @description Wanneer het gebeurt. */
            wanneer: components["schemas"]["Wanneer"];
            /** @description De strategie waar de actie onder valt. */
            strategie: components["schemas"]["StrategieVerwijzing"] | null;
            /** @description De resultaten waar de actie aan bijdraagt, via de strategie. */
            resultaten: components["schemas"]["ResultaatVerwijzing"][];
            /** @description Codes van de fasen waarin de actie op de kaart staat. */
            fasen: string[];
            /** @description De actie in een eerdere agenda waar deze op volgt, als bezoekers die kennen. */
            vervolgOp?: components["schemas"]["VervolgVanActie"] | null;
            /** @description Wat er wordt afgesproken, in één zin. */
            wat: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c
             */
            url: string;
            /** @description Wie het doen; trekkers eerst. */
            wie: components["schemas"]["Betrokkenheid"][];
            /** @description Thema's. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Wijken. */
            wijken: string[];
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie: string | null;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /** @description Links naar andere sites. */
            links: components["schemas"]["Link"][];
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Hoe het gebeurt, in stappen op volgorde. */
            hoe: components["schemas"]["Stap"][];
            /**
             * @description De status; onbekend als er nog niets is gemeld.
             * @example op_schema
             */
            status: components["schemas"]["Status"];
            /**
             * Format: date
             * @description Sinds wanneer.
             * @example 2026-07-01
             */
            statusSinds: string | null;
            /** @description De rollen van de organisatie, en hoe zij eraan komt. */
            betrokken: components["schemas"]["Betrokken"][];
        };
        /** @description Een bijeenkomst, training of andere activiteit. */
        Activiteit: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/activiteiten/5f0c
             */
            url: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /**
             * @description Titel.
             * @example Brede Bijeenkomst Cultuur
             */
            titel: string;
            /**
             * @description Soort activiteit.
             * @example brede_bijeenkomst
             */
            soort: components["schemas"]["ActiviteitSoort"];
            /** @description Uitleg in gewone taal. */
            omschrijving: string | null;
            /** @description Wanneer de activiteit is. */
            wanneer: components["schemas"]["Wanneer"];
            /**
             * @description Begintijd in Nederland.
             * @example 19:30
             */
            begintijd: string | null;
            /**
             * @description Eindtijd in Nederland.
             * @example 22:00
             */
            eindtijd: string | null;
            /**
             * @description Hoe vaak, bij een reeks.
             * @example 8 per jaar
             */
            reeks: string | null;
            /** @description Plaats. */
            plaats: string | null;
            /** @description Adres om online mee te doen. */
            online: string | null;
            /** @description De organisator. */
            organisator: components["schemas"]["OrganisatieVerwijzing"] | null;
            /** @description Programmalijnen waar de activiteit bij hoort. */
            programmalijnen: components["schemas"]["ProgrammalijnVerwijzing"][];
            /** @description Thema's. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Acties waar de activiteit bij hoort. */
            acties: components["schemas"]["ActieBijActiviteit"][];
        };
        /** @enum {string} */
        ActiviteitSoort: "verdiepingssessie" | "netwerkbijeenkomst" | "brede_bijeenkomst" | "overleg" | "community_call" | "training" | "fieldlab" | "verkenning" | "open_call" | "evenement" | "evaluatie";
        /** @description Een agenda: het plan van een eigenaar voor een periode. */
        Agenda: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030
             */
            url: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort: components["schemas"]["AgendaSoort"];
            /** @description De eigenaar. */
            eigenaar: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot: string;
            /** @description De ambitie in enkele zinnen. */
            samenvatting: string;
            /** @description Hoe de agenda is gemaakt. */
            totstandkoming: string | null;
            /** @description Hoe de voortgang wordt gevolgd. */
            monitoring: string | null;
            /** @description Hoe er wordt geëvalueerd. */
            evaluatie: string | null;
            /** @description De visie waar de agenda uit volgt. */
            visie: string | null;
            /** @description Het besluit over de visie. */
            visieBesluit: components["schemas"]["Besluit"] | null;
            /** @description De gepubliceerde versie. */
            versie: components["schemas"]["VersieVerwijzing"];
            /** @description Fasen op volgorde. */
            fasen: components["schemas"]["Fase"][];
            /** @description Thema's op volgorde. */
            themas: components["schemas"]["ThemaVerwijzing"][];
            /** @description Besluiten en moties. */
            besluiten: components["schemas"]["Besluit"][];
            /** @description Programmalijnen op volgorde. */
            programmalijnen: components["schemas"]["Programmalijn"][];
            /** @description De agenda waar deze op volgt, als bezoekers die kennen. */
            vervolgOp?: components["schemas"]["AgendaVerwijzing"] | null;
        };
        /** @description Een agenda in de lijst, met aantallen. */
        AgendaInLijst: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030
             */
            url: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort: components["schemas"]["AgendaSoort"];
            /** @description De eigenaar. */
            eigenaar: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot: string;
            /** @description De ambitie in enkele zinnen. */
            samenvatting: string;
            /** @description De gepubliceerde versie. */
            versie: components["schemas"]["VersieVerwijzing"];
            /**
             * Format: int32
             * @description Aantal programmalijnen.
             * @example 8
             */
            aantalProgrammalijnen: number;
            /**
             * Format: int32
             * @description Aantal acties.
             * @example 73
             */
            aantalActies: number;
        };
        /** @description Wat er van een agenda te schrijven is. */
        AgendaInhoud: {
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort: components["schemas"]["AgendaSoort"];
            /**
             * @description Code van de eigenaar; verandert nooit.
             * @example gemeente-zoetermeer
             */
            eigenaar: string;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot: string;
            /** @description De ambitie in enkele zinnen. */
            samenvatting: string;
            /** @description Hoe de agenda is gemaakt. */
            totstandkoming: string | null;
            /** @description Hoe de voortgang wordt gevolgd. */
            monitoring: string | null;
            /** @description Hoe er wordt geëvalueerd. */
            evaluatie: string | null;
            /** @description De visie waar de agenda uit volgt. */
            visie: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit over de visie.
             */
            visieBesluit: string | null;
        };
        /** @enum {string} */
        AgendaSoort: "uitvoeringsagenda" | "meerjarenplan" | "jaarplan";
        /** @description Een agenda, kort aangeduid. */
        AgendaVerwijzing: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030
             */
            url: string;
        };
        /** @description Hoeveel er ergens van zijn. */
        AgendabestandAantal: {
            /**
             * @description Naam in het bestand.
             * @example acties
             */
            naam: string;
            /**
             * Format: int64
             * @description Aantal.
             * @example 73
             */
            aantal: number;
        };
        /** @description Een organisatie die er nog niet is. */
        AgendabestandOrganisatie: {
            /**
             * @description Naam.
             * @example Atelier de Kade
             */
            naam: string;
            /**
             * @description Soort organisatie.
             * @example maker
             */
            soort: components["schemas"]["OrganisatieSoort"];
        };
        /** @description Iets in het bestand dat niet klopt. */
        Agendabestandfout: {
            /**
             * Format: int32
             * @description De regel in het bestand.
             * @example 118
             */
            regel: number | null;
            /**
             * @description Vaste code van de fout.
             * @example onbekende-waarde
             */
            code: string;
            /**
             * @description Wat er mis is, en waar.
             * @example actie l7-a1, hoe/0/geldbron 'npo': Dit is er niet (meer).
             */
            uitleg: string;
        };
        /** @description Wat er van een agendabestand zou worden gemaakt. */
        Agendabestandvoorbeeld: {
            /**
             * @description Code die de agenda krijgt: die uit het bestand, of een andere als die al is gebruikt. Leeg als er geen agenda in te lezen is.
             * @example zoetermeer-2022-2030-2
             */
            code: string | null;
            /**
             * @description Titel van de agenda.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string | null;
            /**
             * @description De eigenaar die het bestand noemt, als dat een andere is: de agenda wordt van wie haar inleest.
             * @example gemeente-zoetermeer
             */
            andereEigenaar: string | null;
            /** @description Hoeveel er van elke soort wordt gemaakt. */
            aantallen: components["schemas"]["AgendabestandAantal"][];
            /** @description Titels van de programmalijnen, op volgorde. */
            programmalijnen: string[];
            /** @description Organisaties die er nog niet zijn: zij zijn van de eigenaar, tot een versie waarin zij voorkomen is gepubliceerd. */
            nieuweOrganisaties: components["schemas"]["AgendabestandOrganisatie"][];
            /** @description Wat in het bestand staat en niet wordt overgenomen. */
            nietOvergenomen: components["schemas"]["AgendabestandAantal"][];
            /**
             * Format: int32
             * @description Hoeveel fouten er zijn; met een fout wordt er niets gemaakt.
             */
            aantalFouten: number;
            /** @description De fouten, op volgorde van het bestand; hooguit 500. */
            fouten: components["schemas"]["Agendabestandfout"][];
        };
        /** @enum {string} */
        AgendakopieBegroting: "bedragen" | "pm" | "leeg" | "niet";
        /** @description Een nieuwe agenda, als kopie van een andere voor een nieuwe periode. */
        AgendakopieNieuw: {
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2031-2038
             */
            titel: string;
            /**
             * @description Soort agenda; leeg: dezelfde.
             * @example uitvoeringsagenda
             */
            soort?: components["schemas"]["AgendaSoort"];
            /**
             * Format: date
             * @description Eerste dag. Het verschil in jaren met de agenda waar zij uit komt is hoeveel alle tijden opschuiven.
             * @example 2031-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2038-12-31
             */
            tot: string;
            /**
             * @description schuif: alle tijden schuiven op. leeg: wat later in te vullen is wordt leeg; fasen en de jaren van de begroting schuiven dan ook op. blijf: tijden blijven, voor een deel van dezelfde periode zoals een jaarplan; de begroting krijgt de jaren van de nieuwe agenda.
             * @default schuif
             */
            tijden: components["schemas"]["AgendakopieTijden"];
            /**
             * @description Wat er van de begroting meegaat: de bedragen die zijn begroot (op hun nieuwe jaar), overal PM waar iets stond, alleen de regels, of niets.
             * @default niet
             */
            begroting: components["schemas"]["AgendakopieBegroting"];
            /**
             * @description Of acties die zijn afgerond of gestopt meegaan.
             * @default false
             */
            metAfgeronde: boolean;
            /**
             * @description Of alleen meegaat wat (na het opschuiven) bij de nieuwe periode hoort: acties die dan lopen, de fasen en resultaten van die tijd, en waar die acties voor zijn. Een actie zonder bekende tijd gaat dan niet mee.
             * @default false
             */
            alleenInPeriode: boolean;
            /**
             * @description Of niet meegaat wie de acties doen.
             * @default false
             */
            zonderWie: boolean;
            /**
             * @description Of de stappen van de acties niet meegaan.
             * @default false
             */
            zonderStappen: boolean;
            /** @description Soorten die niet meegaan, zoals besluit; wat ernaar verwees doet dat niet meer. */
            zonder?: string[];
            /** @description Acties van de oude agenda die nu stoppen, elk met de reden; zij gaan niet mee. Alleen van acties die nog niet zijn afgerond of gestopt. */
            stoppen?: components["schemas"]["ActieStoppen"][];
        };
        /** @enum {string} */
        AgendakopieTijden: "schuif" | "leeg" | "blijf";
        /** @enum {string} */
        Bedragnotatie: "nederlands" | "engels";
        /** @description Een woord uit de begrippenlijst, met uitleg. */
        Begrip: {
            /**
             * @description Vaste code.
             * @example ctos
             */
            code: string;
            /**
             * @description Het woord.
             * @example CToS
             */
            term: string;
            /** @description Andere schrijfwijzen van hetzelfde woord. */
            varianten: string[];
            /** @description Uitleg in gewone taal. */
            uitleg: string;
            /** @description Adres met meer informatie. */
            link: string | null;
        };
        /** @description Wat er van een begrip te schrijven is. */
        BegripInhoud: {
            /**
             * @description Het woord.
             * @example CToS
             */
            term: string;
            /** @description Andere schrijfwijzen van hetzelfde woord. */
            varianten: string[];
            /** @description Uitleg in gewone taal. */
            uitleg: string;
            /** @description Adres met meer informatie. */
            link: string | null;
        };
        /** @description De begroting per thema en jaar, met totalen. */
        Begroting: {
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/begroting
             */
            url: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description Het besluit over de begroting. */
            besluit: components["schemas"]["Besluit"] | null;
            /** @description Wat een lezer erbij moet weten; leeg in versies van voor deze gegevens. */
            toelichting: string | null;
            /** @description De jaren, op volgorde. */
            jaren: number[];
            /** @description De thema's met hun regels. */
            themas: components["schemas"]["ThemaInBegroting"][];
            /** @description Begrote lasten per jaar, in de volgorde van de jaren. */
            totalen: components["schemas"]["Totaal"][];
            /** @description Begrote lasten over alle jaren. */
            totaal: components["schemas"]["Totaal"];
            /** @description Totalen van alles; leeg in versies van voor deze gegevens. */
            reeksen: components["schemas"]["Reeksen"] | null;
            /** @description Totalen per geldbron; leeg in versies van voor deze gegevens. */
            geldbronnen: components["schemas"]["BegrotingPerGeldbron"][] | null;
            /** @description Totalen per programmalijn, via de acties. Een regel voor acties uit meer programmalijnen telt in elke programmalijn helemaal mee. Leeg in versies van voor deze gegevens. */
            programmalijnen: components["schemas"]["BegrotingPerProgrammalijn"][] | null;
        };
        /** @description Een begroting of scenario om te kiezen. */
        BegrotingInLijst: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * @description Naam van het scenario; leeg voor de begroting zelf.
             * @example Zonder aanvullend budget
             */
            naam: string | null;
            /** @description Waar het scenario voor is. */
            toelichting: string | null;
            /** @description Of het een scenario is. */
            isScenario: boolean;
            /**
             * Format: int32
             * @description Eerste jaar.
             * @example 2023
             */
            vanJaar: number;
            /**
             * Format: int32
             * @description Laatste jaar.
             * @example 2029
             */
            totJaar: number;
            /**
             * Format: date-time
             * @description Wanneer de regels of de gegevens voor het laatst zijn gewijzigd (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Begrote lasten over alle jaren. */
            totaal: components["schemas"]["Totaal"];
            /** @description Begrote baten over alle jaren; ontbreekt als er geen zijn. */
            baten?: components["schemas"]["Totaal"] | null;
            /** @description Lasten min baten; ontbreekt als er geen baten zijn. */
            saldo?: components["schemas"]["Totaal"] | null;
        };
        /** @description Wat er aan één kant is begroot. */
        BegrotingInVerschil: {
            /** @description De jaren, op volgorde. */
            jaren: number[];
            /** @description Begroot per jaar, in de volgorde van de jaren, en samen. */
            begroot: components["schemas"]["Totaalreeks"];
        };
        /** @description Wat er van een begroting of scenario te schrijven is. */
        BegrotingInhoud: {
            /**
             * @description Naam van het scenario; de begroting van de agenda zelf heeft er geen.
             * @example Zonder aanvullend budget
             */
            naam: string | null;
            /** @description Wat een lezer erbij moet weten; van een scenario: waar het voor is. */
            toelichting: string | null;
            /**
             * Format: int32
             * @description Eerste jaar.
             * @example 2023
             */
            vanJaar: number;
            /**
             * Format: int32
             * @description Laatste jaar.
             * @example 2029
             */
            totJaar: number;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit erover.
             */
            besluit: string | null;
        };
        /** @description Wat er uit een geldbron komt. */
        BegrotingPerGeldbron: {
            /** @description De geldbron; leeg voor regels zonder. */
            geldbron: components["schemas"]["Geldbron"] | null;
            /** @description De totalen. */
            reeksen: components["schemas"]["Reeksen"];
        };
        /** @description Wat er naar een programmalijn gaat. */
        BegrotingPerProgrammalijn: {
            /** @description De programmalijn; leeg voor regels zonder acties. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"] | null;
            /** @description De totalen. */
            reeksen: components["schemas"]["Reeksen"];
        };
        /** @description De begroting van een concept en de scenario's. */
        Begrotingen: {
            /** @description De begroting zelf voorop, dan de scenario's op naam. */
            begrotingen: components["schemas"]["BegrotingInLijst"][];
        };
        /** @description Wat er met de begrote bedragen van een kopie gebeurt. */
        BegrotingsaanpassingNieuw: {
            /**
             * @description procent: elk bedrag wordt hoger of lager, afgerond op hele centen; PM en leeg blijven. nul: elk bedrag en elke PM wordt 0. leeg: niets meer ingevuld.
             * @example procent
             */
            wat: components["schemas"]["BegrotingsaanpassingSoort"];
            /**
             * @description Hoeveel procent erbij of eraf, van -100 tot 1000; alleen bij procent.
             * @example -10
             */
            procent?: string | null;
            /**
             * Format: uuid
             * @description Alleen regels van deze geldbron.
             */
            geldbron?: string | null;
            /**
             * Format: uuid
             * @description Alleen regels van dit thema.
             */
            thema?: string | null;
            /**
             * Format: int32
             * @description Alleen vanaf dit jaar.
             * @example 2027
             */
            vanaf?: number | null;
        };
        /** @enum {string} */
        BegrotingsaanpassingSoort: "procent" | "nul" | "leeg";
        /** @enum {string} */
        BegrotingsimportWat: "nieuw" | "gewijzigd" | "ongewijzigd" | "ontbreekt" | "fout";
        /** @description Hoeveel er verandert met een bestand. */
        Begrotingsimportaantallen: {
            /**
             * Format: int32
             * @description Nieuwe regels.
             * @example 2
             */
            nieuw: number;
            /**
             * Format: int32
             * @description Regels die veranderen.
             * @example 5
             */
            gewijzigd: number;
            /**
             * Format: int32
             * @description Regels die gelijk blijven.
             * @example 31
             */
            ongewijzigd: number;
            /**
             * Format: int32
             * @description Regels die niet in het bestand staan; die blijven.
             * @example 0
             */
            ontbreekt: number;
            /**
             * Format: int32
             * @description Cellen die veranderen of nieuw zijn.
             * @example 9
             */
            cellen: number;
            /**
             * Format: int32
             * @description Fouten.
             * @example 0
             */
            fouten: number;
        };
        /** @description Een cel die verandert. */
        Begrotingsimportcel: {
            /**
             * @description begroot, toegezegd of besteed.
             * @example begroot
             */
            maat: string;
            /**
             * @description Het jaar, of bij besteed het halve jaar.
             * @example 2026
             */
            vak: string;
            /** @description Wat er nu staat. */
            oud: components["schemas"]["Geld"];
            /** @description Wat er komt te staan. */
            nieuw: components["schemas"]["Geld"];
        };
        /** @description Wat er met één regel zou gebeuren. */
        Begrotingsimportregel: {
            /** @description Vaste code; leeg bij een nieuwe. */
            code: string | null;
            /**
             * @description Het thema.
             * @example Podium
             */
            thema: string;
            /**
             * @description Waar het geld voor is.
             * @example Zaal
             */
            onderdeel: string;
            /**
             * @description nieuw, gewijzigd, ongewijzigd, ontbreekt (staat niet in het bestand en blijft) of fout.
             * @example gewijzigd
             */
            wat: components["schemas"]["BegrotingsimportWat"];
            /** @description Naam van het blad. */
            blad: string | null;
            /**
             * Format: int32
             * @description De rij in het bestand.
             * @example 12
             */
            rij: number | null;
            /** @description Gegevens van de regel die veranderen. */
            velden: components["schemas"]["Begrotingsimportveld"][];
            /** @description Cellen die veranderen. */
            cellen: components["schemas"]["Begrotingsimportcel"][];
        };
        /** @description Wat er uit een bestand is overgenomen. */
        Begrotingsimportuitkomst: {
            /** @description Hoeveel van elk. */
            aantallen: components["schemas"]["Begrotingsimportaantallen"];
            /**
             * Format: int64
             * @description Nummer van de laatste wijziging van de agenda.
             * @example 118
             */
            stand: number;
            /** @description De totalen zoals ze nu zijn. */
            totalen: components["schemas"]["Reeksen"];
        };
        /** @description Een gegeven van de regel dat verandert. */
        Begrotingsimportveld: {
            /**
             * @description Welk gegeven.
             * @example geldbron
             */
            veld: string;
            /** @description Wat het nu is. */
            oud: string | null;
            /** @description Wat het wordt. */
            nieuw: string | null;
        };
        /** @description Wat er zou veranderen met een bestand. Er is nog niets opgeslagen. */
        Begrotingsimportvoorbeeld: {
            /**
             * @description Wat voor bestand het is.
             * @example xlsx
             */
            bestandssoort: components["schemas"]["Bestandssoort"];
            /**
             * @description tabel: een rij per regel met een kolom per jaar; plat: een rij per bedrag. Leeg als er geen begroting in te herkennen was.
             * @example tabel
             */
            vorm: components["schemas"]["Vorm"] | null;
            /**
             * @description In welke notatie bedragen in tekst zijn gelezen: gekozen, of af te leiden uit het bestand. Leeg als dat niet uitmaakt of niet bekend is.
             * @example nederlands
             */
            notatie: components["schemas"]["Bedragnotatie"] | null;
            /** @description Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen. */
            vragen: components["schemas"]["Leesvraag"][];
            /** @description Rijen, kolommen en bladen waar niets van wordt overgenomen. */
            overgeslagen: components["schemas"]["BestandOvergeslagen"][];
            /** @description Wat goed is om te weten over hoe het bestand is gelezen. */
            opmerkingen: string[];
            /** @description Wat er niet klopt, per cel; hooguit 200. Zolang er fouten zijn is overnemen niet mogelijk. */
            fouten: components["schemas"]["Bestandsfout"][];
            /** @description De regels in de volgorde van het bestand; dan wat er niet in staat. */
            regels: components["schemas"]["Begrotingsimportregel"][];
            /** @description Hoeveel van elk. */
            aantallen: components["schemas"]["Begrotingsimportaantallen"];
            /** @description De jaren, op volgorde. */
            jaren: number[];
            /** @description De totalen nu. */
            voor: components["schemas"]["Reeksen"];
            /** @description De totalen na het overnemen. */
            na: components["schemas"]["Reeksen"];
        };
        /** @description Een nieuw scenario, als kopie van een begroting of een ander scenario. */
        BegrotingskopieNieuw: {
            /**
             * @description Naam van het scenario.
             * @example 10 % minder
             */
            naam: string;
            /**
             * @description Waar het scenario voor is.
             * @example Wat er blijft als de raad minder geeft.
             */
            toelichting?: string | null;
            /** @description Wat er meteen verandert; leeg voor precies dezelfde bedragen. */
            aanpassing?: components["schemas"]["BegrotingsaanpassingNieuw"] | null;
        };
        /** @description Een regel van de begroting, met een cel per jaar. */
        Begrotingsregel: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vaste code, gelijk in elke versie.
             * @example b-workshops
             */
            code: string | null;
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel: string;
            /**
             * @description Inzet in fte.
             * @example 0.60
             */
            fte: string | null;
            /** @description Waar het geld vandaan komt. */
            geldbron: components["schemas"]["Geldbron"] | null;
            /**
             * @description Iv3-taakveld.
             * @example 5.3
             */
            taakveld: string | null;
            /**
             * @description lasten of baten; leeg in versies van voor dit gegeven: lasten.
             * @example lasten
             */
            soort?: components["schemas"]["Regelsoort"] | null;
            /**
             * @description structureel of incidenteel; leeg als dat niet is gezegd.
             * @example structureel
             */
            aard?: components["schemas"]["Regelaard"] | null;
            /** @description De acties die eruit worden betaald. */
            acties: components["schemas"]["ActieBijRegel"][];
            /** @description Begroot: een cel per jaar, in de volgorde van de jaren. */
            cellen: components["schemas"]["Geld"][];
            /** @description Begroot over alle jaren. */
            totaal: components["schemas"]["Totaal"];
            /** @description Toegezegd: een cel per jaar. */
            toegezegd: components["schemas"]["Geld"][] | null;
            /** @description Besteed: twee halve jaren per jaar. */
            besteed: components["schemas"]["Besteed"][] | null;
            /** @description Alle totalen van de regel. */
            reeksen: components["schemas"]["Reeksen"] | null;
        };
        /** @description Wat er van een begrotingsregel te schrijven is. */
        BegrotingsregelInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de begroting of het scenario; leeg bij het maken: de begroting van de agenda. Verandert niet.
             */
            begroting: string | null;
            /**
             * Format: int32
             * @description Plaats in de tabel; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde: number;
            /**
             * Format: uuid
             * @description Kenmerk van het thema.
             */
            thema: string;
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel: string;
            /**
             * @description Inzet in fte.
             * @example 0.60
             */
            fte: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de geldbron.
             */
            geldbron: string | null;
            /**
             * @description Code van het taakveld van Iv3; van cultuur zijn 5.3 tot en met 5.6.
             * @example 5.3
             */
            taakveld: string | null;
            /**
             * @description lasten of baten; leeg: lasten. Van beide zijn bedragen positief: lasten min baten is het saldo.
             * @example lasten
             */
            soort: components["schemas"]["Regelsoort"];
            /**
             * @description structureel of incidenteel; leeg: niet gezegd.
             * @example structureel
             */
            aard: components["schemas"]["Regelaard"] | null;
            /** @description Kenmerken van de acties die eruit worden betaald. */
            acties: string[];
            /**
             * @description Begroot per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       },
             *       "2027": {
             *         "soort": "pm",
             *         "bedrag": null,
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            begroot: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Toegezegd per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            toegezegd: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Besteed per half jaar: 2026-H1 en 2026-H2.
             * @example {
             *       "2026-H1": {
             *         "soort": "bedrag",
             *         "bedrag": "31250.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            besteed: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
        };
        /** @description Wat er in één begrotingsregel verandert. */
        BegrotingsregelMetWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de regel.
             */
            id: string;
            /**
             * Format: int32
             * @description De revisie die u hebt gezien.
             * @example 4
             */
            revisie: number;
            wijziging: components["schemas"]["BegrotingsregelWijziging"];
        };
        /** @description Wat er in meer begrotingsregels tegelijk verandert. */
        BegrotingsregelsWijziging: {
            /** @description Hooguit 500. */
            regels: components["schemas"]["BegrotingsregelMetWijziging"][];
        };
        /** @description De tabel van een begroting of scenario. */
        Begrotingstabel: {
            /**
             * Format: int64
             * @description Nummer van de laatste wijziging van de agenda; 0 als er nog geen is.
             * @example 118
             */
            stand: number;
            /** @description De begroting zelf. */
            begroting: components["schemas"]["ConceptdeelViewBegrotingInhoud"];
            /** @description Of het een scenario is. */
            isScenario: boolean;
            /** @description De jaren, op volgorde. */
            jaren: number[];
            /** @description De regels op volgorde. */
            regels: components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"][];
            /** @description De totalen. */
            totalen: components["schemas"]["Begrotingstotalen"];
            /** @description Thema's op nummer. */
            themas: components["schemas"]["ConceptdeelViewThemaInhoud"][];
            /** @description Geldbronnen op naam. */
            geldbronnen: components["schemas"]["ConceptdeelViewGeldbronInhoud"][];
            /** @description Besluiten op volgorde. */
            besluiten: components["schemas"]["ConceptdeelViewBesluitInhoud"][];
            /** @description Acties op programmalijn en plaats. */
            acties: components["schemas"]["ActieKeuze"][];
            /** @description De organisaties die betalen of beslissen. */
            organisaties: components["schemas"]["OrganisatieKeuze"][];
        };
        /** @description De totalen van een begroting of scenario. */
        Begrotingstotalen: {
            /** @description Van alles samen. */
            samen: components["schemas"]["Reeksen"];
            /** @description Per regel. */
            regels: components["schemas"]["Groepstotalen"][];
            /** @description Per thema met regels. */
            themas: components["schemas"]["Groepstotalen"][];
            /** @description Per geldbron met regels. */
            geldbronnen: components["schemas"]["Groepstotalen"][];
            /** @description Per programmalijn, via de acties. Een regel voor acties uit meer programmalijnen telt in elke helemaal mee. */
            programmalijnen: components["schemas"]["Groepstotalen"][];
        };
        /** @description Twee begrotingen naast elkaar: wat er is begroot, per thema en jaar. */
        Begrotingsvergelijking: {
            /** @description Waarmee wordt vergeleken. */
            oud: components["schemas"]["KantVanBegrotingsvergelijking"];
            /** @description Wat wordt vergeleken. */
            nieuw: components["schemas"]["KantVanBegrotingsvergelijking"];
            /** @description De jaren van beide, op volgorde. */
            jaren: number[];
            /** @description Alles samen. */
            samen: components["schemas"]["Verschilreeks"];
            /** @description Per thema met regels, in de volgorde van waarmee wordt vergeleken. */
            themas: components["schemas"]["Themaverschil"][];
            /** @description De regels die nieuw, weg of gewijzigd zijn. */
            regels: components["schemas"]["Regelverschil"][];
            /** @description De acties van die regels. */
            acties: components["schemas"]["GeraakteActie"][];
        };
        /** @description De totalen van de begroting aan beide kanten. */
        Begrotingsverschil: {
            /** @description Zoals het was; leeg zonder begroting. */
            oud: components["schemas"]["BegrotingInVerschil"] | null;
            /** @description Zoals het wordt; leeg zonder begroting. */
            nieuw: components["schemas"]["BegrotingInVerschil"] | null;
        };
        /** @description De organisatie die over een PM beslist. */
        Beslisser: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Naam.
             * @example Gemeenteraad
             */
            naam: string;
        };
        /** @description Een besluit of motie achter de agenda. */
        Besluit: {
            /**
             * @description Vaste code.
             * @example motie-2111-05
             */
            code: string;
            /**
             * @description Soort besluit.
             * @example motie
             */
            soort: components["schemas"]["BesluitSoort"];
            /**
             * @description Nummer bij de raad of het bestuur.
             * @example 2111-05
             */
            nummer: string | null;
            /**
             * @description Titel.
             * @example Meer plekken voor kunst in de stad
             */
            titel: string;
            /** @description Wanneer het is genomen. */
            genomen: components["schemas"]["Wanneer"];
            /** @description Uitleg in gewone taal. */
            toelichting: string | null;
        };
        /** @description Wat er van een besluit te schrijven is. */
        BesluitInhoud: {
            /**
             * @description Soort besluit.
             * @example motie
             */
            soort: components["schemas"]["BesluitSoort"];
            /**
             * @description Nummer bij de raad of het bestuur.
             * @example 2111-05
             */
            nummer: string | null;
            /**
             * @description Titel.
             * @example Meer plekken voor kunst in de stad
             */
            titel: string;
            /**
             * @description Wanneer het is genomen, in eigen woorden; zie het wanneer van een actie.
             * @example november 2021
             */
            genomen: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting: string | null;
            /**
             * Format: int32
             * @description Plaats in de lijst; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde: number;
        };
        /** @enum {string} */
        BesluitSoort: "motie" | "raadsbesluit" | "collegebesluit" | "bestuursbesluit";
        /** @description Een rij, kolom of blad waar niets van wordt overgenomen. */
        BestandOvergeslagen: {
            /** @description Naam van het blad. */
            blad: string | null;
            /**
             * @description De plek in woorden.
             * @example rij 12
             */
            plek: string;
            /**
             * @description Wat er staat.
             * @example Totaal
             */
            gevonden: string | null;
            /**
             * @description Waarom.
             * @example De som van rij 4 t/m 11.
             */
            waarom: string;
        };
        /** @description Iets in het bestand dat niet klopt. */
        Bestandsfout: {
            /**
             * @description Naam van het blad.
             * @example Begroting
             */
            blad: string | null;
            /**
             * @description De plek in woorden.
             * @example rij 12, kolom 2026
             */
            plek: string;
            /**
             * @description Naam van de cel in een spreadsheet.
             * @example H12
             */
            cel: string | null;
            /**
             * @description Wat er stond.
             * @example twaalf
             */
            gevonden: string | null;
            /**
             * @description Vaste code van de fout.
             * @example geen-bedrag
             */
            code: string;
            /** @description Wat er mis is en wat er kan. */
            uitleg: string;
        };
        /** @enum {string} */
        Bestandssoort: "xlsx" | "csv";
        /** @description Een half jaar van een regel. */
        Bestedingscel: {
            /**
             * Format: uuid
             * @description Kenmerk van de begrotingsregel.
             */
            regel: string;
            /**
             * @description Het half jaar.
             * @example 2026-H1
             */
            halfjaar: string;
            /** @description Wat er nu staat. */
            nu: components["schemas"]["Geld"];
            /**
             * @description Wat het bestand zegt.
             * @example 31250.00
             */
            inBestand: string;
            /**
             * @description Wat erbij komt; leeg telt als 0.
             * @example 1250.00
             */
            verschil: string;
            /**
             * Format: int32
             * @description Aantal rijen.
             * @example 12
             */
            aantal: number;
        };
        /** @description Waar een code van het financiële systeem bij hoort. */
        Bestedingscode: {
            /**
             * @description De code in het bestand.
             * @example 6530012
             */
            code: string;
            /**
             * Format: uuid
             * @description Kenmerk van de begrotingsregel; leeg: hoort niet bij deze agenda.
             */
            regel: string | null;
        };
        /** @description Wat er is overgenomen. */
        Bestedingsimport: {
            /**
             * Format: int32
             * @description Aantal begrotingsregels dat is gewijzigd.
             * @example 14
             */
            regels: number;
            /**
             * Format: int32
             * @description Aantal halve jaren dat daarin anders is geworden.
             * @example 26
             */
            cellen: number;
            /**
             * @description Wat er samen is geboekt.
             * @example 70000.00
             */
            geboekt: string;
            /**
             * Format: int32
             * @description Aantal rijen dat is overgeslagen.
             * @example 0
             */
            overgeslagen: number;
        };
        /** @description Welke kolom van het bestand wat is, en waar de codes bij horen. In een voorstel is leeg wat niet duidelijk is; om te bewaren zijn notatie, tijdsoort en de kolommen code, tijd en bedrag (of debet en credit) nodig. */
        BestedingsindelingInhoud: {
            /** @description De kolommen. */
            kolommen: components["schemas"]["Bestedingskolom"][];
            /** @description Wat er in de kolom met tekens staat, en of het bedrag ernaast eraf gaat. */
            tekens: components["schemas"]["Bestedingsteken"][];
            /**
             * @description nederlands: 1.234,56; engels: 1,234.56.
             * @example nederlands
             */
            notatie: components["schemas"]["Bedragnotatie"] | null;
            /**
             * @description Wat de kolom met de tijd zegt: een datum, of het nummer van een maand, kwartaal of half jaar. Maand 13 (de afsluiting) telt bij het tweede half jaar.
             * @example datum
             */
            tijdsoort: components["schemas"]["Tijdsoort"] | null;
            /**
             * @description Volgorde van de datum; alleen bij een datum.
             * @example dag_maand_jaar
             */
            datumvorm: components["schemas"]["Datumvorm"] | null;
            /** @description Waar elke code bij hoort. */
            codes: components["schemas"]["Bestedingscode"][];
        };
        /** @description Wat een kolom van het bestand is. */
        Bestedingskolom: {
            /**
             * @description code: kostenplaats of grootboeknummer, met als naam hoe die heet. bedrag, of debet en credit apart (credit gaat van debet af). teken: zegt of een bedrag erbij of eraf gaat, als het bedrag dat niet zelf zegt. tijd: datum of periode. jaar: als dat niet al in de tijd staat.
             * @example bedrag
             */
            wat: components["schemas"]["Boekingskolom"];
            /**
             * @description Wat er boven de kolom staat.
             * @example Bedrag
             */
            kop: string;
        };
        /** @description Wat er in het bestand staat. */
        Bestedingskolommen: {
            /**
             * @description De tekens van een CSV.
             * @example Windows-1252
             */
            tekenset: string | null;
            /**
             * @description Wat er in een CSV tussen de kolommen staat.
             * @example ;
             */
            scheidingsteken: string | null;
            /**
             * @description Naam van het gelezen blad.
             * @example Journaal
             */
            blad: string | null;
            /** @description De bladen waar iets op staat; leeg bij een CSV. */
            bladen: string[];
            /**
             * Format: int32
             * @description De rij met kolomnamen.
             * @example 4
             */
            koprij: number;
            /** @description De kolomnamen. */
            kolommen: string[];
            /** @description De eerste rijen; er wordt niets van bewaard. */
            voorbeeldrijen: string[][];
            /**
             * Format: int32
             * @description Aantal rijen onder de kolomnamen.
             * @example 1204
             */
            aantalRijen: number;
            /** @description Wat de kolommen waarschijnlijk zijn, om na te kijken. Leeg is wat niet duidelijk is. */
            voorstel: components["schemas"]["BestedingsindelingInhoud"];
            /** @description Kolommen met maar enkele woorden: een daarvan kan zeggen wat erbij en eraf gaat. */
            tekens: components["schemas"]["Tekenmogelijkheid"][];
            /** @description Of de bewaarde indeling op dit bestand past. */
            indelingPast: boolean;
        };
        /** @description Wat een teken zegt van het bedrag ernaast. */
        Bestedingsteken: {
            /**
             * @description Zoals het in de kolom staat.
             * @example C
             */
            teken: string;
            /**
             * @description Of het bedrag ernaast eraf gaat; leeg in een voorstel als dat niet duidelijk is.
             * @example true
             */
            gaatAf: boolean | null;
        };
        /** @description Waar elke euro blijft: de delen zijn samen precies het bestand. */
        Bestedingsverdeling: {
            /**
             * @description Alles in het bestand.
             * @example 75000.00
             */
            bestand: string;
            /**
             * @description Wordt geboekt.
             * @example 70000.00
             */
            geboekt: string;
            /**
             * @description Hoort niet bij deze agenda.
             * @example 5000.00
             */
            geen: string;
            /**
             * @description Codes zonder bestemming.
             * @example 0.00
             */
            open: string;
            /**
             * @description Jaren die de begroting niet heeft.
             * @example 0.00
             */
            buitenBegroting: string;
            /**
             * @description Halve jaren die niet zijn gekozen.
             * @example 0.00
             */
            nietGekozen: string;
            /**
             * @description In rijen die niet te lezen zijn, voor zover er een bedrag is.
             * @example 0.00
             */
            fouten: string;
        };
        /** @description Wat overnemen van het bestand zou doen; er is nog niets bewaard. */
        Bestedingsvoorbeeld: {
            /**
             * Format: int32
             * @description Aantal rijen onder de kolomnamen.
             * @example 1204
             */
            aantalRijen: number;
            /** @description De halve jaren in het bestand, op volgorde. */
            halfjaren: components["schemas"]["HalfjaarInBestand"][];
            /** @description De codes in het bestand, op volgorde. */
            codes: components["schemas"]["CodeInBestand"][];
            /** @description Elke regel met een code, per gekozen half jaar. Wat er nu staat wordt vervangen, ook als het bestand er niets over zegt: dan is er 0 besteed. */
            cellen: components["schemas"]["Bestedingscel"][];
            /** @description Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen. */
            vragen: components["schemas"]["Leesvraag"][];
            /** @description Waar niets van wordt geboekt: titels, totalen en wat verborgen is; hooguit 200. */
            overgeslagen: components["schemas"]["BestandOvergeslagen"][];
            /** @description Rijen die niet te lezen zijn, hooguit 200. */
            fouten: components["schemas"]["Rijfout"][];
            /**
             * Format: int32
             * @description Aantal rijen dat niet te lezen is.
             * @example 0
             */
            aantalFouten: number;
            /** @description Waar elke euro van het bestand blijft. */
            verdeling: components["schemas"]["Bestedingsverdeling"];
            /** @description Of het bestand zo kan worden overgenomen: elke code heeft een bestemming, elke vraag een antwoord, en er is iets te boeken. Rijen die niet te lezen zijn moeten daarbij worden overgeslagen. */
            kanWorden: boolean;
        };
        /** @description Wat er in een jaar is besteed, per half jaar. */
        Besteed: {
            /** @description Januari tot en met juni. */
            h1: components["schemas"]["Geld"];
            /** @description Juli tot en met december. */
            h2: components["schemas"]["Geld"];
        };
        /** @description Een rol, en hoe de organisatie eraan komt. */
        Betrokken: {
            /**
             * @description De rol.
             * @example trekker
             */
            rol: components["schemas"]["Rol"];
            /**
             * @description Zelf (direct), via een groep, of via een onderdeel.
             * @example groep
             */
            soort: components["schemas"]["Weg"];
            /** @description De groep of het onderdeel dat op de kaart staat. */
            via: components["schemas"]["OrganisatieVerwijzing"] | null;
            /** @description De hele weg daarheen, van dichtbij naar de kaart; de laatste is 'via'. Leeg als zij het zelf is. */
            pad: components["schemas"]["OrganisatieVerwijzing"][];
        };
        /** @description Een organisatie met haar rol in een actie. */
        Betrokkenheid: {
            /** @description De organisatie. */
            organisatie: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * @description De rol.
             * @example trekker
             */
            rol: components["schemas"]["Rol"];
        };
        /** @description Een organisatie met haar rol. */
        BetrokkenheidInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie.
             */
            organisatie: string;
            /**
             * @description De rol.
             * @example trekker
             */
            rol: components["schemas"]["Rol"];
        };
        /** @description Iets op de kaart dat aandacht vraagt. */
        Bevinding: {
            /**
             * @description Vaste code van dit soort bevinding.
             * @example actie-zonder-trekker
             */
            code: string;
            /**
             * @description Hoe erg.
             * @example waarschuwing
             */
            ernst: components["schemas"]["Ernst"];
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * Format: uuid
             * @description Kenmerk van het onderdeel.
             */
            onderdeel: string;
            /**
             * @description Hoe het onderdeel heet.
             * @example De makers houden open huis.
             */
            titel: string;
            /**
             * @description Het veld waar het om gaat.
             * @example wie
             */
            veld: string;
            /**
             * @description Wat er is.
             * @example Deze actie heeft nog geen trekker.
             */
            zin: string;
        };
        /** @description Hoe lang persoonsgegevens hier blijven, in dagen. */
        Bewaartermijnen: {
            /**
             * Format: int64
             * @description Van een account zonder rol: zoveel dagen nadat iemand het laatst inlogde.
             * @example 730
             */
            accounts: number;
            /**
             * Format: int64
             * @description Van een uitnodiging: zoveel dagen nadat zij is aangenomen, ingetrokken of verlopen.
             * @example 90
             */
            uitnodigingen: number;
        };
        /** @enum {string} */
        Bezorging: "wacht" | "verstuurd" | "mislukt" | "vervallen";
        /** @description Welke kolom van het blad wat is, en wie er met een naam is bedoeld. */
        BladindelingInhoud: {
            /** @description De kolommen; die van de actie is nodig. */
            kolommen: components["schemas"]["Bladkolom"][];
            /** @description Namen die geen organisatie heeft. */
            namen: components["schemas"]["Bladnaam"][];
        };
        /** @description In welke kolom van het blad iets van de kaart staat. */
        Bladkolom: {
            /**
             * @description Wat van de kaart.
             * @example actie
             */
            wat: components["schemas"]["Kaartkolom"];
            /**
             * @description Wat er boven de kolom staat.
             * @example Wat gaan we doen
             */
            kop: string;
        };
        /** @description Wie er met een naam is bedoeld: een organisatie die er is, of een nieuwe van deze soort. Met geen van beide wordt de naam overgeslagen. */
        Bladnaam: {
            /**
             * @description De naam in het blad.
             * @example Muziekschool
             */
            naam: string;
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie.
             */
            organisatie: string | null;
            /**
             * @description Soort van de organisatie die wordt gemaakt.
             * @example vereniging
             */
            soort: components["schemas"]["OrganisatieSoort"] | null;
        };
        /** @description Een strategie met haar acties. */
        BlokOpKaart: {
            /** @description De strategie; leeg voor acties die onder geen strategie vallen. */
            strategie: components["schemas"]["Strategie"] | null;
            /** @description De acties in de rechterkolom. */
            acties: components["schemas"]["Actie"][];
        };
        /** @enum {string} */
        Boekingskolom: "code" | "naam" | "bedrag" | "debet" | "credit" | "teken" | "tijd" | "jaar";
        /** @description Een cel van de begroting: een bedrag of PM. */
        CelInhoud: {
            /**
             * @description bedrag of pm.
             * @example bedrag
             */
            soort: components["schemas"]["GeldSoort"];
            /**
             * @description Bedrag in euro's; alleen bij soort bedrag.
             * @example 75000.00
             */
            bedrag: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die beslist; alleen bij een begrote PM.
             */
            beslistDoor: string | null;
            /**
             * Format: date
             * @description Voor welke dag dat is beslist; alleen bij een begrote PM.
             * @example 2026-07-01
             */
            beslistVoor: string | null;
        };
        /** @description Een cel in beide begrotingen. */
        Celverschil: {
            /**
             * Format: int32
             * @description Het jaar.
             * @example 2026
             */
            jaar: number;
            /** @description Wat er stond. */
            oud: components["schemas"]["Geld"];
            /** @description Wat er staat. */
            nieuw: components["schemas"]["Geld"];
            /** @description Of die twee verschillen. */
            anders: boolean;
        };
        /** @description Een code in het bestand. */
        CodeInBestand: {
            /**
             * @description De code.
             * @example 6530012
             */
            code: string;
            /**
             * @description Hoe de code heet.
             * @example Workshops
             */
            naam: string | null;
            /**
             * Format: int32
             * @description Aantal rijen.
             * @example 12
             */
            aantal: number;
            /**
             * @description Wat er samen op staat.
             * @example 31250.00
             */
            bedrag: string;
            /**
             * @description Waar de code bij hoort.
             * @example regel
             */
            bestemming: components["schemas"]["Codebestemming"];
            /**
             * Format: uuid
             * @description De begrotingsregel; bij een open code een voorstel.
             */
            regel: string | null;
        };
        /** @enum {string} */
        Codebestemming: "regel" | "geen" | "open";
        /** @description Het concept van een agenda, zonder de kaarten. */
        Concept: {
            /**
             * Format: int64
             * @description Nummer van de laatste wijziging; 0 als er nog geen is.
             * @example 118
             */
            stand: number;
            /** @description Of er een gepubliceerde versie is. */
            gepubliceerd: boolean;
            /** @description De eigenaar. */
            eigenaar: components["schemas"]["OrganisatieVerwijzing"];
            /** @description De agenda waar deze een kopie van is; leeg als zij er niet (meer) is. */
            komtUit: components["schemas"]["HerkomstAgenda"] | null;
            /** @description De agenda zelf. */
            agenda: components["schemas"]["ConceptdeelViewAgendaInhoud"];
            /** @description Fasen op volgorde van tijd. */
            fasen: components["schemas"]["ConceptdeelViewFaseInhoud"][];
            /** @description Thema's op nummer. */
            themas: components["schemas"]["ConceptdeelViewThemaInhoud"][];
            /** @description Begrippen op alfabet. */
            begrippen: components["schemas"]["ConceptdeelViewBegripInhoud"][];
            /** @description Besluiten op volgorde. */
            besluiten: components["schemas"]["ConceptdeelViewBesluitInhoud"][];
            /** @description Geldbronnen op naam. */
            geldbronnen: components["schemas"]["GeldbronKeuze"][];
            /** @description Programmalijnen op nummer. */
            programmalijnen: components["schemas"]["ConceptdeelViewProgrammalijnInhoud"][];
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewActieInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["ActieInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewAgendaInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["AgendaInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewBegripInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["BegripInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewBegrotingInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["BegrotingInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewBegrotingsregelInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["BegrotingsregelInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewBesluitInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["BesluitInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewFaseInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["FaseInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewGeldbronInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["GeldbronInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewGroepslidmaatschapInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["GroepslidmaatschapInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewObject: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: unknown;
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewOrganisatieInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["OrganisatieInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewProgrammalijnInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["ProgrammalijnInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewResultaatInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["ResultaatInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewStrategieInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["StrategieInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description Een onderdeel van het concept. */
        ConceptdeelViewThemaInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer iemand het voor het laatst wijzigde (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["ThemaInhoud"];
            /** @description De tijd zoals die is begrepen, bij een actie of besluit. */
            wanneer: components["schemas"]["Wanneer"] | null;
        };
        /** @description De strategiekaart van een programmalijn in het concept. */
        Conceptkaart: {
            /**
             * Format: int64
             * @description Nummer van de laatste wijziging van de agenda.
             * @example 118
             */
            stand: number;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ConceptdeelViewProgrammalijnInhoud"];
            /** @description Resultaten op volgorde. */
            resultaten: components["schemas"]["ConceptdeelViewResultaatInhoud"][];
            /** @description Strategieën op volgorde. */
            strategieen: components["schemas"]["ConceptdeelViewStrategieInhoud"][];
            /** @description Acties op volgorde. */
            acties: components["schemas"]["ConceptdeelViewActieInhoud"][];
            /** @description De organisaties die op de kaart staan. */
            organisaties: components["schemas"]["OrganisatieKeuze"][];
        };
        /** @description Wat het concept anders zegt dan de laatste versie. */
        Conceptverschillen: {
            /**
             * Format: int32
             * @description Aantal onderdelen dat verschilt.
             * @example 3
             */
            aantal: number;
            /** @description Wat wordt vergeleken. */
            nieuw: components["schemas"]["KantVanVerschil"];
            /** @description De totalen van de begroting; leeg als daarin niets verschilt. */
            begroting: components["schemas"]["Begrotingsverschil"] | null;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description Per programmalijn, in de volgorde van de nieuwste; wat bij de agenda als geheel hoort staat voorop. */
            groepen: components["schemas"]["Verschilgroep"][];
            /** @description Waarmee wordt vergeleken. */
            oud: components["schemas"]["KantVanVerschil"];
            /**
             * Format: int64
             * @description De stand van het concept die is vergeleken; nodig om te publiceren.
             * @example 42
             */
            stand: number;
        };
        /** @description Een treffer in een concept. */
        Conceptzoekresultaat: {
            /**
             * @description Wat het is.
             * @example actie
             */
            soort: components["schemas"]["Zoeksoort"];
            /** @description Titel. */
            titel: string;
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Code van de programmalijn waarin het staat.
             * @example goud-maken
             */
            programmalijn: string | null;
            /** @description De plek in de tekst waar de woorden staan; leeg als ze alleen in de titel staan. */
            vindplek: components["schemas"]["Vindplek"] | null;
        };
        /** @description Hoe een organisatie te bereiken is. */
        Contact: {
            /**
             * @description Van een persoon of een balie.
             * @example Balie
             */
            naam: string | null;
            /**
             * @description E-mailadres.
             * @example info@ckc.example
             */
            email: string | null;
            /**
             * @description Telefoonnummer.
             * @example 079 123 45 67
             */
            telefoon: string | null;
        };
        /** @description Hoe een organisatie te bereiken is. */
        ContactInhoud: {
            /**
             * @description Van een persoon of een balie.
             * @example Balie
             */
            naam: string | null;
            /**
             * @description E-mailadres.
             * @example info@ckc.example
             */
            email: string | null;
            /**
             * @description Telefoonnummer.
             * @example 079 123 45 67
             */
            telefoon: string | null;
            /**
             * @description Of bezoekers dit lezen.
             * @example true
             */
            openbaar: boolean | null;
        };
        /** @description Wat er op een kaart nog aandacht vraagt. */
        Controle: {
            /** @description Bevindingen, wat het meest telt eerst. */
            bevindingen: components["schemas"]["Bevinding"][];
        };
        /** @enum {string} */
        Datumvorm: "dag_maand_jaar" | "jaar_maand_dag" | "maand_dag_jaar";
        /** @description De demo om rond te kijken, voor zover die is geladen. */
        Demo: {
            /** @description Of zij bij elke start wordt geladen; dan is zij niet weg te halen. */
            bijElkeStart: boolean;
            /** @description De agenda's van de demo; leeg als zij niet is geladen. */
            agendas: components["schemas"]["Demoagenda"][];
            /**
             * @description Codes van haar organisaties. Na het weghalen: die er nog zijn, omdat iets anders ze noemt.
             * @example [
             *       "gemeente-zoetermeer"
             *     ]
             */
            organisaties: string[];
            /** @description Andere agenda's van haar organisaties, die mensen hier zelf maakten. */
            eigenWerk: components["schemas"]["Demoagenda"][];
        };
        /** @description Een agenda, kort aangeduid. */
        Demoagenda: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
        };
        /** @description Wie iets deed. */
        Door: {
            /**
             * @description Naam.
             * @example Bea Beleid
             */
            naam: string | null;
        };
        /** @description De rol die de beheerder zelf neemt. */
        EigenRol: {
            /**
             * @description De rol.
             * @example beleidsmedewerker
             */
            rol: components["schemas"]["Lidmaatschapsrol"];
        };
        /** @enum {string} */
        Ernst: "waarschuwing" | "tip";
        /** @description Een fase (termijn) van de agenda. */
        Fase: {
            /**
             * @description Vaste code.
             * @example kort
             */
            code: string;
            /**
             * @description Naam.
             * @example Korte termijn
             */
            naam: string;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-08-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2024-12-31
             */
            tot: string;
            /**
             * @description De periode in woorden.
             * @example augustus 2022 t/m december 2024
             */
            tekst: string;
        };
        /** @description Wat er van een fase te schrijven is. */
        FaseInhoud: {
            /**
             * @description Naam.
             * @example Korte termijn
             */
            naam: string;
            /**
             * @description Eerste maand.
             * @example 2022-08
             */
            van: string;
            /**
             * @description Laatste maand (telt mee).
             * @example 2024-12
             */
            tot: string;
        };
        /** @description Een fase op de strategiekaart. */
        FaseOpKaart: {
            /** @description De fase. */
            fase: components["schemas"]["Fase"] | null;
            /** @description De rijen van de kaart. */
            groepen: components["schemas"]["GroepOpKaart"][];
        };
        /** @description Eén fout in de invoer. */
        Fout: {
            /**
             * @description Naam van de parameter.
             * @example thema
             */
            parameter?: string;
            /**
             * @description Plek in het bericht (JSON Pointer).
             * @example /wat
             */
            pointer?: string;
            /**
             * @description Vaste code van de fout.
             * @example onbekende-waarde
             */
            code: string;
            /**
             * @description Uitleg.
             * @example Het thema 'x' bestaat niet in deze agenda.
             */
            detail: string;
        };
        /** @description Een agenda die is gearchiveerd. */
        GearchiveerdeAgenda: {
            /**
             * @description Vaste code in adressen.
             * @example jaarplan-2027
             */
            code: string;
            /**
             * @description Titel.
             * @example Jaarplan 2027
             */
            titel: string;
            /** @description De eigenaar. */
            eigenaar: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * Format: date-time
             * @description Sinds wanneer (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gearchiveerdOp: string;
        };
        /** @description Waar een organisatie wordt genoemd, en hoe vaak. */
        Gebruik: {
            /**
             * @description Waarin: betrokkenheid (rollen in acties), lidmaatschap (mensen), groepslidmaatschap, agenda, enzovoort.
             * @example betrokkenheid
             */
            waar: string;
            /**
             * Format: int64
             * @description Hoe vaak.
             * @example 12
             */
            aantal: number;
        };
        /** @description Een bedrag, PM (pro memorie) of leeg (niet ingevuld). */
        Geld: {
            /**
             * @description bedrag, pm of leeg.
             * @example bedrag
             */
            soort: components["schemas"]["GeldSoort"];
            /**
             * @description Bedrag in euro's, met twee decimalen.
             * @example 75000.00
             */
            bedrag: string | null;
            /**
             * @description Munt (ISO 4217).
             * @example EUR
             */
            valuta: string | null;
        };
        /** @enum {string} */
        GeldSoort: "bedrag" | "pm" | "leeg";
        /** @description Waar geld vandaan komt. */
        Geldbron: {
            /**
             * @description Vaste code.
             * @example npo
             */
            code: string;
            /**
             * @description Naam.
             * @example Nationaal Programma Onderwijs (NPO)
             */
            naam: string;
            /**
             * @description Soort bron.
             * @example rijk
             */
            soort: components["schemas"]["GeldbronSoort"];
            /** @description De organisatie die betaalt, als die bekend is. */
            organisatie: components["schemas"]["OrganisatieVerwijzing"] | null;
        };
        /** @description Wat er van een geldbron te schrijven is. */
        GeldbronInhoud: {
            /**
             * @description Naam.
             * @example Fonds voor Cultuurparticipatie
             */
            naam: string;
            /**
             * @description Soort bron.
             * @example fonds
             */
            soort: components["schemas"]["GeldbronSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van wie er betaalt; nodig bij cofinanciering.
             */
            organisatie: string | null;
        };
        /** @description Een geldbron om te kiezen. */
        GeldbronKeuze: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Naam.
             * @example Fonds voor Cultuurparticipatie
             */
            naam: string;
        };
        /** @enum {string} */
        GeldbronSoort: "eigen_middelen" | "aanvullend_gevraagd" | "provincie" | "rijk" | "fonds" | "cofinanciering";
        GelezenWoord: {
            /**
             * @description Het woord zoals getypt.
             * @example broedplaast
             */
            getypt: string;
            /**
             * @description Waarnaar is gezocht; leeg als er niets is dat erop lijkt.
             * @example [
             *       "broedplaats"
             *     ]
             */
            als: string[];
        };
        /** @description Een publicatie op een moment: van het concept zoals het dan is, of zoals het was toen zij werd gepland. */
        GeplandePublicatie: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date-time
             * @description Het moment (UTC).
             * @example 2026-12-01T08:00:00Z
             */
            tijdstip: string;
            /** @description Wat er dan is veranderd. */
            toelichting: string;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit erachter.
             */
            besluit: string | null;
            /**
             * @description Hoe ver het is.
             * @example gepland
             */
            status: components["schemas"]["StatusVanGeplandePublicatie"];
            /**
             * @description Waarom het niet is gelukt.
             * @example Er was niets veranderd sinds de laatste versie.
             */
            reden: string | null;
            /**
             * Format: int32
             * @description Nummer van de versie die het is geworden.
             * @example 2
             */
            versie: number | null;
            /**
             * @description Naam van wie het plande, als die bekend is.
             * @example Bea van Beleid
             */
            gemaaktDoor: string | null;
            /**
             * Format: date-time
             * @description Wanneer zij werd gepland (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gemaaktOp: string;
            /**
             * Format: int64
             * @description De stand van het concept toen: met 'sinds' vraagt u de wijzigingen die erna kwamen.
             * @example 42
             */
            stand: number;
            /**
             * @description Of zij publiceert wat het concept toen zei, zonder wat erna kwam.
             * @example false
             */
            bevroren: boolean;
        };
        /** @description Wanneer er wordt gepubliceerd, en waarom. */
        GeplandePublicatieNieuw: {
            /**
             * Format: date-time
             * @description Het moment: in de toekomst, en hoogstens een jaar vooruit.
             * @example 2026-12-01T08:00:00Z
             */
            tijdstip: string;
            /**
             * @description Wat er dan is veranderd, in gewone taal.
             * @example De agenda na het raadsbesluit.
             */
            toelichting: string;
            /** @description Kenmerk van het besluit erachter, uit het concept van deze agenda. */
            besluit?: string | null;
            /**
             * Format: int64
             * @description De stand van het concept die is bekeken, om precies die te publiceren. Leeg: het concept zoals het op dat moment is, met alles wat er nog bij komt.
             * @example 42
             */
            stand?: number | null;
        };
        /** @description Een actie die uit een gewijzigde regel wordt betaald. */
        GeraakteActie: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wat er wordt afgesproken. */
            wat: string;
            /** @description De programmalijn; leeg als de actie niet meer in het concept staat. */
            programmalijn: components["schemas"]["LijnVanActie"] | null;
            /**
             * @description De regels waardoor zij wordt geraakt.
             * @example [
             *       "Workshops"
             *     ]
             */
            regels: string[];
        };
        /** @description Iemand heeft iets bewaard. */
        GewijzigdGebeurtenis: {
            /**
             * Format: int64
             * @description Nummer van de wijziging.
             * @example 118
             */
            nummer: number;
            /**
             * @description Wat er gebeurde.
             * @example gewijzigd
             */
            wat: components["schemas"]["Wat"];
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * Format: uuid
             * @description Kenmerk van het onderdeel.
             */
            onderdeel: string;
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string | null;
            /** @description Wie het deed. */
            door: components["schemas"]["Door"];
            /** @description Of u dat zelf was. */
            eigen: boolean;
            /**
             * Format: date-time
             * @description Wanneer (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            tijdstip: string;
        };
        /** @description De regels zoals ze nu zijn. */
        GewijzigdeBegrotingsregels: {
            /** @description In de volgorde van het verzoek. */
            regels: components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"][];
        };
        /** @enum {string} */
        Groep: "agenda" | "regel" | "thema" | "geldbron" | "programmalijn";
        /** @description Resultaten die strategieën delen, met die strategieën. */
        GroepOpKaart: {
            /** @description Resultaten in de linkerkolom. */
            resultaten: components["schemas"]["Resultaat"][];
            /** @description Strategieën met hun acties. */
            blokken: components["schemas"]["BlokOpKaart"][];
        };
        /** @description Een lid van een groep, om bij te houden. */
        Groepslid: {
            /**
             * Format: uuid
             * @description Vast kenmerk van het lidmaatschap.
             */
            id: string;
            /**
             * @description De ETag voor If-Match.
             * @example "0"
             */
            etag: string;
            /** @description Wie er lid is. */
            organisatie: components["schemas"]["OrganisatieVerwijzing"];
            /** @description Alles wat ervan te schrijven is. */
            inhoud: components["schemas"]["GroepslidmaatschapInhoud"];
        };
        /** @description Lid zijn van een groep, platform of netwerk. */
        Groepslidmaatschap: {
            /** @description De andere kant: de groep of het lid. */
            organisatie: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * @description Rol binnen de groep.
             * @example regierol
             */
            rol: string | null;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string | null;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             */
            tot: string | null;
        };
        /** @description Wie er lid is van een groep, platform of netwerk, en wanneer. */
        GroepslidmaatschapInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die lid is.
             */
            lid: string;
            /**
             * @description Rol binnen de groep.
             * @example regierol
             */
            rol: string | null;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string | null;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2026-12-31
             */
            tot: string | null;
        };
        /** @description Totalen van één groep regels. */
        Groepstotalen: {
            /**
             * Format: uuid
             * @description Kenmerk; leeg voor regels zonder geldbron of zonder programmalijn.
             */
            id: string | null;
            /** @description De totalen. */
            reeksen: components["schemas"]["Reeksen"];
        };
        /** @description Een half jaar in het bestand. */
        HalfjaarInBestand: {
            /**
             * @description Het half jaar.
             * @example 2026-H1
             */
            halfjaar: string;
            /**
             * Format: int32
             * @description Aantal rijen.
             * @example 340
             */
            aantal: number;
            /**
             * @description Wat er samen in staat.
             * @example 75000.00
             */
            bedrag: string;
            /** @description Of de begroting dit jaar heeft. */
            inBegroting: boolean;
            /** @description Of het wordt geboekt. */
            gekozen: boolean;
        };
        /** @description Welke handeling in haar geheel wordt teruggedraaid. */
        HandelingherstellingInvoer: {
            /**
             * Format: uuid
             * @description Kenmerk van de handeling.
             */
            handeling: string;
        };
        /** @description Waar een agenda en haar onderdelen uit komen. */
        Herkomst: {
            /** @description De agenda en elk onderdeel dat uit een andere agenda komt; wat hier is gemaakt staat er niet bij. */
            resultaten: components["schemas"]["HerkomstVanOnderdeel"][];
        };
        /** @description Een agenda, kort aangeduid. */
        HerkomstAgenda: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
        };
        /** @description Waar een onderdeel uit komt. */
        HerkomstVanOnderdeel: {
            /**
             * Format: uuid
             * @description Kenmerk van het onderdeel in deze agenda.
             */
            onderdeel: string;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * Format: uuid
             * @description Kenmerk van waar het uit komt.
             */
            uit: string;
            /**
             * @description Hoe dat nu heet; leeg als het er niet meer is.
             * @example De makers houden open huis.
             */
            titel: string | null;
            /**
             * @description Code van de programmalijn waar dat op staat; leeg als het op geen staat.
             * @example goud-maken
             */
            programmalijn: string | null;
            /** @description De agenda waar dat in staat. */
            agenda: components["schemas"]["HerkomstAgenda"];
        };
        /** @description Wat een agenda anders zegt dan de agenda waar zij uit komt. */
        Herkomstverschillen: {
            /**
             * Format: int32
             * @description Aantal onderdelen dat verschilt.
             * @example 3
             */
            aantal: number;
            /** @description Wat wordt vergeleken. */
            nieuw: components["schemas"]["KantVanVerschil"];
            /** @description De totalen van de begroting; leeg als daarin niets verschilt. */
            begroting: components["schemas"]["Begrotingsverschil"] | null;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description Per programmalijn, in de volgorde van de nieuwste; wat bij de agenda als geheel hoort staat voorop. */
            groepen: components["schemas"]["Verschilgroep"][];
            /** @description Waarmee wordt vergeleken. */
            oud: components["schemas"]["KantVanVerschil"];
            /** @description De agenda waar zij uit komt. */
            uit: components["schemas"]["AgendaVerwijzing"];
            /** @description Wat alleen is opgeschoven, en daarom niet in de lijst staat; leeg als niets dat is. */
            opgeschoven: components["schemas"]["Opgeschoven"] | null;
        };
        /** @description Welke wijziging wordt teruggedraaid. */
        HerstellingInvoer: {
            /**
             * Format: int64
             * @description Nummer van de wijziging.
             * @example 118
             */
            wijziging: number;
        };
        /** @description Wie er is ingelogd, en voor welke organisaties. */
        Ik: {
            /** @description Of er iemand is ingelogd. */
            ingelogd: boolean;
            /**
             * Format: uuid
             * @description Vast kenmerk van deze gebruiker, voor de kop Van-Gebruiker.
             * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
             */
            id: string | null;
            /**
             * @description Naam.
             * @example Bea Beleid
             */
            naam: string | null;
            /**
             * @description E-mailadres, als dat is bevestigd.
             * @example bea@gemeente.example
             */
            email: string | null;
            /** @description Of dit een beheerder van de hele omgeving is. */
            beheerder: boolean;
            /** @description De organisaties waarvoor deze gebruiker iets mag. */
            lidmaatschappen: components["schemas"]["MijnLidmaatschap"][];
        };
        IndelingViewBestedingsindelingInhoud: {
            /**
             * Format: int32
             * @description 0 als er nog geen indeling is; ook de ETag.
             * @example 2
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer de indeling is gekozen (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description De indeling; leeg als die er nog niet is. */
            inhoud: components["schemas"]["BestedingsindelingInhoud"] | null;
        };
        IndelingViewBladindelingInhoud: {
            /**
             * Format: int32
             * @description 0 als er nog geen indeling is; ook de ETag.
             * @example 2
             */
            revisie: number;
            /**
             * Format: date-time
             * @description Wanneer de indeling is gekozen (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gewijzigdOp: string | null;
            /** @description De indeling; leeg als die er nog niet is. */
            inhoud: components["schemas"]["BladindelingInhoud"] | null;
        };
        /** @description Hoe een resultaat wordt gemeten. */
        Indicator: {
            /**
             * @description Wat er wordt gemeten.
             * @example Banen in de creatieve industrie
             */
            naam: string;
            /**
             * @description Eenheid.
             * @example procent banen
             */
            eenheid: string;
            /**
             * Format: int32
             * @description Jaar van de nulmeting.
             * @example 2022
             */
            nulmetingJaar: number | null;
            /**
             * @description Waarde bij de nulmeting.
             * @example 1
             */
            nulmeting: string | null;
            /**
             * Format: int32
             * @description Jaar van de streefwaarde.
             * @example 2030
             */
            streefwaardeJaar: number | null;
            /**
             * @description Streefwaarde.
             * @example 4
             */
            streefwaarde: string | null;
        };
        /** @description Hoe een resultaat wordt gemeten. */
        IndicatorInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk; leeg voor een nieuwe.
             */
            id: string | null;
            /**
             * @description Wat er wordt gemeten.
             * @example Banen in de creatieve industrie
             */
            naam: string;
            /**
             * @description Eenheid.
             * @example procent
             */
            eenheid: string;
            /**
             * Format: int32
             * @description Jaar van de nulmeting.
             * @example 2022
             */
            nulmetingJaar: number | null;
            /**
             * @description Waarde bij de nulmeting.
             * @example 1.5
             */
            nulmeting: string | null;
            /**
             * Format: int32
             * @description Jaar van de streefwaarde.
             * @example 2030
             */
            streefwaardeJaar: number | null;
            /**
             * @description Streefwaarde.
             * @example 4
             */
            streefwaarde: string | null;
        };
        /** @description Een beeld dat een logo kan worden. */
        IngestuurdLogo: {
            /**
             * Format: uuid
             * @description Kenmerk, voor 'logo' in het profiel.
             */
            id: string;
            /**
             * Format: int32
             * @description Breedte in punten.
             * @example 600
             */
            breedte: number;
            /**
             * Format: int32
             * @description Hoogte in punten.
             * @example 240
             */
            hoogte: number;
        };
        /** @description Een cel die PM was en een bedrag werd. */
        IngevuldePm: {
            /**
             * Format: int64
             * @description Nummer van de wijziging.
             * @example 118
             */
            wijziging: number;
            /**
             * Format: date-time
             * @description Wanneer (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            tijdstip: string;
            /**
             * @description Wie; leeg als de omgeving het zelf deed of de gebruiker is gewist.
             * @example Bea Beleid
             */
            door: string | null;
            /** @description De regel, zoals die nu heet. */
            regel: components["schemas"]["RegelVanPm"];
            /** @description Het thema. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /**
             * Format: int32
             * @description Het jaar.
             * @example 2027
             */
            jaar: number;
            /**
             * @description begroot of toegezegd.
             * @example begroot
             */
            maat: components["schemas"]["Maat"];
            /** @description Wie zou beslissen. */
            beslistDoor: components["schemas"]["Beslisser"] | null;
            /** @description Wat het toen werd. */
            werd: components["schemas"]["Geld"];
            /** @description Wat er nu staat. */
            nu: components["schemas"]["Geld"];
        };
        /** @description Hoeveel er van elk komt. */
        Kaartaantallen: {
            /**
             * Format: int64
             * @description Programmalijnen.
             * @example 1
             */
            programmalijnen: number;
            /**
             * Format: int64
             * @description Resultaten.
             * @example 4
             */
            resultaten: number;
            /**
             * Format: int64
             * @description Strategieën.
             * @example 6
             */
            strategieen: number;
            /**
             * Format: int64
             * @description Acties.
             * @example 23
             */
            acties: number;
        };
        /** @description Een blad van het bestand. */
        Kaartblad: {
            /**
             * @description Naam; leeg bij een CSV.
             * @example Blad1
             */
            naam: string | null;
            /** @description Of het blad verborgen is. */
            isVerborgen: boolean;
            /**
             * Format: int32
             * @description De rij met kolomnamen; leeg als er geen tabel is.
             */
            koprij: number | null;
            /** @description De kolommen. */
            kolommen: string[];
            /** @description De eerste rijen eronder. */
            voorbeeldrijen: string[][];
        };
        /** @description Wat er is overgenomen. */
        Kaartimport: {
            /**
             * Format: uuid
             * @description Kenmerk van wat er is gedaan; leeg als er niets nieuw was.
             */
            handeling: string | null;
            /** @description Wat er nieuw is. */
            nieuw: components["schemas"]["Kaartaantallen"];
        };
        /** @enum {string} */
        Kaartkolom: "programmalijn" | "ambitie" | "resultaat" | "fase" | "strategie" | "actie" | "wie" | "trekker" | "partners" | "wanneer" | "frequentie" | "stappen" | "themas" | "wijken";
        /** @description Wat er in het bestand staat. */
        Kaartkolommen: {
            /** @description De bladen waarin iets staat. */
            bladen: components["schemas"]["Kaartblad"][];
            /** @description Wat er boven de kolommen van die bladen staat, elk één keer. */
            kolommen: string[];
            /** @description Wat de kolommen waarschijnlijk zijn, om na te kijken. */
            voorstel: components["schemas"]["Bladkolom"][];
            /** @description Of de bewaarde indeling op dit bestand past. */
            indelingPast: boolean;
            /** @description Wat er op een kaart kan staan, in de volgorde van ons eigen bestand. */
            mogelijk: components["schemas"]["Kaartkolom"][];
        };
        /** @description Een naam in het bestand, en wie dat is. */
        Kaartnaam: {
            /**
             * @description Zoals het er staat.
             * @example CKC
             */
            naam: string;
            /**
             * Format: int32
             * @description Hoe vaak.
             * @example 3
             */
            aantal: number;
            /**
             * @description bekend, nieuw (wordt gemaakt), overgeslagen of open: dan moet er eerst worden gekozen.
             * @example bekend
             */
            wordt: components["schemas"]["Wordt"];
            /** @description Naam van wie er is bedoeld. */
            organisatie: string | null;
            /** @description Wie het kan zijn. */
            lijktOp: components["schemas"]["OrganisatieKeuze"][];
        };
        /** @description Wat er van een bestand op de kaart zou komen. */
        Kaartvoorbeeld: {
            /** @description De bladen die zijn gelezen; leeg bij een CSV. */
            bladen: string[];
            /** @description Wat er nieuw is. */
            nieuw: components["schemas"]["Kaartaantallen"];
            /**
             * Format: int32
             * @description Acties die er al zijn, met dezelfde woorden op dezelfde plek.
             */
            aantalErAl: number;
            /** @description Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen. */
            vragen: components["schemas"]["Leesvraag"][];
            /** @description Wat er per programmalijn komt. */
            programmalijnen: components["schemas"]["KaartvoorbeeldLijn"][];
            /** @description De namen in het bestand. */
            namen: components["schemas"]["Kaartnaam"][];
            /** @description Rijen waar niets van komt. */
            overgeslagen: components["schemas"]["BestandOvergeslagen"][];
            /** @description Wat goed is om te weten. */
            opmerkingen: string[];
            /**
             * Format: int32
             * @description Hoeveel fouten er zijn; met een fout wordt niets overgenomen.
             */
            aantalFouten: number;
            /** @description De fouten, op volgorde van het bestand; hooguit 200. */
            fouten: components["schemas"]["Bestandsfout"][];
        };
        /** @description Een resultaat of een actie. */
        KaartvoorbeeldDeel: {
            /**
             * @description De woorden.
             * @example De makers houden open huis.
             */
            tekst: string;
            /** @description Of het nieuw is. */
            isNieuw: boolean;
            /**
             * @description Naam van de fase van een resultaat: uit het bestand, of uit het jaar in de tekst.
             * @example Korte termijn
             */
            fase: string | null;
        };
        /** @description Wat er bij een programmalijn komt. */
        KaartvoorbeeldLijn: {
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
            /** @description Of zij nieuw is. */
            isNieuw: boolean;
            /** @description De resultaten. */
            resultaten: components["schemas"]["KaartvoorbeeldDeel"][];
            /** @description De strategieën. */
            strategieen: components["schemas"]["KaartvoorbeeldStrategie"][];
            /** @description Acties zonder strategie. */
            acties: components["schemas"]["KaartvoorbeeldDeel"][];
        };
        /** @description Een strategie met haar acties. */
        KaartvoorbeeldStrategie: {
            /**
             * @description Titel.
             * @example Ruimte maken
             */
            titel: string;
            /** @description Of zij nieuw is. */
            isNieuw: boolean;
            /** @description De acties. */
            acties: components["schemas"]["KaartvoorbeeldDeel"][];
        };
        /** @description De begroting, een scenario of een gepubliceerde versie. */
        KantVanBegrotingsvergelijking: {
            /**
             * Format: uuid
             * @description Kenmerk; leeg voor een versie.
             */
            id: string | null;
            /**
             * Format: int32
             * @description Nummer van de versie; leeg voor wat in het concept staat.
             * @example 3
             */
            versie: number | null;
            /**
             * @description Naam van het scenario; leeg voor de begroting zelf en een versie.
             * @example 10 % minder
             */
            naam: string | null;
        };
        /** @description Een versie, het concept, of nog niets. */
        KantVanVerschil: {
            /**
             * Format: int32
             * @description Nummer van de versie; leeg voor het concept, en als er nog niets was.
             * @example 1
             */
            nummer: number | null;
            /**
             * Format: date-time
             * @description Moment van publicatie (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gepubliceerdOp: string | null;
            /** @description Wat er in die versie is veranderd. */
            toelichting: string | null;
        };
        /** @description Een versie waarin het nog te lezen is. */
        LaatsteVersie: {
            /**
             * Format: int32
             * @description Volgnummer binnen de agenda.
             * @example 1
             */
            nummer: number;
            /**
             * @description Vast adres van die versie.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/versies/1
             */
            url: string;
        };
        /** @description Een antwoord op een vraag over het bestand. */
        Leesantwoord: {
            /**
             * @description Om mee te sturen.
             * @example duizend
             */
            antwoord: string;
            /**
             * @description In woorden.
             * @example Ja: 75 wordt € 75.000
             */
            tekst: string;
        };
        /** @description Iets dat het bestand zelf niet zegt. Stuur het antwoord mee als '?antwoord=vraag=antwoord'. */
        Leesvraag: {
            /**
             * @description Naam van de vraag, om te antwoorden.
             * @example eenheid
             */
            vraag: string;
            /**
             * @description De vraag.
             * @example Boven de tabel staat 'x € 1.000'. Zijn de bedragen in duizenden?
             */
            tekst: string;
            /** @description Wat er kan worden geantwoord. */
            antwoorden: components["schemas"]["Leesantwoord"][];
            /** @description Wat er is geantwoord; zolang dit leeg is kan niets worden overgenomen. */
            gekozen: string | null;
        };
        /** @description Iemand die iets mag namens een organisatie. */
        Lidmaatschap: {
            /**
             * Format: uuid
             * @description Kenmerk van het lidmaatschap.
             */
            id: string;
            /**
             * @description Naam.
             * @example Bea Beleid
             */
            naam: string | null;
            /**
             * @description E-mailadres.
             * @example bea@gemeente.example
             */
            email: string | null;
            /**
             * @description De rol.
             * @example beleidsmedewerker
             */
            rol: components["schemas"]["Lidmaatschapsrol"];
            /**
             * Format: date-time
             * @description Sinds wanneer.
             * @example 2026-11-22T09:00:00Z
             */
            sindsTijdstip: string;
            /** @description Of dit de lezer zelf is. */
            ikzelf: boolean;
        };
        /** @enum {string} */
        Lidmaatschapsrol: "beleidsmedewerker" | "vertegenwoordiger" | "beheerder";
        /** @description De programmalijn van een actie. */
        LijnVanActie: {
            /**
             * @description Vaste code.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
        };
        LijstActieMetStatus: {
            resultaten: components["schemas"]["ActieMetStatus"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstActieVanOrganisatie: {
            resultaten: components["schemas"]["ActieVanOrganisatie"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstActiviteitView: {
            resultaten: components["schemas"]["Activiteit"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstAgendaInLijst: {
            resultaten: components["schemas"]["AgendaInLijst"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstBegripView: {
            resultaten: components["schemas"]["Begrip"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstGearchiveerdeAgenda: {
            resultaten: components["schemas"]["GearchiveerdeAgenda"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstGebruik: {
            resultaten: components["schemas"]["Gebruik"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstGeplandePublicatieView: {
            resultaten: components["schemas"]["GeplandePublicatie"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstGroepslidView: {
            resultaten: components["schemas"]["Groepslid"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstLidmaatschapView: {
            resultaten: components["schemas"]["Lidmaatschap"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstMijnAgenda: {
            resultaten: components["schemas"]["MijnAgenda"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstOnafgerondeActieView: {
            resultaten: components["schemas"]["OnafgerondeActie"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstOrganisatieInBeheer: {
            resultaten: components["schemas"]["OrganisatieInBeheer"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstOrganisatieInLijst: {
            resultaten: components["schemas"]["OrganisatieInLijst"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstOrganisatieKeuze: {
            resultaten: components["schemas"]["OrganisatieKeuze"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstOverheid: {
            resultaten: components["schemas"]["Overheid"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstProgrammalijnView: {
            resultaten: components["schemas"]["Programmalijn"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstResultaatView: {
            resultaten: components["schemas"]["Resultaat"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstSamenvoegingView: {
            resultaten: components["schemas"]["Samenvoeging"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstStrategieView: {
            resultaten: components["schemas"]["Strategie"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstThemaView: {
            resultaten: components["schemas"]["Thema"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstUitnodigingView: {
            resultaten: components["schemas"]["Uitnodiging"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstVersieInLijst: {
            resultaten: components["schemas"]["Versie"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstVoorbeeldlinkView: {
            resultaten: components["schemas"]["Voorbeeldlink"][];
            /** Format: int64 */
            totaal: number;
        };
        LijstWijzigingView: {
            resultaten: components["schemas"]["Wijziging"][];
            /** Format: int64 */
            totaal: number;
        };
        /** @description Een link naar een andere site. */
        Link: {
            /**
             * @description Tekst van de link.
             * @example Cultuur079
             */
            titel: string;
            /**
             * @description Adres.
             * @example https://www.cultuur079.nl
             */
            url: string;
        };
        /** @description Een link naar een andere site. */
        LinkInhoud: {
            /**
             * @description Tekst van de link.
             * @example Cultuur079
             */
            titel: string;
            /**
             * @description Adres.
             * @example https://www.cultuur079.nl
             */
            url: string;
        };
        /** @description Een logo: een PNG van hooguit 600 bij 600 punten. */
        Logo: {
            /**
             * Format: uuid
             * @description Vast kenmerk; een ander beeld heeft een ander kenmerk.
             */
            id: string;
            /**
             * @description Vast adres van het beeld.
             * @example https://voorbeeld.nl/v1/logos/0b5c0d6e-4f7c-3c9e-9d57-7e5d1b2f3a4c
             */
            url: string;
            /**
             * Format: int32
             * @description Breedte in punten.
             * @example 600
             */
            breedte: number;
            /**
             * Format: int32
             * @description Hoogte in punten.
             * @example 240
             */
            hoogte: number;
        };
        /** @enum {string} */
        Maat: "begroot" | "toegezegd" | "besteed_h1" | "besteed_h2";
        /** @description Een begrotingsregel met haar totaal over alle jaren. */
        Middelen: {
            /** @description Thema van de begrotingsregel. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /**
             * @description Onderdeel.
             * @example Onderzoeken uitvoeren
             */
            onderdeel: string;
            /**
             * Format: int32
             * @description Eerste jaar van de begroting.
             * @example 2023
             */
            vanJaar: number;
            /**
             * Format: int32
             * @description Laatste jaar van de begroting.
             * @example 2029
             */
            totJaar: number;
            /** @description Totaal over alle jaren. */
            totaal: components["schemas"]["Totaal"];
        };
        /** @description Een agenda die u mag bewerken. */
        MijnAgenda: {
            /**
             * @description Vaste code in adressen.
             * @example zoetermeer-2022-2030
             */
            code: string;
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort: components["schemas"]["AgendaSoort"];
            /** @description De eigenaar. */
            eigenaar: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot: string;
            /** @description Of er een gepubliceerde versie is. */
            gepubliceerd: boolean;
        };
        /** @description Een rol bij een organisatie. */
        MijnLidmaatschap: {
            /**
             * @description Code van de organisatie.
             * @example gemeente-zoetermeer
             */
            organisatie: string;
            /**
             * @description Naam van de organisatie.
             * @example Gemeente Zoetermeer
             */
            naam: string;
            /**
             * @description Soort organisatie.
             * @example gemeente
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /**
             * @description De rol.
             * @example beleidsmedewerker
             */
            rol: components["schemas"]["Lidmaatschapsrol"];
        };
        /** @description Een organisatie die er nog niet is. */
        NieuweOrganisatie: {
            /**
             * @description Naam.
             * @example Atelier de Kade
             */
            naam: string;
            /**
             * @description Soort organisatie.
             * @example maker
             */
            soort: components["schemas"]["OrganisatieSoort"];
        };
        /** @description Een actie die nog niet is afgerond of gestopt. */
        OnafgerondeActie: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Wat er is afgesproken.
             * @example De makers houden open huis.
             */
            wat: string;
            /**
             * @description Titel van de programmalijn.
             * @example Goud maken
             */
            programmalijn: string;
            /**
             * @description Wanneer, in woorden.
             * @example tweede helft 2026
             */
            wanneer: string;
            /**
             * @description De status; onbekend als er nog niets is gemeld.
             * @example loopt_achter
             */
            status: components["schemas"]["Status"];
            /**
             * Format: date
             * @description Sinds wanneer.
             * @example 2026-07-01
             */
            statusSinds: string | null;
        };
        /** @description Een onderdeel dat verschilt. */
        OnderdeelInVerschil: {
            /**
             * @description Wat het is.
             * @example actie
             */
            soort: components["schemas"]["SoortOnderdeel"];
            /** @description Vast kenmerk. */
            id: string;
            /** @description Titel nu, of de laatste titel van wat verviel. */
            titel: string;
            /**
             * @description Wat ermee is gebeurd.
             * @example gewijzigd
             */
            wat: components["schemas"]["SoortVerschil"];
            /** @description De velden die verschillen. Van wat nieuw of vervallen is: elk veld dat iets zegt. Het veld plaats noemt de plek in de volgorde. */
            velden: components["schemas"]["VeldInVerschil"][];
        };
        /** @description Wat er is gekopieerd. */
        Onderdeelkopie: {
            /** @description De kopie zelf. Wie haar archiveert, neemt alles terug. */
            kopie: components["schemas"]["ConceptdeelViewObject"];
            /** @description Wat er werd genoemd en hier niet bestaat: dat ging niet mee. */
            weggelaten: components["schemas"]["OnderdeelkopieWeggelaten"][];
        };
        /** @description Een kopie van een deel van een agenda, op een andere plek. */
        OnderdeelkopieNieuw: {
            /**
             * @description Code van de agenda waar het uit komt; leeg: deze agenda zelf.
             * @example zoetermeer-2022-2030
             */
            uitAgenda?: string | null;
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * Format: uuid
             * @description Kenmerk van wat er wordt gekopieerd.
             */
            onderdeel: string;
            /**
             * @description Wat er van de kopie zelf anders wordt (merge-patch, RFC 7396), met kenmerken uit deze agenda. Vooral waar zij komt: programmalijn, strategie, resultaten of fase, en volgorde of nummer; leeg: achteraan.
             * @example {
             *       "strategie": "5b0c6d5e-0c5f-5d7b-8f3e-0a4b6a6a4a11"
             *     }
             */
            naar?: Record<string, never> | null;
            /**
             * @description schuif: tijden schuiven op met het verschil in beginjaar van de agenda's. leeg: wat later in te vullen is wordt leeg. blijf: tijden blijven.
             * @default schuif
             */
            tijden: components["schemas"]["AgendakopieTijden"];
            /**
             * @description Of acties eronder die zijn afgerond of gestopt meegaan.
             * @default false
             */
            metAfgeronde: boolean;
            /**
             * @description Of niet meegaat wie de acties doen.
             * @default false
             */
            zonderWie: boolean;
            /**
             * @description Of de stappen van de acties niet meegaan.
             * @default false
             */
            zonderStappen: boolean;
        };
        /** @description Iets dat niet meeging. */
        OnderdeelkopieWeggelaten: {
            soort: components["schemas"]["Onderdeelsoort"];
            /**
             * @description Hoe het heet.
             * @example Podiumkunsten
             */
            naam: string;
        };
        /** @description Een cel die nog PM is. */
        OpenPm: {
            /** @description De regel. */
            regel: components["schemas"]["RegelVanPm"];
            /** @description Het thema. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /**
             * Format: int32
             * @description Het jaar.
             * @example 2027
             */
            jaar: number;
            /**
             * @description begroot of toegezegd.
             * @example begroot
             */
            maat: components["schemas"]["Maat"];
            /** @description Wie beslist wat het wordt. */
            beslistDoor: components["schemas"]["Beslisser"] | null;
            /**
             * Format: date
             * @description Voor welke dag dat is beslist.
             * @example 2026-07-01
             */
            beslistVoor: string | null;
        };
        /** @description Tijden die alleen zijn opgeschoven naar de nieuwe periode. */
        Opgeschoven: {
            /**
             * Format: int32
             * @description Hoeveel jaar.
             * @example 9
             */
            jaren: number;
            /**
             * Format: int32
             * @description Bij hoeveel onderdelen.
             * @example 212
             */
            onderdelen: number;
        };
        /** @description Een organisatie, afdeling, groep, platform of netwerk. */
        Organisatie: {
            /**
             * @description Vaste code in adressen.
             * @example ckc-en-partners
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/organisaties/ckc-en-partners
             */
            url: string;
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd.
             * @example VT
             */
            afkorting: string | null;
            /** @description Namen die zij eerder had. */
            eerdereNamen: string[];
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /** @description Of deze organisatie leden heeft (groep, platform of netwerk). */
            heeftLeden: boolean;
            /** @description De organisatie waar deze een onderdeel van is. */
            onderdeelVan: components["schemas"]["OrganisatieVerwijzing"] | null;
            /** @description Afdelingen en andere onderdelen. */
            onderdelen: components["schemas"]["OrganisatieVerwijzing"][];
            /** @description Groepen, platforms en netwerken waarvan deze organisatie lid is (geweest). */
            lidVan: components["schemas"]["Groepslidmaatschap"][];
            /** @description De leden (ook van eerder), als dit een groep, platform of netwerk is. */
            leden: components["schemas"]["Groepslidmaatschap"][];
            /**
             * @description Website.
             * @example https://www.ckcenpartners.nl
             */
            website: string | null;
            /** @description Adres van een eigen privacyverklaring. */
            privacyverklaring: string | null;
            /** @description Adres van een eigen toegankelijkheidsverklaring. */
            toegankelijkheidsverklaring: string | null;
            /** @description TOOI-kenmerk van een overheid. */
            tooi: string | null;
            /**
             * @description Nummer bij de Kamer van Koophandel.
             * @example 12345678
             */
            kvk: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting: string | null;
            /**
             * @description Wat zij doet.
             * @example [
             *       "muziek"
             *     ]
             */
            disciplines: string[];
            /**
             * @description Wijken waar zij werkt.
             * @example [
             *       "Meerzicht"
             *     ]
             */
            wijken: string[];
            /** @description Het beeld waaraan zij te herkennen is. */
            logo: components["schemas"]["Logo"] | null;
            /** @description Hoe zij te bereiken is, als zij dat openbaar maakt. */
            contact: components["schemas"]["Contact"] | null;
            /**
             * Format: date
             * @description Vanaf wanneer zij er niet meer is, als dat bekend is.
             * @example 2027-01-01
             */
            opgehevenPer: string | null;
            /** @description Wie dan verdergaat. */
            opvolger: components["schemas"]["OrganisatieVerwijzing"] | null;
        };
        /** @description Een organisatie die u mag bijhouden. */
        OrganisatieInBeheer: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vaste code in adressen.
             * @example ckc-en-partners
             */
            code: string;
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd.
             * @example VT
             */
            afkorting: string | null;
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /**
             * @description Naam van de organisatie waar zij een onderdeel van is.
             * @example Gemeente Zoetermeer
             */
            onderdeelVan: string | null;
            /** @description Of bezoekers haar kennen. */
            gepubliceerd: boolean;
            /**
             * Format: date
             * @description Vanaf wanneer zij er niet meer is.
             * @example 2027-01-01
             */
            opgehevenPer: string | null;
            /**
             * Format: int64
             * @description Hoeveel mensen iets voor haar mogen.
             * @example 2
             */
            aantalLeden: number;
            /**
             * Format: int64
             * @description Hoeveel uitnodigingen er open staan.
             * @example 1
             */
            aantalUitgenodigd: number;
        };
        /** @description Een organisatie in de lijst, met aantallen. */
        OrganisatieInLijst: {
            /**
             * @description Vaste code in adressen.
             * @example ckc-en-partners
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/organisaties/ckc-en-partners
             */
            url: string;
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd.
             * @example VT
             */
            afkorting: string | null;
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /** @description Of deze organisatie leden heeft (groep, platform of netwerk). */
            heeftLeden: boolean;
            /**
             * Format: int32
             * @description Aantal acties waarvan zij zelf trekker of regievoerder is.
             * @example 3
             */
            aantalLeidt: number;
            /**
             * Format: int32
             * @description Aantal andere acties waarin zij zelf een rol heeft.
             * @example 2
             */
            aantalDoetMee: number;
            /**
             * Format: int32
             * @description Aantal acties waarin zij een rol heeft: zelf, via onderdelen en via groepen waarvan zij lid is.
             * @example 41
             */
            aantalActies: number;
        };
        /** @description Wat er van een organisatie te schrijven is. */
        OrganisatieInhoud: {
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd, zoals VT voor Vrije Tijd.
             * @example VT
             */
            afkorting: string | null;
            /** @description Namen die zij eerder had; zoeken vindt die ook. */
            eerdereNamen: string[];
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie waar zij een onderdeel van is; verplicht voor een afdeling.
             */
            onderdeelVan: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting: string | null;
            /**
             * @description Website.
             * @example https://www.ckcenpartners.nl
             */
            website: string | null;
            /**
             * @description Adres van een eigen privacyverklaring.
             * @example https://www.ckcenpartners.nl/privacy
             */
            privacyverklaring: string | null;
            /**
             * @description Adres van een eigen toegankelijkheidsverklaring, zoals in het register van toegankelijkheidsverklaring.nl.
             * @example https://www.toegankelijkheidsverklaring.nl/register/12345
             */
            toegankelijkheidsverklaring: string | null;
            /** @description Wat zij doet: muziek, theater, erfgoed. */
            disciplines: string[];
            /** @description Wijken waar zij werkt. */
            wijken: string[];
            /**
             * Format: uuid
             * @description Kenmerk van een beeld dat is ingestuurd.
             */
            logo: string | null;
            /** @description Hoe zij te bereiken is. */
            contact: components["schemas"]["ContactInhoud"] | null;
            /**
             * @description TOOI-kenmerk, als het een overheid is.
             * @example https://identifier.overheid.nl/tooi/id/gemeente/gm0637
             */
            tooi: string | null;
            /**
             * @description Nummer bij de Kamer van Koophandel.
             * @example 12345678
             */
            kvk: string | null;
            /**
             * Format: date
             * @description Vanaf wanneer zij er niet meer is.
             * @example 2027-01-01
             */
            opgehevenPer: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die verdergaat, als zij is opgeheven.
             */
            opvolger: string | null;
        };
        /** @description Een organisatie om te kiezen. */
        OrganisatieKeuze: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vaste code in adressen.
             * @example ckc-en-partners
             */
            code: string;
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd.
             * @example VT
             */
            afkorting: string | null;
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /** @description Of deze organisatie leden heeft (groep, platform of netwerk). */
            heeftLeden: boolean;
        };
        /** @enum {string} */
        OrganisatieSoort: "gemeente" | "provincie" | "rijk" | "afdeling" | "bestuursorgaan" | "culturele_instelling" | "vereniging" | "platform" | "netwerk" | "fonds" | "onderwijs" | "bedrijf" | "maker" | "functie" | "groep";
        /** @description Een organisatie, kort aangeduid. */
        OrganisatieVerwijzing: {
            /**
             * @description Vaste code in adressen.
             * @example ckc-en-partners
             */
            code: string;
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd.
             * @example VT
             */
            afkorting?: string | null;
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /** @description Of deze organisatie leden heeft (groep, platform of netwerk). */
            heeftLeden: boolean;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/organisaties/ckc-en-partners
             */
            url: string;
        };
        /** @description Een gemeente of provincie uit het landelijke register. */
        Overheid: {
            /**
             * @description Naam.
             * @example Zoetermeer
             */
            naam: string;
            /**
             * @description Gemeente of provincie.
             * @example gemeente
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /**
             * @description TOOI-kenmerk.
             * @example https://identifier.overheid.nl/tooi/id/gemeente/gm0637
             */
            tooi: string;
        };
        /** @description Wat er door het overnemen is veranderd. */
        Overnameverslag: {
            /**
             * Format: int32
             * @description Aantal regels dat anders werd.
             * @example 12
             */
            gewijzigd: number;
            /**
             * Format: int32
             * @description Aantal regels dat erbij kwam.
             * @example 1
             */
            nieuw: number;
            /**
             * Format: int32
             * @description Aantal regels dat is gearchiveerd.
             * @example 0
             */
            gearchiveerd: number;
        };
        /** @enum {string} */
        Per: "eenmalig" | "jaar" | "wijk";
        /** @description De PM's van een begroting of scenario. */
        Pms: {
            /** @description Wat nog PM is, op thema, regel en jaar. */
            open: components["schemas"]["OpenPm"][];
            /** @description Wat PM was en een bedrag werd; de laatste 500, de nieuwste eerst. */
            ingevuld: components["schemas"]["IngevuldePm"][];
        };
        /** @enum {string} */
        Precisie: "jaar" | "halfjaar" | "seizoen" | "kwartaal" | "maand" | "dag";
        /** @description Wat er misging (RFC 9457). */
        Probleem: {
            /**
             * @description Vast kenmerk van dit soort probleem.
             * @example about:blank
             */
            type?: string;
            /**
             * @description Korte titel.
             * @example Onjuiste invoer
             */
            title: string;
            /**
             * Format: int32
             * @description HTTP-statuscode.
             * @example 400
             */
            status: number;
            /**
             * @description Uitleg: wat er misging en wat er kan.
             * @example Het filter 'kleur' bestaat hier niet.
             */
            detail: string;
            /** @description Wat er mis is met de invoer, alles tegelijk. */
            errors?: components["schemas"]["Fout"][];
            /** @description De laatste versie waarin het stond, van wat er niet meer is. */
            laatsteVersie?: components["schemas"]["LaatsteVersie"];
        };
        /** @description Een programmalijn, met aantallen van haar strategiekaart. */
        Programmalijn: {
            /**
             * @description Vaste code in adressen.
             * @example goud-maken
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken
             */
            url: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
            /** @description Waar de programmalijn naartoe werkt. */
            ambitie: string;
            /** @description Codes van de fasen waarin zij resultaten of acties heeft. */
            fasen: string[];
            /**
             * Format: int32
             * @description Aantal resultaten.
             * @example 5
             */
            aantalResultaten: number;
            /**
             * Format: int32
             * @description Aantal strategieën.
             * @example 7
             */
            aantalStrategieen: number;
            /**
             * Format: int32
             * @description Aantal acties.
             * @example 15
             */
            aantalActies: number;
        };
        /** @description Een programmalijn, kort aangeduid. */
        ProgrammalijnInVerschil: {
            /**
             * @description Vaste code in adressen.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
        };
        /** @description Wat er van een programmalijn te schrijven is. */
        ProgrammalijnInhoud: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
            /** @description Waar de programmalijn naartoe werkt. */
            ambitie: string;
        };
        /** @description Een programmalijn om te kiezen. */
        ProgrammalijnKeuze: {
            /**
             * @description Vaste code in adressen.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
        };
        /** @description Een programmalijn, kort aangeduid. */
        ProgrammalijnVerwijzing: {
            /**
             * @description Vaste code in adressen.
             * @example goud-maken
             */
            code: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 7
             */
            nummer: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken
             */
            url: string;
        };
        /** @description Wat er wordt gepubliceerd, en waarom. */
        PublicatieNieuw: {
            /**
             * @description Wat er is veranderd, in gewone taal.
             * @example Nieuwe trekker voor de muziekacties.
             */
            toelichting: string;
            /** @description Kenmerk van het besluit erachter, uit het concept van deze agenda. */
            besluit?: string | null;
            /**
             * Format: int64
             * @description De stand van het concept die is bekeken: wat is gezien is wat wordt gepubliceerd.
             * @example 42
             */
            stand: number;
        };
        /** @description Totalen van begroot, toegezegd en besteed. */
        Reeksen: {
            /** @description Wat er is begroot. */
            begroot: components["schemas"]["Totaalreeks"];
            /** @description Wat er is toegezegd. */
            toegezegd: components["schemas"]["Totaalreeks"];
            /** @description Wat er is besteed. Lege cellen zijn hier halve jaren. */
            besteed: components["schemas"]["Totaalreeks"];
        };
        /** @description De regel waar een PM in staat. */
        RegelVanPm: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * Format: int32
             * @description Loopt op met elke wijziging; ook de ETag.
             * @example 4
             */
            revisie: number;
            /**
             * @description Vaste code, gelijk in elk scenario.
             * @example b-workshops
             */
            code: string;
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel: string;
        };
        /**
         * @description Of het elk jaar terugkomt, of voor een tijd is.
         * @enum {string}
         */
        Regelaard: "structureel" | "incidenteel";
        /** @description Een regel in een van beide begrotingen. */
        RegelkantVanVerschil: {
            /** @description Het thema. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel: string;
            /**
             * @description Inzet in fte.
             * @example 0.60
             */
            fte: string | null;
            /** @description Naam van de geldbron. */
            geldbron: string | null;
            /**
             * @description Iv3-taakveld.
             * @example 5.3
             */
            taakveld: string | null;
            /**
             * @description lasten of baten.
             * @example lasten
             */
            soort: components["schemas"]["Regelsoort"];
            /** @description structureel of incidenteel; leeg als dat niet is gezegd. */
            aard: components["schemas"]["Regelaard"] | null;
            /** @description Begroot over alle jaren. */
            totaal: components["schemas"]["Totaal"];
        };
        /**
         * @description Of het geld eruit gaat (lasten) of erin komt (baten).
         * @enum {string}
         */
        Regelsoort: "lasten" | "baten";
        /** @description Een regel die niet gelijk is in beide. */
        Regelverschil: {
            /**
             * @description Wat ermee is.
             * @example gewijzigd
             */
            wat: components["schemas"]["RegelverschilSoort"];
            /**
             * @description Vaste code, gelijk in beide.
             * @example b-workshops
             */
            code: string;
            /** @description Zoals waarmee wordt vergeleken; leeg als de regel nieuw is. */
            oud: components["schemas"]["RegelkantVanVerschil"] | null;
            /** @description Zoals wat wordt vergeleken; leeg als de regel weg is. */
            nieuw: components["schemas"]["RegelkantVanVerschil"] | null;
            /**
             * @description Welke gegevens verschillen: thema, onderdeel, soort, aard, fte, geldbron, taakveld, acties.
             * @example [
             *       "geldbron"
             *     ]
             */
            velden: string[];
            /** @description Een cel per jaar, in de volgorde van de jaren. */
            cellen: components["schemas"]["Celverschil"][];
        };
        /** @enum {string} */
        RegelverschilSoort: "nieuw" | "weg" | "gewijzigd";
        /** @description Een resultaat (opgave) van een programmalijn. */
        Resultaat: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/resultaten/5f0c
             */
            url: string;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /** @description Wat er bereikt moet zijn. */
            tekst: string;
            /**
             * @description Code van de fase.
             * @example kort
             */
            fase: string;
            /**
             * Format: int32
             * @description Jaar waarin het bereikt moet zijn.
             * @example 2024
             */
            jaar: number | null;
            /** @description Het besluit waarin de opgave is vastgesteld. */
            besluit: components["schemas"]["Besluit"] | null;
            /** @description Hoe het resultaat wordt gemeten. */
            indicatoren: components["schemas"]["Indicator"][];
        };
        /** @description Wat er van een resultaat te schrijven is. */
        ResultaatInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde: number;
            /**
             * @description Wat er bereikt moet zijn.
             * @example In 2030 werkt 4 procent in de creatieve industrie.
             */
            tekst: string;
            /**
             * Format: uuid
             * @description Kenmerk van de fase.
             */
            fase: string;
            /**
             * Format: int32
             * @description Jaar waarin het bereikt moet zijn.
             * @example 2030
             */
            jaar: number | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit waarin het is vastgesteld.
             */
            besluit: string | null;
            /** @description Hoe het wordt gemeten, op volgorde. */
            indicatoren: components["schemas"]["IndicatorInhoud"][];
        };
        /** @description Een resultaat, kort aangeduid. */
        ResultaatVerwijzing: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wat er bereikt moet zijn. */
            tekst: string;
            /**
             * Format: int32
             * @description Jaar waarin het bereikt moet zijn.
             */
            jaar: number | null;
            /**
             * @description Code van de fase.
             * @example kort
             */
            fase: string;
        };
        /** @description Een rij die niet te lezen is. */
        Rijfout: {
            /**
             * Format: int64
             * @description Nummer van de rij, zoals in een rekenblad.
             * @example 17
             */
            rij: number;
            /**
             * @description Wat eraan mankeert.
             * @example 'x' is geen bedrag.
             */
            detail: string;
        };
        /** @enum {string} */
        Rol: "trekker" | "regievoerder" | "uitvoerder" | "initiatiefnemer" | "participant" | "ondersteuner" | "subsidieverlener" | "cofinancier" | "samenwerkingspartner";
        /** @description Dat een organisatie in een andere is opgegaan. */
        Samenvoeging: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Wie opging. */
            van: components["schemas"]["OrganisatieVerwijzing"];
            /** @description In wie. */
            naar: components["schemas"]["OrganisatieVerwijzing"];
            /**
             * Format: date-time
             * @description Wanneer (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            tijdstip: string;
            /**
             * Format: date-time
             * @description Wanneer het ongedaan is gemaakt (UTC).
             * @example 2026-11-23T09:00:00Z
             */
            ongedaanOp: string | null;
        };
        /** @description In welke organisatie deze opgaat. */
        SamenvoegingInvoer: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die blijft.
             */
            naar: string;
        };
        /** @enum {string} */
        SoortOnderdeel: "agenda" | "fase" | "thema" | "begrip" | "besluit" | "begroting" | "begrotingsregel" | "programmalijn" | "resultaat" | "strategie" | "actie";
        /** @enum {string} */
        SoortVerschil: "nieuw" | "gewijzigd" | "vervallen" | "verplaatst";
        /** @description Een stap: hoe de actie wordt uitgevoerd. */
        Stap: {
            /** @description Wat er gebeurt. */
            tekst: string;
            /** @description Wanneer, als dat is afgesproken. */
            wanneer: components["schemas"]["Wanneer"] | null;
            /**
             * @description Inzet in fte.
             * @example 0.75
             */
            fte: string | null;
            /** @description Bedrag, als dat is afgesproken. */
            bedrag: components["schemas"]["Geld"] | null;
            /**
             * @description Waarvoor het bedrag telt.
             * @example jaar
             */
            per: components["schemas"]["Per"] | null;
            /** @description Waar het geld of de inzet vandaan komt. */
            geldbron: components["schemas"]["Geldbron"] | null;
            /** @description Of de stap is gezet. */
            gedaan: boolean;
        };
        /** @description Een stap: hoe de actie wordt uitgevoerd. */
        StapInhoud: {
            /**
             * Format: uuid
             * @description Vast kenmerk; leeg voor een nieuwe.
             */
            id: string | null;
            /** @description Wat er gebeurt. */
            tekst: string;
            /**
             * @description Wanneer, in eigen woorden; zie het wanneer van een actie.
             * @example najaar 2025
             */
            wanneer: string | null;
            /**
             * @description Inzet in fte.
             * @example 0.75
             */
            fte: string | null;
            /**
             * @description Bedrag in euro.
             * @example 30000.00
             */
            bedrag: string | null;
            /**
             * @description Waarvoor het bedrag telt; alleen met een bedrag.
             * @example jaar
             */
            per: components["schemas"]["Per"] | null;
            /**
             * Format: uuid
             * @description Kenmerk van de geldbron.
             */
            geldbron: string | null;
            /** @description Of de stap is gezet. */
            gedaan: boolean;
        };
        /** @enum {string} */
        Status: "niet_gestart" | "op_schema" | "loopt_achter" | "afgerond" | "gestopt" | "onbekend";
        /** @enum {string} */
        Status1: "open" | "aangenomen" | "ingetrokken" | "verlopen";
        /** @description De status van één actie. */
        StatusVanActie: {
            /**
             * Format: uuid
             * @description Kenmerk van de actie.
             */
            actie: string;
            /**
             * @description De status; onbekend als er nog niets is gemeld.
             * @example op_schema
             */
            status: components["schemas"]["Status"];
            /**
             * Format: date
             * @description Sinds wanneer.
             * @example 2026-07-01
             */
            sinds: string | null;
        };
        /** @enum {string} */
        StatusVanGeplandePublicatie: "gepland" | "uitgevoerd" | "ingetrokken" | "mislukt";
        /** @enum {string} */
        StatusVanVoorbeeldlink: "open" | "verlopen" | "ingetrokken" | "beeindigd";
        /** @description Wat er moet gebeuren voor een of meer resultaten. */
        Strategie: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/strategieen/5f0c
             */
            url: string;
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["ProgrammalijnVerwijzing"];
            /**
             * @description Titel.
             * @example Uitwisselen en verbinden
             */
            titel: string;
            /** @description Kenmerken van de resultaten waar de strategie aan bijdraagt. */
            resultaten: string[];
        };
        /** @description Wat er van een strategie te schrijven is. */
        StrategieInhoud: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde: number;
            /**
             * @description Titel.
             * @example Uitwisselen en verbinden
             */
            titel: string;
            /** @description Kenmerken van de resultaten waar de strategie aan bijdraagt. */
            resultaten: string[];
        };
        /** @description Een strategie, kort aangeduid. */
        StrategieVerwijzing: {
            /**
             * Format: uuid
             * @description Vast kenmerk.
             */
            id: string;
            /** @description Titel. */
            titel: string;
        };
        /** @description De strategiekaart van een programmalijn als één document. */
        Strategiekaart: {
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken/strategiekaart
             */
            url: string;
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description De programmalijn. */
            programmalijn: components["schemas"]["Programmalijn"];
            /** @description De fasen op volgorde; acties zonder fase staan achteraan, zonder fase. */
            fasen: components["schemas"]["FaseOpKaart"][];
            /** @description Begrotingsregels waaruit acties van deze programmalijn worden betaald. */
            middelen: components["schemas"]["Middelen"][];
        };
        /** @description Wat er in een tabel veranderde. Komt 'tabel' mee, dan in plaats van de rest. */
        Tabelwijzigingen: {
            /**
             * Format: int64
             * @description Nummer van de laatste wijziging van de agenda; 0 als er nog geen is.
             * @example 118
             */
            stand: number;
            /** @description De hele tabel, als er te veel is veranderd of iets aan de indeling. */
            tabel: components["schemas"]["Begrotingstabel"] | null;
            /** @description De regels die veranderden. */
            regels: components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"][];
            /** @description De acties die veranderden. */
            acties: components["schemas"]["ActieKeuze"][];
            /** @description De organisaties die in die regels beslissen. */
            organisaties: components["schemas"]["OrganisatieKeuze"][];
            /** @description De totalen die veranderden. */
            totalen: components["schemas"]["Totaalvak"][];
        };
        /** @description Een kolom met maar enkele woorden. */
        Tekenmogelijkheid: {
            /**
             * @description De kolom.
             * @example D/C
             */
            kolom: string;
            /** @description Wat erin staat, en wat dat waarschijnlijk betekent. */
            tekens: components["schemas"]["Bestedingsteken"][];
        };
        Tekststuk: {
            /**
             * @description Tekst.
             * @example De cultuurmakelaar
             */
            tekst: string;
            /**
             * @description Of dit is gevonden.
             * @example true
             */
            gevonden: boolean;
        };
        /** @description Wat in één keer is teruggezet. */
        Teruggezet: {
            /**
             * Format: uuid
             * @description Hiermee kan dit weer ongedaan worden gemaakt; leeg als er niets te doen was.
             */
            handeling: string | null;
            /**
             * Format: int32
             * @description Aantal onderdelen dat is veranderd.
             * @example 12
             */
            aantal: number;
            /**
             * Format: int64
             * @description De stand van het concept daarna.
             * @example 131
             */
            stand: number;
        };
        /** @description Een thema dat dwars door de programmalijnen loopt. */
        Thema: {
            /**
             * @description Vaste code in adressen.
             * @example onderzoek
             */
            code: string;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/themas/onderzoek
             */
            url: string;
            /**
             * Format: int32
             * @description Nummer op de agenda.
             * @example 6
             */
            nummer: number;
            /**
             * @description Naam.
             * @example Onderzoek
             */
            naam: string;
            /** @description Uitleg in gewone taal. */
            toelichting: string;
            /**
             * Format: int32
             * @description Aantal acties met dit thema.
             * @example 9
             */
            aantalActies: number;
        };
        /** @description Een thema met zijn begrotingsregels. */
        ThemaInBegroting: {
            /** @description Het thema. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /** @description De regels. */
            regels: components["schemas"]["Begrotingsregel"][];
            /** @description Begrote lasten per jaar, in de volgorde van de jaren. */
            totalen: components["schemas"]["Totaal"][];
            /** @description Begrote lasten over alle jaren. */
            totaal: components["schemas"]["Totaal"];
            /** @description Alle totalen van het thema. */
            reeksen: components["schemas"]["Reeksen"] | null;
        };
        /** @description Wat er van een thema te schrijven is. */
        ThemaInhoud: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 6
             */
            nummer: number;
            /**
             * @description Naam.
             * @example Onderzoek
             */
            naam: string;
            /** @description Uitleg in gewone taal. */
            toelichting: string;
        };
        /** @description Een thema, kort aangeduid. */
        ThemaVerwijzing: {
            /**
             * @description Vaste code in adressen.
             * @example onderzoek
             */
            code: string;
            /**
             * @description Naam.
             * @example Onderzoek
             */
            naam: string;
        };
        /** @description Een thema in beide begrotingen. */
        Themaverschil: {
            /** @description Het thema. */
            thema: components["schemas"]["ThemaVerwijzing"];
            /** @description De totalen. */
            reeks: components["schemas"]["Verschilreeks"];
        };
        /** @enum {string} */
        Tijdsoort: "datum" | "maand" | "kwartaal" | "halfjaar";
        /** @description Som van de bekende bedragen, met het aantal PM en lege cellen. */
        Totaal: {
            /**
             * @description Som van de bekende bedragen in euro's.
             * @example 237500.00
             */
            bedrag: string;
            /**
             * @description Munt (ISO 4217).
             * @example EUR
             */
            valuta: string;
            /**
             * Format: int32
             * @description Aantal cellen met PM.
             * @example 3
             */
            aantalPm: number;
            /**
             * Format: int32
             * @description Aantal cellen dat niet is ingevuld.
             * @example 0
             */
            aantalLeeg: number;
        };
        /** @description Totalen van de lasten, per jaar en over alle jaren; van één regel: wat die regel zegt, ook als het baten zijn. */
        Totaalreeks: {
            /** @description Totaal per jaar, in de volgorde van de jaren. */
            perJaar: components["schemas"]["Totaal"][];
            /** @description Totaal over alle jaren. */
            totaal: components["schemas"]["Totaal"];
            /** @description Hetzelfde van de baten; ontbreekt als er geen baten zijn. */
            baten?: components["schemas"]["Totaalreeks"] | null;
            /** @description Lasten min baten; ontbreekt als er geen baten zijn. Elke PM en lege cel van beide telt mee. */
            saldo?: components["schemas"]["Totaalreeks"] | null;
        };
        /** @description Eén totaal. */
        Totaalvak: {
            /** @description Waarover het gaat. */
            groep: components["schemas"]["Groep"];
            /**
             * Format: uuid
             * @description Kenmerk van de regel, het thema, de geldbron of de programmalijn; leeg voor alles samen, en voor regels zonder geldbron of programmalijn.
             */
            id: string | null;
            /**
             * @description Wat er is begroot, toegezegd of besteed.
             * @enum {string}
             */
            maat: "begroot" | "toegezegd" | "besteed";
            /**
             * Format: int32
             * @description Jaar; leeg voor alle jaren.
             * @example 2026
             */
            jaar: number | null;
            /** @description Het totaal: van de lasten, of van de regel zelf. */
            totaal: components["schemas"]["Totaal"];
            /** @description Hetzelfde van de baten; ontbreekt als er geen zijn. */
            baten?: components["schemas"]["Totaal"] | null;
            /** @description Lasten min baten; ontbreekt als er geen baten zijn. */
            saldo?: components["schemas"]["Totaal"] | null;
        };
        /** @description Twee totalen en wat ertussen zit. */
        Totaalverschil: {
            /** @description Het totaal waarmee wordt vergeleken. */
            oud: components["schemas"]["Totaal"];
            /** @description Het totaal dat wordt vergeleken. */
            nieuw: components["schemas"]["Totaal"];
            /**
             * @description Nieuw min oud, van de bekende bedragen, in euro's.
             * @example -23750.00
             */
            verschil: string;
            /**
             * @description Het verschil in procenten van oud, met één decimaal. Leeg als oud nul is, of als het aantal PM verschilt: dan worden niet dezelfde bedragen vergeleken.
             * @example -10.0
             */
            procent: string | null;
        };
        /** @description Een uitnodiging om iets te mogen namens een organisatie. */
        Uitnodiging: {
            /**
             * Format: uuid
             * @description Kenmerk van de uitnodiging.
             */
            id: string;
            /**
             * @description Naar welk adres.
             * @example carla@ckc.example
             */
            email: string;
            /**
             * @description De rol.
             * @example vertegenwoordiger
             */
            rol: components["schemas"]["Lidmaatschapsrol"];
            /**
             * @description Hoe ver het is.
             * @example open
             */
            status: components["schemas"]["Status1"];
            /**
             * Format: date-time
             * @description Wanneer gemaakt.
             * @example 2026-11-22T09:00:00Z
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @description Tot wanneer geldig.
             * @example 2026-12-06T09:00:00Z
             */
            verlooptOp: string;
            /**
             * @description Of de mail weg is. wacht: dat gebeurt zo, of wordt nog eens geprobeerd; mislukt: vraag een nieuwe verzending; vervallen: er hoefde geen mail meer.
             * @example verstuurd
             */
            bezorging: components["schemas"]["Bezorging"];
        };
        /** @description Wie er wordt uitgenodigd, en waarvoor. */
        UitnodigingInvoer: {
            /**
             * @description E-mailadres.
             * @example carla@ckc.example
             */
            email: string;
            /**
             * @description De rol.
             * @example vertegenwoordiger
             */
            rol: components["schemas"]["Lidmaatschapsrol"];
        };
        /** @description Een veld dat verschilt, in woorden. */
        VeldInVerschil: {
            /**
             * @description Naam van het veld.
             * @example wie
             */
            veld: string;
            /**
             * @description Wat er stond; leeg als er niets stond.
             * @example Trekker: gemeente Zoetermeer
             */
            oud: string | null;
            /**
             * @description Wat er nu staat; leeg als er niets meer staat.
             * @example Trekker: CKC & partners
             */
            nieuw: string | null;
        };
        /** @description Wat er in één programmalijn verschilt. */
        Verschilgroep: {
            /** @description De programmalijn; leeg voor wat bij de agenda als geheel hoort. */
            programmalijn: components["schemas"]["ProgrammalijnInVerschil"] | null;
            /** @description De onderdelen die verschillen, in de volgorde van lezen. */
            onderdelen: components["schemas"]["OnderdeelInVerschil"][];
        };
        /** @description Wat er verschilt, per programmalijn en in woorden. */
        Verschillen: {
            /** @description De agenda. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /** @description Waarmee wordt vergeleken. */
            oud: components["schemas"]["KantVanVerschil"];
            /** @description Wat wordt vergeleken. */
            nieuw: components["schemas"]["KantVanVerschil"];
            /**
             * Format: int32
             * @description Aantal onderdelen dat verschilt.
             * @example 3
             */
            aantal: number;
            /** @description Per programmalijn, in de volgorde van de nieuwste; wat bij de agenda als geheel hoort staat voorop. */
            groepen: components["schemas"]["Verschilgroep"][];
            /** @description De totalen van de begroting; leeg als daarin niets verschilt. */
            begroting: components["schemas"]["Begrotingsverschil"] | null;
        };
        /** @description Totalen van de lasten naast elkaar, per jaar en samen. */
        Verschilreeks: {
            /** @description Per jaar, in de volgorde van de jaren. */
            perJaar: components["schemas"]["Totaalverschil"][];
            /** @description Over alle jaren. */
            totaal: components["schemas"]["Totaalverschil"];
            /** @description Hetzelfde van de baten; ontbreekt als geen van beide ze heeft. */
            baten?: components["schemas"]["Verschilreeks"] | null;
            /** @description Lasten min baten; ontbreekt als geen van beide baten heeft. */
            saldo?: components["schemas"]["Verschilreeks"] | null;
        };
        /** @description Een gepubliceerde versie van een agenda. */
        Versie: {
            /**
             * Format: int32
             * @description Volgnummer binnen de agenda.
             * @example 2
             */
            nummer: number;
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/versies/2
             */
            url: string;
            /**
             * Format: date-time
             * @description Moment van publicatie (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gepubliceerdOp: string;
            /** @description Wat er is veranderd. */
            toelichting: string;
            /** @description Het besluit achter deze versie, zoals het toen was. */
            besluit: components["schemas"]["Besluit"] | null;
        };
        /** @description Een gepubliceerde versie van een agenda. */
        VersieVerwijzing: {
            /**
             * Format: int32
             * @description Volgnummer binnen de agenda.
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Moment van publicatie (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            gepubliceerdOp: string;
            /** @description Wat er is veranderd. */
            toelichting: string;
        };
        /** @description Naar welke versie het concept teruggaat. */
        VersieherstellingInvoer: {
            /**
             * Format: int32
             * @description Nummer van de versie.
             * @example 3
             */
            versie: number;
            /**
             * Format: int64
             * @description De stand van het concept die is bekeken: wat is gezien is wat verandert.
             * @example 42
             */
            stand: number;
        };
        /** @description Een actie in een andere agenda. */
        VervolgVanActie: {
            /** @description De agenda waar zij in staat. */
            agenda: components["schemas"]["AgendaVerwijzing"];
            /**
             * @description Vast adres.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c
             */
            url: string;
        };
        /** @description De plek in de tekst waar de woorden staan. */
        Vindplek: {
            /**
             * @description Naam van het veld.
             * @example hoe
             */
            veld: string;
            /** @description Een stuk van de tekst, met wat is gevonden apart. */
            stukken: components["schemas"]["Tekststuk"][];
        };
        /** @description Wat bezoekers zouden lezen als het concept nu werd gepubliceerd. Dit is geen versie: 'agenda.versie' noemt het nummer dat zij zou krijgen. */
        Voorbeeld: {
            /** @description De agenda. */
            agenda: components["schemas"]["Agenda"];
            /** @description De strategiekaarten, op volgorde van programmalijn. */
            strategiekaarten: components["schemas"]["Strategiekaart"][];
            /** @description De begroting, als die er is. */
            begroting: components["schemas"]["Begroting"] | null;
            /** @description De begrippenlijst. */
            begrippen: components["schemas"]["Begrip"][];
            /**
             * Format: int32
             * @description Nummer van de laatste echte versie; leeg als er nog geen is.
             * @example 1
             */
            versieNummer: number | null;
            /**
             * Format: date-time
             * @description Wanneer dit voorbeeld is gemaakt: nu.
             * @example 2026-11-22T09:00:00Z
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @description Tot wanneer de link werkt; leeg voor wie het concept mag bewerken.
             * @example 2026-12-06T09:00:00Z
             */
            verlooptOp: string | null;
        };
        /** @description Een link waarmee iemand het concept kan bekijken. */
        Voorbeeldlink: {
            /**
             * Format: uuid
             * @description Kenmerk van de link.
             */
            id: string;
            /**
             * @description Of de link werkt.
             * @example open
             */
            status: components["schemas"]["StatusVanVoorbeeldlink"];
            /**
             * Format: date-time
             * @description Wanneer gemaakt.
             * @example 2026-11-22T09:00:00Z
             */
            gemaaktOp: string;
            /**
             * @description Naam van wie hem maakte, als die bekend is.
             * @example Bea van Beleid
             */
            gemaaktDoor: string | null;
            /**
             * Format: date-time
             * @description Tot wanneer de link werkt.
             * @example 2026-12-06T09:00:00Z
             */
            verlooptOp: string;
            /**
             * Format: date-time
             * @description Wanneer ingetrokken.
             */
            ingetrokkenOp: string | null;
            /**
             * @description Het adres van de link. Alleen in het antwoord op het maken: daarna is het nergens meer op te vragen.
             * @example https://voorbeeld.nl/voorbeeld/3q2-7w
             */
            adres: string | null;
        };
        /** @description Hoe lang een link werkt. */
        VoorbeeldlinkInvoer: {
            /**
             * Format: int32
             * @description Aantal dagen dat de link werkt.
             * @example 14
             */
            dagen: number;
        };
        /** @description De stand van de acties van een agenda, nu. */
        Voortgang: {
            /** @description Aantal acties per status, alle statussen. */
            aantallen: components["schemas"]["AantalPerStatus"][];
            /** @description De status van elke gepubliceerde actie. */
            acties: components["schemas"]["StatusVanActie"][];
        };
        /** @enum {string} */
        Vorm: "tabel" | "plat";
        /** @description Wanneer iets gebeurt, in woorden en als datums. */
        Wanneer: {
            /**
             * @description De manier waarop de tijd is afgesproken.
             * @example periode
             */
            soort: components["schemas"]["WanneerSoort"];
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-07-01
             */
            van: string | null;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2022-12-31
             */
            tot: string | null;
            /**
             * @description Hoe precies de datums bedoeld zijn.
             * @example halfjaar
             */
            precisie: components["schemas"]["Precisie"] | null;
            /**
             * @description Wat uit de woorden is gelezen, of wat erbij is gekozen, in gewone woorden.
             * @example tweede helft 2022
             */
            tekst: string;
            /**
             * @description De eigen woorden van wie de tijd opschreef: toon deze. Ontbreekt in versies van voor zij werden bewaard.
             * @example 2e helft van 2022
             */
            woorden?: string | null;
            /**
             * @description Of de tijd bij de woorden is gekozen, omdat zij er zelf geen zeggen. Ontbreekt in oudere versies.
             * @example false
             */
            gekozen?: boolean | null;
        };
        /** @enum {string} */
        WanneerSoort: "doorlopend" | "periode" | "vanaf" | "uiterlijk" | "moment" | "onbekend";
        /** @enum {string} */
        Wat: "gemaakt" | "gewijzigd" | "gearchiveerd" | "hersteld";
        /** @enum {string} */
        Weg: "direct" | "groep" | "afdeling";
        /** @description Een wijziging van wat er wordt bewerkt. */
        Wijziging: {
            /**
             * Format: int64
             * @description Loopt op binnen wat als geheel wordt bewerkt: een agenda, of een organisatie.
             * @example 118
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer (UTC).
             * @example 2026-11-22T09:00:00Z
             */
            tijdstip: string;
            /**
             * @description Wie; leeg als de omgeving het zelf deed of de gebruiker is gewist.
             * @example Bea Beleid
             */
            door: string | null;
            /**
             * @description Wat er gebeurde.
             * @example gewijzigd
             */
            wat: components["schemas"]["Wat"];
            soort: components["schemas"]["Spoorsoort"];
            /**
             * Format: uuid
             * @description Kenmerk van het onderdeel.
             */
            onderdeel: string;
            /**
             * @description Hoe het toen heette.
             * @example De makers houden open huis.
             */
            titel: string;
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string | null;
            /** @description De inhoud ervoor; leeg als het nieuw was. */
            voor: unknown;
            /** @description De inhoud erna; leeg als het is gearchiveerd. */
            na: unknown;
            /**
             * Format: uuid
             * @description Hetzelfde bij alles wat in één keer is gedaan.
             */
            handeling: string;
            /**
             * Format: int64
             * @description Hoeveel wijzigingen deze regel samenvat; alleen met 'per=handeling' meer dan een.
             * @example 1
             */
            aantal: number;
            /** @description Of het onderdeel terug kan naar hoe het hiervoor was. */
            herstelbaar: boolean;
        };
        /** @enum {string} */
        Wordt: "bekend" | "nieuw" | "overgeslagen" | "open";
        /** @description Een treffer in alles wat is gepubliceerd. */
        Zoekresultaat: {
            /**
             * @description Wat het is.
             * @example actie
             */
            soort: components["schemas"]["Zoeksoort"];
            /** @description Titel. */
            titel: string;
            /**
             * @description Laatste deel van het adres: een code of kenmerk.
             * @example goud-maken
             */
            code: string;
            /**
             * @description Vast adres; van een besluit of begrotingsregel dat waar het in staat.
             * @example https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken
             */
            url: string;
            /** @description De agenda waarin het staat. */
            agenda: components["schemas"]["AgendaVerwijzing"] | null;
            /**
             * @description Code van de programmalijn waarin het staat.
             * @example goud-maken
             */
            programmalijn: string | null;
            /** @description De plek in de tekst waar de woorden staan; leeg als ze alleen in de titel staan. */
            vindplek: components["schemas"]["Vindplek"] | null;
        };
        ZoekresultatenConceptzoekresultaat: {
            resultaten: components["schemas"]["Conceptzoekresultaat"][];
            /** Format: int64 */
            totaal: number;
            /**
             * @description Of er niet meer zijn dan 'totaal'. Zo niet, dan zijn het de beste duizend.
             * @example true
             */
            totaalVolledig: boolean;
            /** @description Woorden die nergens staan, met wat in de plaats daarvan is gezocht. Leeg als elk woord ergens staat. */
            gelezen: components["schemas"]["GelezenWoord"][];
            /**
             * @description Of alle woorden voorkomen in wat is gevonden. Zo niet, dan staat vooraan wat de meeste heeft.
             * @example true
             */
            alleWoorden: boolean;
        };
        ZoekresultatenZoekresultaat: {
            resultaten: components["schemas"]["Zoekresultaat"][];
            /** Format: int64 */
            totaal: number;
            /**
             * @description Of er niet meer zijn dan 'totaal'. Zo niet, dan zijn het de beste duizend.
             * @example true
             */
            totaalVolledig: boolean;
            /** @description Woorden die nergens staan, met wat in de plaats daarvan is gezocht. Leeg als elk woord ergens staat. */
            gelezen: components["schemas"]["GelezenWoord"][];
            /**
             * @description Of alle woorden voorkomen in wat is gevonden. Zo niet, dan staat vooraan wat de meeste heeft.
             * @example true
             */
            alleWoorden: boolean;
        };
        /** @enum {string} */
        Zoeksoort: "agenda" | "programmalijn" | "organisatie" | "thema" | "begrip" | "besluit" | "resultaat" | "strategie" | "actie" | "activiteit" | "begroting" | "begrotingsregel";
        /**
         * @description Soort onderdeel.
         * @example actie
         * @enum {string}
         */
        Onderdeelsoort: "actie" | "agenda" | "begrip" | "begroting" | "begrotingsregel" | "besluit" | "bestedingsindeling" | "bladindeling" | "fase" | "geldbron" | "groepslidmaatschap" | "organisatie" | "programmalijn" | "resultaat" | "strategie" | "thema";
        /**
         * @description Soort onderdeel, of iets dat ernaast wordt bijgehouden.
         * @example actie
         * @enum {string}
         */
        Spoorsoort: "actie" | "agenda" | "begrip" | "begroting" | "begrotingsregel" | "besluit" | "bestedingsindeling" | "bladindeling" | "fase" | "geldbron" | "geplandepublicatie" | "groepslidmaatschap" | "organisatie" | "programmalijn" | "resultaat" | "strategie" | "thema" | "voorbeeldlink";
        /** @description Wat er van een agenda te schrijven is. */
        AgendaNieuw: {
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort: components["schemas"]["AgendaSoort"];
            /**
             * @description Code van de eigenaar; verandert nooit.
             * @example gemeente-zoetermeer
             */
            eigenaar: string;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot: string;
            /** @description De ambitie in enkele zinnen. */
            samenvatting: string;
            /** @description Hoe de agenda is gemaakt. */
            totstandkoming?: string | null;
            /** @description Hoe de voortgang wordt gevolgd. */
            monitoring?: string | null;
            /** @description Hoe er wordt geëvalueerd. */
            evaluatie?: string | null;
            /** @description De visie waar de agenda uit volgt. */
            visie?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit over de visie.
             */
            visieBesluit?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        AgendaWijziging: {
            /**
             * @description Titel.
             * @example Uitvoeringsagenda Cultuurvisie 2022-2030
             */
            titel?: string;
            /**
             * @description Soort agenda.
             * @example uitvoeringsagenda
             */
            soort?: components["schemas"]["AgendaSoort"];
            /**
             * @description Code van de eigenaar; verandert nooit.
             * @example gemeente-zoetermeer
             */
            eigenaar?: string;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van?: string;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2030-12-31
             */
            tot?: string;
            /** @description De ambitie in enkele zinnen. */
            samenvatting?: string;
            /** @description Hoe de agenda is gemaakt. */
            totstandkoming?: string | null;
            /** @description Hoe de voortgang wordt gevolgd. */
            monitoring?: string | null;
            /** @description Hoe er wordt geëvalueerd. */
            evaluatie?: string | null;
            /** @description De visie waar de agenda uit volgt. */
            visie?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit over de visie.
             */
            visieBesluit?: string | null;
        };
        /** @description Wat er van een actie te schrijven is. */
        ActieNieuw: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn; met een strategie volgt hij daaruit.
             */
            programmalijn?: string;
            /**
             * Format: uuid
             * @description Kenmerk van de strategie waar de actie onder valt.
             */
            strategie?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de fase; alleen zonder strategie.
             */
            fase?: string | null;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde?: number;
            /**
             * @description Wat er wordt afgesproken, in één zin.
             * @example De makers houden open huis.
             */
            wat: string;
            /** @description Wie het doen, op volgorde. */
            wie?: components["schemas"]["BetrokkenheidInhoud"][];
            /**
             * @description Wanneer, in eigen woorden (hoogstens 200 tekens). Staat er geen tijd in, dan kan er een bij worden gekozen: tussen rechte haken erachter, als in 'na vaststelling door de raad [2026 t/m 2027]' of '… [2026-07-01 t/m 2026-12-31]'.
             * @example tweede helft 2026
             */
            wanneer?: string | null;
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie?: string | null;
            /** @description Hoe, in stappen op volgorde. */
            hoe?: components["schemas"]["StapInhoud"][];
            /** @description Kenmerken van de thema's. */
            themas?: string[];
            /** @description Wijken. */
            wijken?: string[];
            /** @description Links naar andere sites. */
            links?: components["schemas"]["LinkInhoud"][];
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        ActieWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn; met een strategie volgt hij daaruit.
             */
            programmalijn?: string;
            /**
             * Format: uuid
             * @description Kenmerk van de strategie waar de actie onder valt.
             */
            strategie?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de fase; alleen zonder strategie.
             */
            fase?: string | null;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde?: number;
            /**
             * @description Wat er wordt afgesproken, in één zin.
             * @example De makers houden open huis.
             */
            wat?: string;
            /** @description Wie het doen, op volgorde. */
            wie?: components["schemas"]["BetrokkenheidInhoud"][];
            /**
             * @description Wanneer, in eigen woorden (hoogstens 200 tekens). Staat er geen tijd in, dan kan er een bij worden gekozen: tussen rechte haken erachter, als in 'na vaststelling door de raad [2026 t/m 2027]' of '… [2026-07-01 t/m 2026-12-31]'.
             * @example tweede helft 2026
             */
            wanneer?: string | null;
            /**
             * @description Hoe vaak, als dat is afgesproken.
             * @example twee keer per jaar
             */
            frequentie?: string | null;
            /** @description Hoe, in stappen op volgorde. */
            hoe?: components["schemas"]["StapInhoud"][];
            /** @description Kenmerken van de thema's. */
            themas?: string[];
            /** @description Wijken. */
            wijken?: string[];
            /** @description Links naar andere sites. */
            links?: components["schemas"]["LinkInhoud"][];
        };
        /** @description Wat er van een begrip te schrijven is. */
        BegripNieuw: {
            /**
             * @description Het woord.
             * @example CToS
             */
            term: string;
            /** @description Andere schrijfwijzen van hetzelfde woord. */
            varianten?: string[];
            /** @description Uitleg in gewone taal. */
            uitleg: string;
            /** @description Adres met meer informatie. */
            link?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        BegripWijziging: {
            /**
             * @description Het woord.
             * @example CToS
             */
            term?: string;
            /** @description Andere schrijfwijzen van hetzelfde woord. */
            varianten?: string[];
            /** @description Uitleg in gewone taal. */
            uitleg?: string;
            /** @description Adres met meer informatie. */
            link?: string | null;
        };
        /** @description Wat er van een begroting of scenario te schrijven is. */
        BegrotingNieuw: {
            /**
             * @description Naam van het scenario; de begroting van de agenda zelf heeft er geen.
             * @example Zonder aanvullend budget
             */
            naam?: string | null;
            /** @description Wat een lezer erbij moet weten; van een scenario: waar het voor is. */
            toelichting?: string | null;
            /**
             * Format: int32
             * @description Eerste jaar.
             * @example 2023
             */
            vanJaar: number;
            /**
             * Format: int32
             * @description Laatste jaar.
             * @example 2029
             */
            totJaar: number;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit erover.
             */
            besluit?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        BegrotingWijziging: {
            /**
             * @description Naam van het scenario; de begroting van de agenda zelf heeft er geen.
             * @example Zonder aanvullend budget
             */
            naam?: string | null;
            /** @description Wat een lezer erbij moet weten; van een scenario: waar het voor is. */
            toelichting?: string | null;
            /**
             * Format: int32
             * @description Eerste jaar.
             * @example 2023
             */
            vanJaar?: number;
            /**
             * Format: int32
             * @description Laatste jaar.
             * @example 2029
             */
            totJaar?: number;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit erover.
             */
            besluit?: string | null;
        };
        /** @description Wat er van een begrotingsregel te schrijven is. */
        BegrotingsregelNieuw: {
            /**
             * Format: uuid
             * @description Kenmerk van de begroting of het scenario; leeg bij het maken: de begroting van de agenda. Verandert niet.
             */
            begroting?: string | null;
            /**
             * Format: int32
             * @description Plaats in de tabel; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde?: number;
            /**
             * Format: uuid
             * @description Kenmerk van het thema.
             */
            thema: string;
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel: string;
            /**
             * @description Inzet in fte.
             * @example 0.60
             */
            fte?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de geldbron.
             */
            geldbron?: string | null;
            /**
             * @description Code van het taakveld van Iv3; van cultuur zijn 5.3 tot en met 5.6.
             * @example 5.3
             */
            taakveld?: string | null;
            /**
             * @description lasten of baten; leeg: lasten. Van beide zijn bedragen positief: lasten min baten is het saldo.
             * @example lasten
             */
            soort?: components["schemas"]["Regelsoort"];
            /**
             * @description structureel of incidenteel; leeg: niet gezegd.
             * @example structureel
             */
            aard?: components["schemas"]["Regelaard"] | null;
            /** @description Kenmerken van de acties die eruit worden betaald. */
            acties?: string[];
            /**
             * @description Begroot per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       },
             *       "2027": {
             *         "soort": "pm",
             *         "bedrag": null,
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            begroot?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Toegezegd per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            toegezegd?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Besteed per half jaar: 2026-H1 en 2026-H2.
             * @example {
             *       "2026-H1": {
             *         "soort": "bedrag",
             *         "bedrag": "31250.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            besteed?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        BegrotingsregelWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de begroting of het scenario; leeg bij het maken: de begroting van de agenda. Verandert niet.
             */
            begroting?: string | null;
            /**
             * Format: int32
             * @description Plaats in de tabel; leeg bij het maken: achteraan.
             * @example 3
             */
            volgorde?: number;
            /**
             * Format: uuid
             * @description Kenmerk van het thema.
             */
            thema?: string;
            /**
             * @description Waar het geld voor is.
             * @example Bieden van workshops
             */
            onderdeel?: string;
            /**
             * @description Inzet in fte.
             * @example 0.60
             */
            fte?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de geldbron.
             */
            geldbron?: string | null;
            /**
             * @description Code van het taakveld van Iv3; van cultuur zijn 5.3 tot en met 5.6.
             * @example 5.3
             */
            taakveld?: string | null;
            /**
             * @description lasten of baten; leeg: lasten. Van beide zijn bedragen positief: lasten min baten is het saldo.
             * @example lasten
             */
            soort?: components["schemas"]["Regelsoort"];
            /**
             * @description structureel of incidenteel; leeg: niet gezegd.
             * @example structureel
             */
            aard?: components["schemas"]["Regelaard"] | null;
            /** @description Kenmerken van de acties die eruit worden betaald. */
            acties?: string[];
            /**
             * @description Begroot per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       },
             *       "2027": {
             *         "soort": "pm",
             *         "bedrag": null,
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            begroot?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Toegezegd per jaar: 2026.
             * @example {
             *       "2026": {
             *         "soort": "bedrag",
             *         "bedrag": "75000.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            toegezegd?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
            /**
             * @description Besteed per half jaar: 2026-H1 en 2026-H2.
             * @example {
             *       "2026-H1": {
             *         "soort": "bedrag",
             *         "bedrag": "31250.00",
             *         "beslistDoor": null,
             *         "beslistVoor": null
             *       }
             *     }
             */
            besteed?: {
                [key: string]: components["schemas"]["CelInhoud"];
            };
        };
        /** @description Wat er van een besluit te schrijven is. */
        BesluitNieuw: {
            /**
             * @description Soort besluit.
             * @example motie
             */
            soort: components["schemas"]["BesluitSoort"];
            /**
             * @description Nummer bij de raad of het bestuur.
             * @example 2111-05
             */
            nummer?: string | null;
            /**
             * @description Titel.
             * @example Meer plekken voor kunst in de stad
             */
            titel: string;
            /**
             * @description Wanneer het is genomen, in eigen woorden; zie het wanneer van een actie.
             * @example november 2021
             */
            genomen?: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting?: string | null;
            /**
             * Format: int32
             * @description Plaats in de lijst; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        BesluitWijziging: {
            /**
             * @description Soort besluit.
             * @example motie
             */
            soort?: components["schemas"]["BesluitSoort"];
            /**
             * @description Nummer bij de raad of het bestuur.
             * @example 2111-05
             */
            nummer?: string | null;
            /**
             * @description Titel.
             * @example Meer plekken voor kunst in de stad
             */
            titel?: string;
            /**
             * @description Wanneer het is genomen, in eigen woorden; zie het wanneer van een actie.
             * @example november 2021
             */
            genomen?: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting?: string | null;
            /**
             * Format: int32
             * @description Plaats in de lijst; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
        };
        /** @description Wat er van een fase te schrijven is. */
        FaseNieuw: {
            /**
             * @description Naam.
             * @example Korte termijn
             */
            naam: string;
            /**
             * @description Eerste maand.
             * @example 2022-08
             */
            van: string;
            /**
             * @description Laatste maand (telt mee).
             * @example 2024-12
             */
            tot: string;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        FaseWijziging: {
            /**
             * @description Naam.
             * @example Korte termijn
             */
            naam?: string;
            /**
             * @description Eerste maand.
             * @example 2022-08
             */
            van?: string;
            /**
             * @description Laatste maand (telt mee).
             * @example 2024-12
             */
            tot?: string;
        };
        /** @description Wat er van een geldbron te schrijven is. */
        GeldbronNieuw: {
            /**
             * @description Naam.
             * @example Fonds voor Cultuurparticipatie
             */
            naam: string;
            /**
             * @description Soort bron.
             * @example fonds
             */
            soort: components["schemas"]["GeldbronSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van wie er betaalt; nodig bij cofinanciering.
             */
            organisatie?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        GeldbronWijziging: {
            /**
             * @description Naam.
             * @example Fonds voor Cultuurparticipatie
             */
            naam?: string;
            /**
             * @description Soort bron.
             * @example fonds
             */
            soort?: components["schemas"]["GeldbronSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van wie er betaalt; nodig bij cofinanciering.
             */
            organisatie?: string | null;
        };
        /** @description Wat er van een programmalijn te schrijven is. */
        ProgrammalijnNieuw: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 7
             */
            nummer?: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel: string;
            /** @description Waar de programmalijn naartoe werkt. */
            ambitie: string;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        ProgrammalijnWijziging: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 7
             */
            nummer?: number;
            /**
             * @description Titel.
             * @example Goud maken
             */
            titel?: string;
            /** @description Waar de programmalijn naartoe werkt. */
            ambitie?: string;
        };
        /** @description Wat er van een resultaat te schrijven is. */
        ResultaatNieuw: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
            /**
             * @description Wat er bereikt moet zijn.
             * @example In 2030 werkt 4 procent in de creatieve industrie.
             */
            tekst: string;
            /**
             * Format: uuid
             * @description Kenmerk van de fase.
             */
            fase: string;
            /**
             * Format: int32
             * @description Jaar waarin het bereikt moet zijn.
             * @example 2030
             */
            jaar?: number | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit waarin het is vastgesteld.
             */
            besluit?: string | null;
            /** @description Hoe het wordt gemeten, op volgorde. */
            indicatoren?: components["schemas"]["IndicatorInhoud"][];
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        ResultaatWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn?: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
            /**
             * @description Wat er bereikt moet zijn.
             * @example In 2030 werkt 4 procent in de creatieve industrie.
             */
            tekst?: string;
            /**
             * Format: uuid
             * @description Kenmerk van de fase.
             */
            fase?: string;
            /**
             * Format: int32
             * @description Jaar waarin het bereikt moet zijn.
             * @example 2030
             */
            jaar?: number | null;
            /**
             * Format: uuid
             * @description Kenmerk van het besluit waarin het is vastgesteld.
             */
            besluit?: string | null;
            /** @description Hoe het wordt gemeten, op volgorde. */
            indicatoren?: components["schemas"]["IndicatorInhoud"][];
        };
        /** @description Wat er van een strategie te schrijven is. */
        StrategieNieuw: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
            /**
             * @description Titel.
             * @example Uitwisselen en verbinden
             */
            titel: string;
            /** @description Kenmerken van de resultaten waar de strategie aan bijdraagt. */
            resultaten?: string[];
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        StrategieWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de programmalijn.
             */
            programmalijn?: string;
            /**
             * Format: int32
             * @description Plaats op de kaart; leeg bij het maken: achteraan.
             * @example 2
             */
            volgorde?: number;
            /**
             * @description Titel.
             * @example Uitwisselen en verbinden
             */
            titel?: string;
            /** @description Kenmerken van de resultaten waar de strategie aan bijdraagt. */
            resultaten?: string[];
        };
        /** @description Wat er van een thema te schrijven is. */
        ThemaNieuw: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 6
             */
            nummer?: number;
            /**
             * @description Naam.
             * @example Onderzoek
             */
            naam: string;
            /** @description Uitleg in gewone taal. */
            toelichting: string;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        ThemaWijziging: {
            /**
             * Format: int32
             * @description Nummer op de agenda; leeg bij het maken: achteraan.
             * @example 6
             */
            nummer?: number;
            /**
             * @description Naam.
             * @example Onderzoek
             */
            naam?: string;
            /** @description Uitleg in gewone taal. */
            toelichting?: string;
        };
        /** @description Wat er van een organisatie te schrijven is. */
        OrganisatieNieuw: {
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd, zoals VT voor Vrije Tijd.
             * @example VT
             */
            afkorting?: string | null;
            /** @description Namen die zij eerder had; zoeken vindt die ook. */
            eerdereNamen?: string[];
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort: components["schemas"]["OrganisatieSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie waar zij een onderdeel van is; verplicht voor een afdeling.
             */
            onderdeelVan?: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting?: string | null;
            /**
             * @description Website.
             * @example https://www.ckcenpartners.nl
             */
            website?: string | null;
            /**
             * @description Adres van een eigen privacyverklaring.
             * @example https://www.ckcenpartners.nl/privacy
             */
            privacyverklaring?: string | null;
            /**
             * @description Adres van een eigen toegankelijkheidsverklaring, zoals in het register van toegankelijkheidsverklaring.nl.
             * @example https://www.toegankelijkheidsverklaring.nl/register/12345
             */
            toegankelijkheidsverklaring?: string | null;
            /** @description Wat zij doet: muziek, theater, erfgoed. */
            disciplines?: string[];
            /** @description Wijken waar zij werkt. */
            wijken?: string[];
            /**
             * Format: uuid
             * @description Kenmerk van een beeld dat is ingestuurd.
             */
            logo?: string | null;
            /** @description Hoe zij te bereiken is. */
            contact?: components["schemas"]["ContactInhoud"] | null;
            /**
             * @description TOOI-kenmerk, als het een overheid is.
             * @example https://identifier.overheid.nl/tooi/id/gemeente/gm0637
             */
            tooi?: string | null;
            /**
             * @description Nummer bij de Kamer van Koophandel.
             * @example 12345678
             */
            kvk?: string | null;
            /**
             * Format: date
             * @description Vanaf wanneer zij er niet meer is.
             * @example 2027-01-01
             */
            opgehevenPer?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die verdergaat, als zij is opgeheven.
             */
            opvolger?: string | null;
        };
        /** @description Wie er lid is van een groep, platform of netwerk, en wanneer. */
        GroepslidmaatschapNieuw: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die lid is.
             */
            lid: string;
            /**
             * @description Rol binnen de groep.
             * @example regierol
             */
            rol?: string | null;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van?: string | null;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2026-12-31
             */
            tot?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        GroepslidmaatschapWijziging: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die lid is.
             */
            lid?: string;
            /**
             * @description Rol binnen de groep.
             * @example regierol
             */
            rol?: string | null;
            /**
             * Format: date
             * @description Eerste dag.
             * @example 2022-01-01
             */
            van?: string | null;
            /**
             * Format: date
             * @description Laatste dag (telt mee).
             * @example 2026-12-31
             */
            tot?: string | null;
        };
        /** @description Wat er verandert; wat ontbreekt blijft zoals het is. */
        OrganisatieWijziging: {
            /**
             * @description Naam.
             * @example CKC & partners
             */
            naam?: string;
            /**
             * @description Korte code waarmee zij ook wordt genoemd, zoals VT voor Vrije Tijd.
             * @example VT
             */
            afkorting?: string | null;
            /** @description Namen die zij eerder had; zoeken vindt die ook. */
            eerdereNamen?: string[];
            /**
             * @description Soort organisatie.
             * @example culturele_instelling
             */
            soort?: components["schemas"]["OrganisatieSoort"];
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie waar zij een onderdeel van is; verplicht voor een afdeling.
             */
            onderdeelVan?: string | null;
            /** @description Uitleg in gewone taal. */
            toelichting?: string | null;
            /**
             * @description Website.
             * @example https://www.ckcenpartners.nl
             */
            website?: string | null;
            /**
             * @description Adres van een eigen privacyverklaring.
             * @example https://www.ckcenpartners.nl/privacy
             */
            privacyverklaring?: string | null;
            /**
             * @description Adres van een eigen toegankelijkheidsverklaring, zoals in het register van toegankelijkheidsverklaring.nl.
             * @example https://www.toegankelijkheidsverklaring.nl/register/12345
             */
            toegankelijkheidsverklaring?: string | null;
            /** @description Wat zij doet: muziek, theater, erfgoed. */
            disciplines?: string[];
            /** @description Wijken waar zij werkt. */
            wijken?: string[];
            /**
             * Format: uuid
             * @description Kenmerk van een beeld dat is ingestuurd.
             */
            logo?: string | null;
            /** @description Hoe zij te bereiken is. */
            contact?: components["schemas"]["ContactInhoud"] | null;
            /**
             * @description TOOI-kenmerk, als het een overheid is.
             * @example https://identifier.overheid.nl/tooi/id/gemeente/gm0637
             */
            tooi?: string | null;
            /**
             * @description Nummer bij de Kamer van Koophandel.
             * @example 12345678
             */
            kvk?: string | null;
            /**
             * Format: date
             * @description Vanaf wanneer zij er niet meer is.
             * @example 2027-01-01
             */
            opgehevenPer?: string | null;
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie die verdergaat, als zij is opgeheven.
             */
            opvolger?: string | null;
        };
    };
    responses: {
        /** @description Gearchiveerd. */
        Gearchiveerd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description De inhoud is nog dezelfde als bij het kenmerk in If-None-Match. */
        Ongewijzigd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description De invoer klopt niet; 'errors' noemt alles tegelijk. */
        OnjuisteInvoer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is niemand ingelogd. */
        NietIngelogd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Dit mag niet met de rol van wie er is ingelogd. */
        MagNiet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Bestaat niet, of is niet gepubliceerd. */
        BestaatNiet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De gevraagde vorm is er niet. */
        VormIsErNiet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Dit botst met iets anders in de agenda. */
        Botsing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De sleutel is al voor iets anders gebruikt, of dit botst met iets anders. */
        SleutelGebruikt: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is iemand anders ingelogd dan in Van-Gebruiker staat. */
        AndereGebruiker: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het is gearchiveerd. */
        IsGearchiveerd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Stond in een eerdere versie, en nu niet meer. De uitleg noemt de titel, en 'laatsteVersie' waar het nog te lezen is. */
        Vervallen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De organisatie is opgeheven. Wie verdergaat staat in de kop Link, met rel="successor-version" (RFC 5829). */
        Opgeheven: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Iemand anders heeft het intussen gewijzigd; de kop ETag zegt wat er nu is. */
        Ingehaald: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het bestand is te groot. */
        TeGroot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Dit soort bestand wordt niet gelezen. */
        Onleesbaar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De kop If-Match ontbreekt. */
        ZonderIfMatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Te veel verzoeken achter elkaar. De kop Retry-After zegt hoeveel seconden te wachten. */
        TeVeel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Storing aan onze kant. */
        Storing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Even niet bereikbaar. De kop Retry-After zegt hoeveel seconden te wachten. */
        EvenNiet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
    };
    parameters: {
        /**
         * @description Code van de agenda.
         * @example zoetermeer-2022-2030
         */
        agenda: string;
        /** @description Vast kenmerk. */
        id: string;
        /**
         * @description Code van de organisatie.
         * @example gemeente-zoetermeer
         */
        organisatie: string;
        /**
         * @description Code van de programmalijn.
         * @example goud-maken
         */
        programmalijn: string;
        /**
         * @description Nummer van de versie.
         * @example 1
         */
        versie: string;
        /** @description Nummer van de pagina, vanaf 1. */
        page: number;
        /** @description Aantal per pagina, hoogstens 100. */
        pageSize: number;
        /**
         * @description De ETag van wat u hebt gezien.
         * @example "4"
         */
        "If-Match": string;
        /**
         * @description Een uuid die het kenmerk wordt.
         * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
         */
        "Idempotency-Key": string;
        /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
        "Van-Gebruiker": string;
    };
    requestBodies: never;
    headers: {
        /** @description Volledige versie van de API. */
        "API-Version": string;
        /** @description Kenmerk van deze inhoud, voor If-None-Match. */
        ETag: string;
        /** @description Kenmerk van deze revisie, voor If-Match. */
        Revisie: string;
        /** @description Eerste, vorige, volgende en laatste pagina (RFC 8288). */
        Link: string;
        /** @description Het adres van wat is gemaakt. */
        Location: string;
    };
    pathItems: never;
}
export type AantalPerStatus = components['schemas']['AantalPerStatus'];
export type AanwezigGebeurtenis = components['schemas']['AanwezigGebeurtenis'];
export type Aanwezige = components['schemas']['Aanwezige'];
export type Actie = components['schemas']['Actie'];
export type ActieBijActiviteit = components['schemas']['ActieBijActiviteit'];
export type ActieBijRegel = components['schemas']['ActieBijRegel'];
export type ActieInhoud = components['schemas']['ActieInhoud'];
export type ActieKeuze = components['schemas']['ActieKeuze'];
export type ActieMetStatus = components['schemas']['ActieMetStatus'];
export type ActieMetVervolg = components['schemas']['ActieMetVervolg'];
export type ActieStoppen = components['schemas']['ActieStoppen'];
export type ActieVanOrganisatie = components['schemas']['ActieVanOrganisatie'];
export type Activiteit = components['schemas']['Activiteit'];
export type ActiviteitSoort = components['schemas']['ActiviteitSoort'];
export type Agenda = components['schemas']['Agenda'];
export type AgendaInLijst = components['schemas']['AgendaInLijst'];
export type AgendaInhoud = components['schemas']['AgendaInhoud'];
export type AgendaSoort = components['schemas']['AgendaSoort'];
export type AgendaVerwijzing = components['schemas']['AgendaVerwijzing'];
export type AgendabestandAantal = components['schemas']['AgendabestandAantal'];
export type AgendabestandOrganisatie = components['schemas']['AgendabestandOrganisatie'];
export type Agendabestandfout = components['schemas']['Agendabestandfout'];
export type Agendabestandvoorbeeld = components['schemas']['Agendabestandvoorbeeld'];
export type AgendakopieBegroting = components['schemas']['AgendakopieBegroting'];
export type AgendakopieNieuw = components['schemas']['AgendakopieNieuw'];
export type AgendakopieTijden = components['schemas']['AgendakopieTijden'];
export type Bedragnotatie = components['schemas']['Bedragnotatie'];
export type Begrip = components['schemas']['Begrip'];
export type BegripInhoud = components['schemas']['BegripInhoud'];
export type Begroting = components['schemas']['Begroting'];
export type BegrotingInLijst = components['schemas']['BegrotingInLijst'];
export type BegrotingInVerschil = components['schemas']['BegrotingInVerschil'];
export type BegrotingInhoud = components['schemas']['BegrotingInhoud'];
export type BegrotingPerGeldbron = components['schemas']['BegrotingPerGeldbron'];
export type BegrotingPerProgrammalijn = components['schemas']['BegrotingPerProgrammalijn'];
export type Begrotingen = components['schemas']['Begrotingen'];
export type BegrotingsaanpassingNieuw = components['schemas']['BegrotingsaanpassingNieuw'];
export type BegrotingsaanpassingSoort = components['schemas']['BegrotingsaanpassingSoort'];
export type BegrotingsimportWat = components['schemas']['BegrotingsimportWat'];
export type Begrotingsimportaantallen = components['schemas']['Begrotingsimportaantallen'];
export type Begrotingsimportcel = components['schemas']['Begrotingsimportcel'];
export type Begrotingsimportregel = components['schemas']['Begrotingsimportregel'];
export type Begrotingsimportuitkomst = components['schemas']['Begrotingsimportuitkomst'];
export type Begrotingsimportveld = components['schemas']['Begrotingsimportveld'];
export type Begrotingsimportvoorbeeld = components['schemas']['Begrotingsimportvoorbeeld'];
export type BegrotingskopieNieuw = components['schemas']['BegrotingskopieNieuw'];
export type Begrotingsregel = components['schemas']['Begrotingsregel'];
export type BegrotingsregelInhoud = components['schemas']['BegrotingsregelInhoud'];
export type BegrotingsregelMetWijziging = components['schemas']['BegrotingsregelMetWijziging'];
export type BegrotingsregelsWijziging = components['schemas']['BegrotingsregelsWijziging'];
export type Begrotingstabel = components['schemas']['Begrotingstabel'];
export type Begrotingstotalen = components['schemas']['Begrotingstotalen'];
export type Begrotingsvergelijking = components['schemas']['Begrotingsvergelijking'];
export type Begrotingsverschil = components['schemas']['Begrotingsverschil'];
export type Beslisser = components['schemas']['Beslisser'];
export type Besluit = components['schemas']['Besluit'];
export type BesluitInhoud = components['schemas']['BesluitInhoud'];
export type BesluitSoort = components['schemas']['BesluitSoort'];
export type BestandOvergeslagen = components['schemas']['BestandOvergeslagen'];
export type Bestandsfout = components['schemas']['Bestandsfout'];
export type Bestandssoort = components['schemas']['Bestandssoort'];
export type Bestedingscel = components['schemas']['Bestedingscel'];
export type Bestedingscode = components['schemas']['Bestedingscode'];
export type Bestedingsimport = components['schemas']['Bestedingsimport'];
export type BestedingsindelingInhoud = components['schemas']['BestedingsindelingInhoud'];
export type Bestedingskolom = components['schemas']['Bestedingskolom'];
export type Bestedingskolommen = components['schemas']['Bestedingskolommen'];
export type Bestedingsteken = components['schemas']['Bestedingsteken'];
export type Bestedingsverdeling = components['schemas']['Bestedingsverdeling'];
export type Bestedingsvoorbeeld = components['schemas']['Bestedingsvoorbeeld'];
export type Besteed = components['schemas']['Besteed'];
export type Betrokken = components['schemas']['Betrokken'];
export type Betrokkenheid = components['schemas']['Betrokkenheid'];
export type BetrokkenheidInhoud = components['schemas']['BetrokkenheidInhoud'];
export type Bevinding = components['schemas']['Bevinding'];
export type Bewaartermijnen = components['schemas']['Bewaartermijnen'];
export type Bezorging = components['schemas']['Bezorging'];
export type BladindelingInhoud = components['schemas']['BladindelingInhoud'];
export type Bladkolom = components['schemas']['Bladkolom'];
export type Bladnaam = components['schemas']['Bladnaam'];
export type BlokOpKaart = components['schemas']['BlokOpKaart'];
export type Boekingskolom = components['schemas']['Boekingskolom'];
export type CelInhoud = components['schemas']['CelInhoud'];
export type Celverschil = components['schemas']['Celverschil'];
export type CodeInBestand = components['schemas']['CodeInBestand'];
export type Codebestemming = components['schemas']['Codebestemming'];
export type Concept = components['schemas']['Concept'];
export type ConceptdeelViewActieInhoud = components['schemas']['ConceptdeelViewActieInhoud'];
export type ConceptdeelViewAgendaInhoud = components['schemas']['ConceptdeelViewAgendaInhoud'];
export type ConceptdeelViewBegripInhoud = components['schemas']['ConceptdeelViewBegripInhoud'];
export type ConceptdeelViewBegrotingInhoud = components['schemas']['ConceptdeelViewBegrotingInhoud'];
export type ConceptdeelViewBegrotingsregelInhoud = components['schemas']['ConceptdeelViewBegrotingsregelInhoud'];
export type ConceptdeelViewBesluitInhoud = components['schemas']['ConceptdeelViewBesluitInhoud'];
export type ConceptdeelViewFaseInhoud = components['schemas']['ConceptdeelViewFaseInhoud'];
export type ConceptdeelViewGeldbronInhoud = components['schemas']['ConceptdeelViewGeldbronInhoud'];
export type ConceptdeelViewGroepslidmaatschapInhoud = components['schemas']['ConceptdeelViewGroepslidmaatschapInhoud'];
export type ConceptdeelViewObject = components['schemas']['ConceptdeelViewObject'];
export type ConceptdeelViewOrganisatieInhoud = components['schemas']['ConceptdeelViewOrganisatieInhoud'];
export type ConceptdeelViewProgrammalijnInhoud = components['schemas']['ConceptdeelViewProgrammalijnInhoud'];
export type ConceptdeelViewResultaatInhoud = components['schemas']['ConceptdeelViewResultaatInhoud'];
export type ConceptdeelViewStrategieInhoud = components['schemas']['ConceptdeelViewStrategieInhoud'];
export type ConceptdeelViewThemaInhoud = components['schemas']['ConceptdeelViewThemaInhoud'];
export type Conceptkaart = components['schemas']['Conceptkaart'];
export type Conceptverschillen = components['schemas']['Conceptverschillen'];
export type Conceptzoekresultaat = components['schemas']['Conceptzoekresultaat'];
export type Contact = components['schemas']['Contact'];
export type ContactInhoud = components['schemas']['ContactInhoud'];
export type Controle = components['schemas']['Controle'];
export type Datumvorm = components['schemas']['Datumvorm'];
export type Demo = components['schemas']['Demo'];
export type Demoagenda = components['schemas']['Demoagenda'];
export type Door = components['schemas']['Door'];
export type EigenRol = components['schemas']['EigenRol'];
export type Ernst = components['schemas']['Ernst'];
export type Fase = components['schemas']['Fase'];
export type FaseInhoud = components['schemas']['FaseInhoud'];
export type FaseOpKaart = components['schemas']['FaseOpKaart'];
export type Fout = components['schemas']['Fout'];
export type GearchiveerdeAgenda = components['schemas']['GearchiveerdeAgenda'];
export type Gebruik = components['schemas']['Gebruik'];
export type Geld = components['schemas']['Geld'];
export type GeldSoort = components['schemas']['GeldSoort'];
export type Geldbron = components['schemas']['Geldbron'];
export type GeldbronInhoud = components['schemas']['GeldbronInhoud'];
export type GeldbronKeuze = components['schemas']['GeldbronKeuze'];
export type GeldbronSoort = components['schemas']['GeldbronSoort'];
export type GelezenWoord = components['schemas']['GelezenWoord'];
export type GeplandePublicatie = components['schemas']['GeplandePublicatie'];
export type GeplandePublicatieNieuw = components['schemas']['GeplandePublicatieNieuw'];
export type GeraakteActie = components['schemas']['GeraakteActie'];
export type GewijzigdGebeurtenis = components['schemas']['GewijzigdGebeurtenis'];
export type GewijzigdeBegrotingsregels = components['schemas']['GewijzigdeBegrotingsregels'];
export type Groep = components['schemas']['Groep'];
export type GroepOpKaart = components['schemas']['GroepOpKaart'];
export type Groepslid = components['schemas']['Groepslid'];
export type Groepslidmaatschap = components['schemas']['Groepslidmaatschap'];
export type GroepslidmaatschapInhoud = components['schemas']['GroepslidmaatschapInhoud'];
export type Groepstotalen = components['schemas']['Groepstotalen'];
export type HalfjaarInBestand = components['schemas']['HalfjaarInBestand'];
export type HandelingherstellingInvoer = components['schemas']['HandelingherstellingInvoer'];
export type Herkomst = components['schemas']['Herkomst'];
export type HerkomstAgenda = components['schemas']['HerkomstAgenda'];
export type HerkomstVanOnderdeel = components['schemas']['HerkomstVanOnderdeel'];
export type Herkomstverschillen = components['schemas']['Herkomstverschillen'];
export type HerstellingInvoer = components['schemas']['HerstellingInvoer'];
export type Ik = components['schemas']['Ik'];
export type IndelingViewBestedingsindelingInhoud = components['schemas']['IndelingViewBestedingsindelingInhoud'];
export type IndelingViewBladindelingInhoud = components['schemas']['IndelingViewBladindelingInhoud'];
export type Indicator = components['schemas']['Indicator'];
export type IndicatorInhoud = components['schemas']['IndicatorInhoud'];
export type IngestuurdLogo = components['schemas']['IngestuurdLogo'];
export type IngevuldePm = components['schemas']['IngevuldePm'];
export type Kaartaantallen = components['schemas']['Kaartaantallen'];
export type Kaartblad = components['schemas']['Kaartblad'];
export type Kaartimport = components['schemas']['Kaartimport'];
export type Kaartkolom = components['schemas']['Kaartkolom'];
export type Kaartkolommen = components['schemas']['Kaartkolommen'];
export type Kaartnaam = components['schemas']['Kaartnaam'];
export type Kaartvoorbeeld = components['schemas']['Kaartvoorbeeld'];
export type KaartvoorbeeldDeel = components['schemas']['KaartvoorbeeldDeel'];
export type KaartvoorbeeldLijn = components['schemas']['KaartvoorbeeldLijn'];
export type KaartvoorbeeldStrategie = components['schemas']['KaartvoorbeeldStrategie'];
export type KantVanBegrotingsvergelijking = components['schemas']['KantVanBegrotingsvergelijking'];
export type KantVanVerschil = components['schemas']['KantVanVerschil'];
export type LaatsteVersie = components['schemas']['LaatsteVersie'];
export type Leesantwoord = components['schemas']['Leesantwoord'];
export type Leesvraag = components['schemas']['Leesvraag'];
export type Lidmaatschap = components['schemas']['Lidmaatschap'];
export type Lidmaatschapsrol = components['schemas']['Lidmaatschapsrol'];
export type LijnVanActie = components['schemas']['LijnVanActie'];
export type LijstActieMetStatus = components['schemas']['LijstActieMetStatus'];
export type LijstActieVanOrganisatie = components['schemas']['LijstActieVanOrganisatie'];
export type LijstActiviteitView = components['schemas']['LijstActiviteitView'];
export type LijstAgendaInLijst = components['schemas']['LijstAgendaInLijst'];
export type LijstBegripView = components['schemas']['LijstBegripView'];
export type LijstGearchiveerdeAgenda = components['schemas']['LijstGearchiveerdeAgenda'];
export type LijstGebruik = components['schemas']['LijstGebruik'];
export type LijstGeplandePublicatieView = components['schemas']['LijstGeplandePublicatieView'];
export type LijstGroepslidView = components['schemas']['LijstGroepslidView'];
export type LijstLidmaatschapView = components['schemas']['LijstLidmaatschapView'];
export type LijstMijnAgenda = components['schemas']['LijstMijnAgenda'];
export type LijstOnafgerondeActieView = components['schemas']['LijstOnafgerondeActieView'];
export type LijstOrganisatieInBeheer = components['schemas']['LijstOrganisatieInBeheer'];
export type LijstOrganisatieInLijst = components['schemas']['LijstOrganisatieInLijst'];
export type LijstOrganisatieKeuze = components['schemas']['LijstOrganisatieKeuze'];
export type LijstOverheid = components['schemas']['LijstOverheid'];
export type LijstProgrammalijnView = components['schemas']['LijstProgrammalijnView'];
export type LijstResultaatView = components['schemas']['LijstResultaatView'];
export type LijstSamenvoegingView = components['schemas']['LijstSamenvoegingView'];
export type LijstStrategieView = components['schemas']['LijstStrategieView'];
export type LijstThemaView = components['schemas']['LijstThemaView'];
export type LijstUitnodigingView = components['schemas']['LijstUitnodigingView'];
export type LijstVersieInLijst = components['schemas']['LijstVersieInLijst'];
export type LijstVoorbeeldlinkView = components['schemas']['LijstVoorbeeldlinkView'];
export type LijstWijzigingView = components['schemas']['LijstWijzigingView'];
export type Link = components['schemas']['Link'];
export type LinkInhoud = components['schemas']['LinkInhoud'];
export type Logo = components['schemas']['Logo'];
export type Maat = components['schemas']['Maat'];
export type Middelen = components['schemas']['Middelen'];
export type MijnAgenda = components['schemas']['MijnAgenda'];
export type MijnLidmaatschap = components['schemas']['MijnLidmaatschap'];
export type NieuweOrganisatie = components['schemas']['NieuweOrganisatie'];
export type OnafgerondeActie = components['schemas']['OnafgerondeActie'];
export type OnderdeelInVerschil = components['schemas']['OnderdeelInVerschil'];
export type Onderdeelkopie = components['schemas']['Onderdeelkopie'];
export type OnderdeelkopieNieuw = components['schemas']['OnderdeelkopieNieuw'];
export type OnderdeelkopieWeggelaten = components['schemas']['OnderdeelkopieWeggelaten'];
export type OpenPm = components['schemas']['OpenPm'];
export type Opgeschoven = components['schemas']['Opgeschoven'];
export type Organisatie = components['schemas']['Organisatie'];
export type OrganisatieInBeheer = components['schemas']['OrganisatieInBeheer'];
export type OrganisatieInLijst = components['schemas']['OrganisatieInLijst'];
export type OrganisatieInhoud = components['schemas']['OrganisatieInhoud'];
export type OrganisatieKeuze = components['schemas']['OrganisatieKeuze'];
export type OrganisatieSoort = components['schemas']['OrganisatieSoort'];
export type OrganisatieVerwijzing = components['schemas']['OrganisatieVerwijzing'];
export type Overheid = components['schemas']['Overheid'];
export type Overnameverslag = components['schemas']['Overnameverslag'];
export type Per = components['schemas']['Per'];
export type Pms = components['schemas']['Pms'];
export type Precisie = components['schemas']['Precisie'];
export type Probleem = components['schemas']['Probleem'];
export type Programmalijn = components['schemas']['Programmalijn'];
export type ProgrammalijnInVerschil = components['schemas']['ProgrammalijnInVerschil'];
export type ProgrammalijnInhoud = components['schemas']['ProgrammalijnInhoud'];
export type ProgrammalijnKeuze = components['schemas']['ProgrammalijnKeuze'];
export type ProgrammalijnVerwijzing = components['schemas']['ProgrammalijnVerwijzing'];
export type PublicatieNieuw = components['schemas']['PublicatieNieuw'];
export type Reeksen = components['schemas']['Reeksen'];
export type RegelVanPm = components['schemas']['RegelVanPm'];
export type Regelaard = components['schemas']['Regelaard'];
export type RegelkantVanVerschil = components['schemas']['RegelkantVanVerschil'];
export type Regelsoort = components['schemas']['Regelsoort'];
export type Regelverschil = components['schemas']['Regelverschil'];
export type RegelverschilSoort = components['schemas']['RegelverschilSoort'];
export type Resultaat = components['schemas']['Resultaat'];
export type ResultaatInhoud = components['schemas']['ResultaatInhoud'];
export type ResultaatVerwijzing = components['schemas']['ResultaatVerwijzing'];
export type Rijfout = components['schemas']['Rijfout'];
export type Rol = components['schemas']['Rol'];
export type Samenvoeging = components['schemas']['Samenvoeging'];
export type SamenvoegingInvoer = components['schemas']['SamenvoegingInvoer'];
export type SoortOnderdeel = components['schemas']['SoortOnderdeel'];
export type SoortVerschil = components['schemas']['SoortVerschil'];
export type Stap = components['schemas']['Stap'];
export type StapInhoud = components['schemas']['StapInhoud'];
export type Status = components['schemas']['Status'];
export type Status1 = components['schemas']['Status1'];
export type StatusVanActie = components['schemas']['StatusVanActie'];
export type StatusVanGeplandePublicatie = components['schemas']['StatusVanGeplandePublicatie'];
export type StatusVanVoorbeeldlink = components['schemas']['StatusVanVoorbeeldlink'];
export type Strategie = components['schemas']['Strategie'];
export type StrategieInhoud = components['schemas']['StrategieInhoud'];
export type StrategieVerwijzing = components['schemas']['StrategieVerwijzing'];
export type Strategiekaart = components['schemas']['Strategiekaart'];
export type Tabelwijzigingen = components['schemas']['Tabelwijzigingen'];
export type Tekenmogelijkheid = components['schemas']['Tekenmogelijkheid'];
export type Tekststuk = components['schemas']['Tekststuk'];
export type Teruggezet = components['schemas']['Teruggezet'];
export type Thema = components['schemas']['Thema'];
export type ThemaInBegroting = components['schemas']['ThemaInBegroting'];
export type ThemaInhoud = components['schemas']['ThemaInhoud'];
export type ThemaVerwijzing = components['schemas']['ThemaVerwijzing'];
export type Themaverschil = components['schemas']['Themaverschil'];
export type Tijdsoort = components['schemas']['Tijdsoort'];
export type Totaal = components['schemas']['Totaal'];
export type Totaalreeks = components['schemas']['Totaalreeks'];
export type Totaalvak = components['schemas']['Totaalvak'];
export type Totaalverschil = components['schemas']['Totaalverschil'];
export type Uitnodiging = components['schemas']['Uitnodiging'];
export type UitnodigingInvoer = components['schemas']['UitnodigingInvoer'];
export type VeldInVerschil = components['schemas']['VeldInVerschil'];
export type Verschilgroep = components['schemas']['Verschilgroep'];
export type Verschillen = components['schemas']['Verschillen'];
export type Verschilreeks = components['schemas']['Verschilreeks'];
export type Versie = components['schemas']['Versie'];
export type VersieVerwijzing = components['schemas']['VersieVerwijzing'];
export type VersieherstellingInvoer = components['schemas']['VersieherstellingInvoer'];
export type VervolgVanActie = components['schemas']['VervolgVanActie'];
export type Vindplek = components['schemas']['Vindplek'];
export type Voorbeeld = components['schemas']['Voorbeeld'];
export type Voorbeeldlink = components['schemas']['Voorbeeldlink'];
export type VoorbeeldlinkInvoer = components['schemas']['VoorbeeldlinkInvoer'];
export type Voortgang = components['schemas']['Voortgang'];
export type Vorm = components['schemas']['Vorm'];
export type Wanneer = components['schemas']['Wanneer'];
export type WanneerSoort = components['schemas']['WanneerSoort'];
export type Wat = components['schemas']['Wat'];
export type Weg = components['schemas']['Weg'];
export type Wijziging = components['schemas']['Wijziging'];
export type Wordt = components['schemas']['Wordt'];
export type Zoekresultaat = components['schemas']['Zoekresultaat'];
export type ZoekresultatenConceptzoekresultaat = components['schemas']['ZoekresultatenConceptzoekresultaat'];
export type ZoekresultatenZoekresultaat = components['schemas']['ZoekresultatenZoekresultaat'];
export type Zoeksoort = components['schemas']['Zoeksoort'];
export type Onderdeelsoort = components['schemas']['Onderdeelsoort'];
export type Spoorsoort = components['schemas']['Spoorsoort'];
export type AgendaNieuw = components['schemas']['AgendaNieuw'];
export type AgendaWijziging = components['schemas']['AgendaWijziging'];
export type ActieNieuw = components['schemas']['ActieNieuw'];
export type ActieWijziging = components['schemas']['ActieWijziging'];
export type BegripNieuw = components['schemas']['BegripNieuw'];
export type BegripWijziging = components['schemas']['BegripWijziging'];
export type BegrotingNieuw = components['schemas']['BegrotingNieuw'];
export type BegrotingWijziging = components['schemas']['BegrotingWijziging'];
export type BegrotingsregelNieuw = components['schemas']['BegrotingsregelNieuw'];
export type BegrotingsregelWijziging = components['schemas']['BegrotingsregelWijziging'];
export type BesluitNieuw = components['schemas']['BesluitNieuw'];
export type BesluitWijziging = components['schemas']['BesluitWijziging'];
export type FaseNieuw = components['schemas']['FaseNieuw'];
export type FaseWijziging = components['schemas']['FaseWijziging'];
export type GeldbronNieuw = components['schemas']['GeldbronNieuw'];
export type GeldbronWijziging = components['schemas']['GeldbronWijziging'];
export type ProgrammalijnNieuw = components['schemas']['ProgrammalijnNieuw'];
export type ProgrammalijnWijziging = components['schemas']['ProgrammalijnWijziging'];
export type ResultaatNieuw = components['schemas']['ResultaatNieuw'];
export type ResultaatWijziging = components['schemas']['ResultaatWijziging'];
export type StrategieNieuw = components['schemas']['StrategieNieuw'];
export type StrategieWijziging = components['schemas']['StrategieWijziging'];
export type ThemaNieuw = components['schemas']['ThemaNieuw'];
export type ThemaWijziging = components['schemas']['ThemaWijziging'];
export type OrganisatieNieuw = components['schemas']['OrganisatieNieuw'];
export type GroepslidmaatschapNieuw = components['schemas']['GroepslidmaatschapNieuw'];
export type GroepslidmaatschapWijziging = components['schemas']['GroepslidmaatschapWijziging'];
export type OrganisatieWijziging = components['schemas']['OrganisatieWijziging'];
export type ResponseGearchiveerd = components['responses']['Gearchiveerd'];
export type ResponseOngewijzigd = components['responses']['Ongewijzigd'];
export type ResponseOnjuisteInvoer = components['responses']['OnjuisteInvoer'];
export type ResponseNietIngelogd = components['responses']['NietIngelogd'];
export type ResponseMagNiet = components['responses']['MagNiet'];
export type ResponseBestaatNiet = components['responses']['BestaatNiet'];
export type ResponseVormIsErNiet = components['responses']['VormIsErNiet'];
export type ResponseBotsing = components['responses']['Botsing'];
export type ResponseSleutelGebruikt = components['responses']['SleutelGebruikt'];
export type ResponseAndereGebruiker = components['responses']['AndereGebruiker'];
export type ResponseIsGearchiveerd = components['responses']['IsGearchiveerd'];
export type ResponseVervallen = components['responses']['Vervallen'];
export type ResponseOpgeheven = components['responses']['Opgeheven'];
export type ResponseIngehaald = components['responses']['Ingehaald'];
export type ResponseTeGroot = components['responses']['TeGroot'];
export type ResponseOnleesbaar = components['responses']['Onleesbaar'];
export type ResponseZonderIfMatch = components['responses']['ZonderIfMatch'];
export type ResponseTeVeel = components['responses']['TeVeel'];
export type ResponseStoring = components['responses']['Storing'];
export type ResponseEvenNiet = components['responses']['EvenNiet'];
export type ParameterAgenda = components['parameters']['agenda'];
export type ParameterId = components['parameters']['id'];
export type ParameterOrganisatie = components['parameters']['organisatie'];
export type ParameterProgrammalijn = components['parameters']['programmalijn'];
export type ParameterVersie = components['parameters']['versie'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterIfMatch = components['parameters']['If-Match'];
export type ParameterIdempotencyKey = components['parameters']['Idempotency-Key'];
export type ParameterVanGebruiker = components['parameters']['Van-Gebruiker'];
export type HeaderApiVersion = components['headers']['API-Version'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderRevisie = components['headers']['Revisie'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    leesAgendas: {
        parameters: {
            query?: {
                /**
                 * @description Alleen agendas van deze eigenaar (code van de organisatie).
                 * @example [
                 *       "gemeente-zoetermeer"
                 *     ]
                 */
                organisatie?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["AgendaSoort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstAgendaInLijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakAgenda: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewAgendaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesActies: {
        parameters: {
            query?: {
                /**
                 * @description Alleen acties in deze fasen.
                 * @example [
                 *       "kort"
                 *     ]
                 */
                fase?: string[];
                /**
                 * @description Alleen acties die in dit jaar lopen; een jaar van de agenda, als er een is gevraagd.
                 * @example [
                 *       2026
                 *     ]
                 */
                jaar?: number[];
                /**
                 * @description Alleen acties van deze organisaties.
                 * @example [
                 *       "ckc-en-partners"
                 *     ]
                 */
                organisatie?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Alleen van deze programmalijnen.
                 * @example [
                 *       "goud-maken"
                 *     ]
                 */
                programmalijn?: string[];
                /** @description Alleen acties waarin een organisatie (of de gevraagde organisatie) deze rol heeft. */
                rol?: components["schemas"]["Rol"][];
                /** @description Volgorde: kaart (zoals op de strategiekaart), wanneer of wat; met een streepje ervoor andersom. */
                sort?: "kaart" | "wanneer" | "-wanneer" | "wat" | "-wat";
                /** @description Alleen acties met deze status. */
                status?: components["schemas"]["Status"][];
                /**
                 * @description Alleen acties met deze thema's.
                 * @example [
                 *       "onderzoek"
                 *     ]
                 */
                thema?: string[];
                /**
                 * @description Woorden die in de actie voorkomen; het begin van een woord is genoeg.
                 * @example erfgoed
                 */
                zoek?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstActieMetStatus"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesActie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de actie. */
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActieMetVervolg"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesActiviteiten: {
        parameters: {
            query?: {
                /** @description Alleen bij deze actie (kenmerk). */
                actie?: string;
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Alleen bij deze programmalijnen.
                 * @example [
                 *       "goud-maken"
                 *     ]
                 */
                programmalijn?: string[];
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["ActiviteitSoort"][];
                /** @description Volgorde: wanneer of titel; met een streepje ervoor andersom. */
                sort?: "wanneer" | "-wanneer" | "titel" | "-titel";
                /**
                 * @description Alleen bij deze thema's.
                 * @example [
                 *       "onderzoek"
                 *     ]
                 */
                thema?: string[];
                /** @description Alleen wat op of voor deze dag is of loopt. */
                tot?: string;
                /** @description Alleen wat op of na deze dag is of loopt. */
                van?: string;
                /** @description Woorden die in de activiteit voorkomen; het begin van een woord is genoeg. */
                zoek?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstActiviteitView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesActiviteit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de activiteit. */
                activiteit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activiteit"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBegrippen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstBegripView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBegrip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Code van het begrip.
                 * @example ctos
                 */
                begrip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrip"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBegroting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begroting"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBegrotingCsv: {
        parameters: {
            query?: {
                /**
                 * @description open: komma's tussen de kolommen en een punt in bedragen (RFC 4180). excel: puntkomma's en een komma, zoals een rekenblad in het Nederlands het leest.
                 * @example excel
                 */
                vorm?: "open" | "excel";
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBegrotingXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConcept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concept"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConcept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConcept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AgendaWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewAgendaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptActie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActieNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewActieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptActie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewActieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptActie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptActie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActieWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewActieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptAgendabestand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegripNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegripInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegripInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptBegrip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptBegrip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BegripWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegripInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingBestedingsimport: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description ja: rijen die niet te lezen zijn overslaan.
                 * @example nee
                 */
                foutenOverslaan?: "nee" | "ja";
                /**
                 * @description Alleen deze halve jaren; zonder: alles in het bestand.
                 * @example [
                 *       "2026-H1"
                 *     ]
                 */
                halfjaar?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /**
                 * @description De ETag van het voorbeeld.
                 * @example "5f0c1d2e3f405162738495a6b7c8d9e0"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Een CSV of een Excel-werkmap (.xlsx) van hooguit 10 MB en 200.000 rijen. Wat het is blijkt uit de inhoud. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bestedingsimport"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingBestedingsindeling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndelingViewBestedingsindelingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    bewaarConceptBegrotingBestedingsindeling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "2"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BestedingsindelingInhoud"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndelingViewBestedingsindelingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingBestedingskolom: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Een CSV of een Excel-werkmap (.xlsx) van hooguit 10 MB en 200.000 rijen. Wat het is blijkt uit de inhoud. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bestedingskolommen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingBestedingsvoorbeeld: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description Alleen deze halve jaren; zonder: alles in het bestand.
                 * @example [
                 *       "2026-H1"
                 *     ]
                 */
                halfjaar?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Een CSV of een Excel-werkmap (.xlsx) van hooguit 10 MB en 200.000 rijen. Wat het is blijkt uit de inhoud. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bestedingsvoorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Er is nog geen begroting, of nog geen indeling. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegroting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrotingNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegroting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptBegroting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptBegroting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BegrotingWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingCsv: {
        parameters: {
            query?: {
                /**
                 * @description open: komma's tussen de kolommen en een punt in bedragen (RFC 4180). excel: puntkomma's en een komma, zoals een rekenblad in het Nederlands het leest.
                 * @example excel
                 */
                vorm?: "open" | "excel";
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingImport: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /**
                 * @description De ETag van het voorbeeld dat u hebt gezien.
                 * @example "5f0c"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB. Wat het is blijkt uit de inhoud. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingsimportuitkomst"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingImportvoorbeeld: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB. Wat het is blijkt uit de inhoud. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingsimportvoorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingKopie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van wat wordt gekopieerd. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrotingskopieNieuw"];
            };
        };
        responses: {
            /** @description Het scenario is gemaakt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingOvername: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van de vergelijking van dit scenario met de begroting.
                 * @example "5f0c8a1e"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van het scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overnameverslag"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingPms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de begroting of het scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pms"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingTabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingstabel"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingTabelwijzigingen: {
        parameters: {
            query?: {
                /**
                 * @description De stand van de tabel die er al is. Zonder: de hele tabel.
                 * @example 118
                 */
                na?: number;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tabelwijzigingen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingTotalen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingstotalen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingVergelijking: {
        parameters: {
            query?: {
                /**
                 * @description Kenmerk van waarmee, of een versie als 'versie-3'. Zonder: de begroting van de agenda.
                 * @example versie-3
                 */
                met?: string;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van wat wordt vergeleken, of een versie als 'versie-3'. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrotingsvergelijking"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBegrotingsregel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrotingsregelNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptBegrotingsregels: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegrotingsregelsWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GewijzigdeBegrotingsregels"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            /** @description Niet elke regel is nog zoals u hem zag; 'errors' noemt welke. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBegrotingsregel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptBegrotingsregel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptBegrotingsregel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BegrotingsregelWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBegrotingsregelInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptBesluit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BesluitNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBesluitInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBesluit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBesluitInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptBesluit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptBesluit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BesluitWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewBesluitInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptBladindeling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndelingViewBladindelingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    bewaarConceptBladindeling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "2"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BladindelingInhoud"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndelingViewBladindelingInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptFase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaseNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewFaseInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptFase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewFaseInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptFase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptFase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["FaseWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewFaseInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptGebeurtenissen: {
        parameters: {
            query?: {
                /**
                 * @description Code van de programmalijn die op het scherm staat.
                 * @example goud-maken
                 */
                plek?: string;
            };
            header?: {
                /**
                 * @description Nummer van de laatste wijziging die is ontvangen.
                 * @example 118
                 */
                "Last-Event-ID"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["GewijzigdGebeurtenis"] | components["schemas"]["AanwezigGebeurtenis"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptGeldbron: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeldbronNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGeldbronInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptGeldbron: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGeldbronInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptGeldbron: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptGeldbron: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GeldbronWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGeldbronInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptGeplandePublicaties: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstGeplandePublicatieView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptGeplandePublicatie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeplandePublicatieNieuw"];
            };
        };
        responses: {
            /** @description De publicatie is gepland. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeplandePublicatie"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Er is al een publicatie gepland, of het concept is intussen veranderd. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptGeplandePublicatie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de geplande publicatie. */
                geplandePublicatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De geplande publicatie is ingetrokken. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description De publicatie is al geweest. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptHandelingherstelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandelingherstellingInvoer"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teruggezet"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptHerkomst: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Herkomst"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptHerkomstVerschillen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Herkomstverschillen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptHerstelling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HerstellingInvoer"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewObject"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptKaartimport: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description De ETag van het voorbeeld.
                 * @example "5f0c"
                 */
                "If-Match"?: string;
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB, met een rij per actie. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kaartimport"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptKaartimportenVoorbeeldbestand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptKaartkolom: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB, met een rij per actie. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kaartkolommen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptKaartvoorbeeld: {
        parameters: {
            query?: {
                /**
                 * @description Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.
                 * @example [
                 *       "eenheid=duizend"
                 *     ]
                 */
                antwoord?: string[];
                /**
                 * @description Alleen deze bladen; zonder: alle.
                 * @example [
                 *       "Blad1"
                 *     ]
                 */
                blad?: string[];
                /**
                 * @description De rij met kolomnamen; zonder wordt die gezocht.
                 * @example 4
                 */
                koprij?: number;
                /**
                 * @description Ook wat verborgen is: rijen, kolommen en bladen.
                 * @example true
                 */
                verborgen?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB, met een rij per actie. */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kaartvoorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Er is nog geen indeling. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptKopie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendakopieNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewAgendaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptOnafgerondeActies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOnafgerondeActieView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptOnderdeelkopie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnderdeelkopieNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onderdeelkopie"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptOrganisaties: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Een deel van de naam, van een eerdere naam of van de korte code.
                 * @example ckc
                 */
                zoek?: string;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOrganisatieKeuze"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptOrganisatie: {
        parameters: {
            query?: {
                /**
                 * @description Ook als er een is die erop lijkt.
                 * @example true
                 */
                toch?: boolean;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweOrganisatie"];
            };
        };
        responses: {
            /** @description Toegevoegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisatieKeuze"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Er is al een organisatie met deze naam, of een die erop lijkt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptProgrammalijn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammalijnNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewProgrammalijnInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptProgrammalijn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewProgrammalijnInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptProgrammalijn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptProgrammalijn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProgrammalijnWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewProgrammalijnInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptProgrammalijnControle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk van de programmalijn. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Controle"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptProgrammalijnStrategiekaart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conceptkaart"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptResultaat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultaatNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewResultaatInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptResultaat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewResultaatInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptResultaat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptResultaat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ResultaatWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewResultaatInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptStrategie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategieNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewStrategieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptStrategie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewStrategieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptStrategie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptStrategie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StrategieWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewStrategieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptThema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemaNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewThemaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptThema: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewThemaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptThema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigConceptThema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ThemaWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewThemaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptVerschillen: {
        parameters: {
            query?: {
                /**
                 * @description Nummer van de versie om naar terug te gaan.
                 * @example 1
                 */
                naar?: number;
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conceptverschillen"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptVersieherstelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersieherstellingInvoer"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teruggezet"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptVoorbeeld: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptVoorbeeldlinks: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstVoorbeeldlinkView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakConceptVoorbeeldlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoorbeeldlinkInvoer"];
            };
        };
        responses: {
            /** @description De link is gemaakt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorbeeldlink"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderConceptVoorbeeldlink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de link. */
                voorbeeldlink: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De link is ingetrokken. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptWijzigingen: {
        parameters: {
            query?: {
                /** @description Alleen wat in deze handeling is gedaan. */
                handeling?: string;
                /** @description Alleen van dit onderdeel. */
                onderdeel?: string;
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Een regel per wijziging, of per handeling.
                 * @example handeling
                 */
                per?: "wijziging" | "handeling";
                /** @description Alleen op de kaart van deze programmalijn. */
                programmalijn?: string;
                /**
                 * @description Alleen wat na deze wijziging kwam: haar nummer.
                 * @example 118
                 */
                sinds?: number;
                /**
                 * @description Alleen wat dit deed.
                 * @example [
                 *       "gearchiveerd"
                 *     ]
                 */
                wat?: string[];
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstWijzigingView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesConceptZoekresultaten: {
        parameters: {
            query: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description De woorden.
                 * @example erfgoed
                 */
                q: string;
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["Zoeksoort"][];
            };
            header?: {
                /** @description Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan gebeurt er niets en is het antwoord 409, met type https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten. */
                "Van-Gebruiker"?: components["parameters"]["Van-Gebruiker"];
            };
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoekresultatenConceptzoekresultaat"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["AndereGebruiker"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesHerkomstVerschillen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Herkomstverschillen"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesProgrammalijnen: {
        parameters: {
            query?: {
                /**
                 * @description Alleen programmalijnen met iets in deze fasen.
                 * @example [
                 *       "kort"
                 *     ]
                 */
                fase?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstProgrammalijnView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesProgrammalijn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Code van de programmalijn.
                 * @example goud-maken
                 */
                programmalijn: components["parameters"]["programmalijn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programmalijn"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesProgrammalijnStrategiekaart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Code van de programmalijn.
                 * @example goud-maken
                 */
                programmalijn: components["parameters"]["programmalijn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategiekaart"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesResultaten: {
        parameters: {
            query?: {
                /**
                 * @description Alleen in deze fasen.
                 * @example [
                 *       "kort"
                 *     ]
                 */
                fase?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Alleen van deze programmalijnen.
                 * @example [
                 *       "goud-maken"
                 *     ]
                 */
                programmalijn?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstResultaatView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesResultaat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van het resultaat. */
                resultaat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resultaat"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesStrategieen: {
        parameters: {
            query?: {
                /**
                 * @description Alleen in deze fasen.
                 * @example [
                 *       "kort"
                 *     ]
                 */
                fase?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Alleen van deze programmalijnen.
                 * @example [
                 *       "goud-maken"
                 *     ]
                 */
                programmalijn?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstStrategieView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesStrategie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /** @description Kenmerk van de strategie. */
                strategie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategie"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesThemas: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstThemaView"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesThema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Code van het thema.
                 * @example onderzoek
                 */
                thema: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thema"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Vervallen"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersies: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstVersieInLijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakVersie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicatieNieuw"];
            };
        };
        responses: {
            /** @description De versie is gepubliceerd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versie"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Het concept is intussen veranderd, of er is niets veranderd. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 1
                 */
                versie: components["parameters"]["versie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersieBegroting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 1
                 */
                versie: components["parameters"]["versie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begroting"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersieBegrotingCsv: {
        parameters: {
            query?: {
                /**
                 * @description open: komma's tussen de kolommen en een punt in bedragen (RFC 4180). excel: puntkomma's en een komma, zoals een rekenblad in het Nederlands het leest.
                 * @example excel
                 */
                vorm?: "open" | "excel";
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 1
                 */
                versie: components["parameters"]["versie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersieBegrotingXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 1
                 */
                versie: components["parameters"]["versie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersieProgrammalijnStrategiekaart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 1
                 */
                versie: components["parameters"]["versie"];
                /**
                 * @description Code van de programmalijn.
                 * @example goud-maken
                 */
                programmalijn: components["parameters"]["programmalijn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategiekaart"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVersieVerschillen: {
        parameters: {
            query?: {
                /**
                 * @description Nummer van de versie om mee te vergelijken.
                 * @example 1
                 */
                met?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
                /**
                 * @description Nummer van de versie.
                 * @example 2
                 */
                versie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verschillen"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVoortgang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voortgang"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesBewaartermijnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bewaartermijnen"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    bewaarDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderDemo: {
        parameters: {
            query?: {
                /** @description Of ook weggaat wat mensen zelf maakten bij de organisaties van de demo. */
                metEigenWerk?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description De demo wordt bij elke start geladen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesIk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ik"];
                };
            };
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesIkAgendas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstMijnAgenda"];
                };
            };
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesIkGearchiveerdeAgendas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstGearchiveerdeAgenda"];
                };
            };
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakIkGearchiveerdeAgendaHerstelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de agenda.
                 * @example zoetermeer-2022-2030
                 */
                agenda: components["parameters"]["agenda"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnAgenda"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesIkOrganisatiekeuzes: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Een deel van de naam, van een eerdere naam of van de korte code.
                 * @example ckc
                 */
                zoek?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOrganisatieKeuze"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesIkOrganisaties: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Een deel van de naam, van een eerdere naam of van de korte code.
                 * @example ckc
                 */
                zoek?: string;
                /**
                 * @description Alleen die waarvoor nog niemand iets mag.
                 * @example true
                 */
                zonderLeden?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOrganisatieInBeheer"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    logIn: {
        parameters: {
            query?: {
                /**
                 * @description Pad van deze site om naar terug te gaan.
                 * @example /agendas
                 */
                naar?: string;
                /** @description Het kenmerk uit de mail met een uitnodiging. */
                uitnodiging?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Naar de inlogpagina. */
            302: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ingelogd: terug naar de site. */
            303: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            /** @description De inlogserver is niet bereikbaar. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het logo. */
                logo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisaties: {
        parameters: {
            query?: {
                /**
                 * @description Alleen organisaties met een rol in deze agenda's, en hun leden.
                 * @example [
                 *       "zoetermeer-2022-2030"
                 *     ]
                 */
                agenda?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["OrganisatieSoort"][];
                /** @description Volgorde. */
                sort?: "naam" | "-naam" | "-acties";
                /** @description Woorden uit de naam, een eerdere naam, de korte code of de toelichting; het begin van een woord is genoeg. */
                zoek?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOrganisatieInLijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatie: {
        parameters: {
            query?: {
                /**
                 * @description Ook als er een is die erop lijkt.
                 * @example true
                 */
                toch?: boolean;
            };
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisatieNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewOrganisatieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example ckc-en-partners
                 */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            410: components["responses"]["Opgeheven"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieActies: {
        parameters: {
            query?: {
                /**
                 * @description Alleen uit deze agendas.
                 * @example [
                 *       "zoetermeer-2022-2030"
                 *     ]
                 */
                agenda?: string[];
                /**
                 * @description Alleen acties die in dit jaar lopen; een jaar van de agenda, als er een is gevraagd.
                 * @example [
                 *       2026
                 *     ]
                 */
                jaar?: number[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description Alleen acties waarin een organisatie (of de gevraagde organisatie) deze rol heeft. */
                rol?: components["schemas"]["Rol"][];
                /** @description Volgorde: kaart (zoals op de strategiekaart), wanneer of wat; met een streepje ervoor andersom. */
                sort?: "kaart" | "wanneer" | "-wanneer" | "wat" | "-wat";
                /** @description Alleen acties met deze status. */
                status?: components["schemas"]["Status"][];
                /**
                 * @description Woorden die in de actie voorkomen; het begin van een woord is genoeg.
                 * @example erfgoed
                 */
                zoek?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example ckc-en-partners
                 */
                organisatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstActieVanOrganisatie"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieAgendabestand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: YAML (UTF-8), hooguit 2 MB, zonder verwijzingen (&, *) en labels (!). */
        requestBody: {
            content: {
                "application/yaml": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewAgendaInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieAgendabestandvoorbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf: YAML (UTF-8), hooguit 2 MB, zonder verwijzingen (&, *) en labels (!). */
        requestBody: {
            content: {
                "application/yaml": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agendabestandvoorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieGebruik: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstGebruik"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieGroepslidmaatschappen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstGroepslidView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieGroepslidmaatschap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Een uuid die het kenmerk wordt.
                 * @example 3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroepslidmaatschapNieuw"];
            };
        };
        responses: {
            /** @description Gemaakt. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["Revisie"];
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGroepslidmaatschapInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["SleutelGebruikt"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieGroepslidmaatschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGroepslidmaatschapInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderOrganisatieGroepslidmaatschap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigOrganisatieGroepslidmaatschap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Vast kenmerk. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GroepslidmaatschapWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewGroepslidmaatschapInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieHerstelling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HerstellingInvoer"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewObject"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieLidmaatschappen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstLidmaatschapView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieLidmaatschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EigenRol"];
            };
        };
        responses: {
            /** @description De rol geldt meteen. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lidmaatschap"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description U hebt deze rol al. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderOrganisatieLidmaatschap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Kenmerk van het lidmaatschap. */
                lidmaatschap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het lidmaatschap is beëindigd. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        /** @description Het bestand zelf. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestuurdLogo"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["Onleesbaar"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieProfiel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewOrganisatieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderOrganisatieProfiel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Gearchiveerd"];
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    wijzigOrganisatieProfiel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description De ETag van wat u hebt gezien.
                 * @example "4"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OrganisatieWijziging"];
            };
        };
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptdeelViewOrganisatieInhoud"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            409: components["responses"]["Botsing"];
            410: components["responses"]["IsGearchiveerd"];
            412: components["responses"]["Ingehaald"];
            428: components["responses"]["ZonderIfMatch"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieSamenvoegingen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstSamenvoegingView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieSamenvoeging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamenvoegingInvoer"];
            };
        };
        responses: {
            /** @description Samengevoegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Samenvoeging"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Deze twee kunnen niet samen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderOrganisatieSamenvoeging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Kenmerk van de samenvoeging. */
                samenvoeging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het zijn weer twee organisaties. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Zij is al ongedaan gemaakt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieUitnodigingen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstUitnodigingView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitnodigingInvoer"];
            };
        };
        responses: {
            /** @description De uitnodiging staat klaar om te versturen. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodiging"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description Te veel uitnodigingen op één dag. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    verwijderOrganisatieUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Kenmerk van de uitnodiging. */
                uitnodiging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De uitnodiging is ingetrokken. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description De uitnodiging is al aangenomen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    maakOrganisatieUitnodigingVerzending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
                /** @description Kenmerk van de uitnodiging. */
                uitnodiging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodiging"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description De uitnodiging is niet meer open, of haar mail is niet mislukt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieUitvoer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOrganisatieWijzigingen: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description Code van de organisatie.
                 * @example gemeente-zoetermeer
                 */
                organisatie: components["parameters"]["organisatie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstWijzigingView"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesOverheden: {
        parameters: {
            query?: {
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["OrganisatieSoort"][];
                /**
                 * @description Een deel van de naam.
                 * @example zoet
                 */
                zoek?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstOverheid"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesTijden: {
        parameters: {
            query?: {
                /**
                 * @description De woorden, hoogstens 200 tekens.
                 * @example eind 2026
                 */
                woorden?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wanneer"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    logUit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Er is geen sessie (meer). */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OnjuisteInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["MagNiet"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesVoorbeeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De sleutel uit de link. */
                sleutel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorbeeld"];
                };
            };
            400: components["responses"]["OnjuisteInvoer"];
            404: components["responses"]["BestaatNiet"];
            406: components["responses"]["VormIsErNiet"];
            /** @description De link is verlopen of ingetrokken. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
    leesZoekresultaten: {
        parameters: {
            query: {
                /**
                 * @description Alleen in deze agendas, en wie daarin iets doet.
                 * @example [
                 *       "zoetermeer-2022-2030"
                 *     ]
                 */
                agenda?: string[];
                /** @description Nummer van de pagina, vanaf 1. */
                page?: components["parameters"]["page"];
                /** @description Aantal per pagina, hoogstens 100. */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description De woorden.
                 * @example erfgoed
                 */
                q: string;
                /** @description Alleen deze soorten. */
                soort?: components["schemas"]["Zoeksoort"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoekresultatenZoekresultaat"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["OnjuisteInvoer"];
            406: components["responses"]["VormIsErNiet"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["EvenNiet"];
        };
    };
}
