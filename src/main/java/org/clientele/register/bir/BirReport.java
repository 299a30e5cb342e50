package org.clientele.register.bir;

import org.clientele.register.CompanyHit;

/** The full reports, by what follows the edition of BIR in their names. */
enum BirReport {
    LEGAL("OsPrawna"),
    LEGAL_PKD("OsPrawnaPkd"),
    LEGAL_LOCAL_UNITS("OsPrawnaListaJednLokalnych"),
    PERSON("OsFizycznaDaneOgolne"),
    BUSINESS("OsFizycznaDzialalnoscCeidg"),
    FARMING("OsFizycznaDzialalnoscRolnicza"),
    OTHER("OsFizycznaDzialalnoscPozostala"),
    STRUCK_OFF_EARLIER("OsFizycznaDzialalnoscSkreslonaDo20141108"),
    PERSON_PKD("OsFizycznaPkd"),
    PERSON_LOCAL_UNITS("OsFizycznaListaJednLokalnych"),
    LOCAL_OF_LEGAL("JednLokalnaOsPrawnej"),
    LOCAL_OF_LEGAL_PKD("JednLokalnaOsPrawnejPkd"),
    LOCAL_OF_PERSON("JednLokalnaOsFizycznej"),
    LOCAL_OF_PERSON_PKD("JednLokalnaOsFizycznejPkd");

    private final String name;

    BirReport(String name) {
        this.name = name;
    }

    String name(String edition) {
        return edition + name;
    }

    /** Which describes the entry itself. */
    static BirReport of(CompanyHit hit) {
        return switch (hit.kind()) {
            case LEGAL -> LEGAL;
            case LOCAL_OF_LEGAL -> LOCAL_OF_LEGAL;
            case LOCAL_OF_NATURAL -> LOCAL_OF_PERSON;
            case NATURAL ->
                switch (hit.silo()) {
                    case BUSINESS -> BUSINESS;
                    case FARMING -> FARMING;
                    case OTHER, LEGAL_PERSONS -> OTHER;
                    case STRUCK_OFF_EARLIER -> STRUCK_OFF_EARLIER;
                };
        };
    }

    /** Which tells its activities. */
    static BirReport activitiesOf(CompanyHit hit) {
        return switch (hit.kind()) {
            case LEGAL -> LEGAL_PKD;
            case NATURAL -> PERSON_PKD;
            case LOCAL_OF_LEGAL -> LOCAL_OF_LEGAL_PKD;
            case LOCAL_OF_NATURAL -> LOCAL_OF_PERSON_PKD;
        };
    }
}
