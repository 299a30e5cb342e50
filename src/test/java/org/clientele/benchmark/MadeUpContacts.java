package org.clientele.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.clientele.contact.TestContactKeys;

/** The location and the contacts of made-up clients. */
public final class MadeUpContacts {

    static final int PER_CLIENT = 2;

    static final String LOCATION_COLUMNS = """
        id, version, client_id, archived, name, street, postal_code, city, country, phone, headquarters, directions,
        ask_for, changed_at, changed_by\
        """;

    public static final String CONTACT_COLUMNS = """
        id, version, client_id, client_name, client_archived, archived, listed, location_id, salutation, first_name,
        last_name, position, department, language, contact_person, may_collect_mail, may_represent,
        additional_information, user_name, active, do_not_contact_reason, search_text, trigrams, changed_at,
        changed_by\
        """;

    static final String ADDRESS_COLUMNS = "contact_id, position, medium, kind, address, match_key";

    static final String USER_NAME_COLUMNS = "user_name, stem, number, contact_id";

    private static final String BY = "Benchmark";

    private static final List<String> FIRST_NAMES = CompanyNames.words("""
        Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Jan Ewa Michał Zofia
        Marcin Joanna Jakub Oksana Oleh Iryna Taras Sabine Jürgen Ursula Günter Petra Łukasz Żaneta Świętosław\
        """);

    private static final List<String> POSITIONS = CompanyNames.words("""
        Dyrektor Prezes Księgowa Kierownik Sekretarka Kadrowa Rekruter Właściciel Handlowiec Brygadzista Magazynier
        Geschäftsführer Personalleiterin\
        """);

    private final MadeUpClients clients;

    public MadeUpContacts(MadeUpClients clients) {
        this.clients = clients;
    }

    /** A contact of a client, with what its rows are made of. */
    public record MadeUpContact(
            UUID id,
            int number,
            MadeUpClient client,
            UUID locationId,
            String firstName,
            String lastName,
            String position) {

        String fullName() {
            return firstName + " " + lastName;
        }

        String stem() {
            return "c";
        }

        String email() {
            return "p" + number + "@" + client.domain();
        }

        String phone() {
            return "+4822%07d".formatted(number);
        }

        /** The values of all columns. */
        public List<?> row() {
            TestContactKeys keys = TestContactKeys.of(fullName(), client.name(), email());
            boolean first = number % PER_CLIENT == 0;
            return Arrays.asList(
                    id,
                    0,
                    client.id(),
                    client.name(),
                    false,
                    false,
                    true,
                    first ? locationId : null,
                    "",
                    firstName,
                    lastName,
                    position,
                    "",
                    "pl",
                    first,
                    first,
                    false,
                    "",
                    stem() + number,
                    true,
                    "",
                    keys.searchText(),
                    keys.trigrams(),
                    client.changedAt(),
                    BY);
        }

        Stream<List<?>> addressRows() {
            return Stream.of(
                    List.of(id, 0, "EMAIL", "WORK", email(), email()),
                    List.of(id, 1, "PHONE", "WORK", phone(), phone()));
        }

        List<?> userNameRow() {
            return List.of(stem() + number, stem(), number, id);
        }
    }

    public MadeUpContact get(int number) {
        int index = number / PER_CLIENT;
        MadeUpClient client = clients.get(index);
        SplittableRandom random = new SplittableRandom(number);
        random.nextLong();
        return new MadeUpContact(
                clients.idOf("contact" + number % PER_CLIENT, index),
                number,
                client,
                locationId(index),
                CompanyNames.pick(FIRST_NAMES, random),
                CompanyNames.coined(random),
                CompanyNames.pick(POSITIONS, random));
    }

    UUID locationId(int index) {
        return clients.idOf("location", index);
    }

    List<?> locationRow(int index) {
        MadeUpClient client = clients.get(index);
        return List.of(
                locationId(index),
                0,
                client.id(),
                false,
                "Biuro " + client.city(),
                "ul. Krótka 3",
                "00-000",
                client.city(),
                "PL",
                "",
                true,
                "",
                "",
                client.changedAt(),
                BY);
    }
}
