package org.clientele.register.simulator;

import java.util.List;

/** What BIR says where it has nothing to say. */
final class BirErrors {

    private BirErrors() {}

    /** Nothing was found, or the report is of another type of entity. */
    static BirRow notFound() {
        return BirRow.error(
                4,
                "Nie znaleziono podmiotu dla podanych kryteriów wyszukiwania.",
                "No data found for the specified search criteria.");
    }

    static List<BirRow> unknownReport() {
        return List.of(BirRow.error(5, "Nieprawidłowa lub pusta nazwa raportu.", "Invalid or empty report name."));
    }

    static List<BirRow> noActivitiesBefore2014() {
        return List.of(BirRow.error(
                11,
                "Brak informacji o PKD dla działalności skreślonej przed 2014-11-08.",
                "No PKD for activities struck off before 2014-11-08."));
    }

    static List<BirRow> noCivilPartnership() {
        return searched(21, "Podmiot nie jest spółką cywilną.", "The entity is not a civil partnership.");
    }

    static List<BirRow> noPartners() {
        return searched(
                22, "Brak wpisanych wspólników spółki cywilnej.", "No partners of the partnership are entered.");
    }

    static List<BirRow> unknownList() {
        return List.of(
                BirRow.error(105, "Nieprawidłowa nazwa raportu zbiorczego.", "Invalid name of the aggregate report."));
    }

    private static List<BirRow> searched(int code, String polish, String english) {
        return List.of(new BirRow()
                .put("ErrorCode", code)
                .put("DatabaseSearchResultPl", polish)
                .put("DatabaseSearchResultEn", english));
    }
}
