package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UserNamesTest {

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private CurrentActor actor;

    @ParameterizedTest
    @CsvSource({
        "Anna,Nowak,anna.nowak",
        "Łucja,Świątek-Żyła,lucja.swiatekzyla",
        "Jürgen,Groß,jurgen.gross",
        "Олена,Коваль,olena.koval",
        "'',O'Neill,oneill",
        "'',🦊,contact",
        "R2,D2,r.d",
    })
    void namesBecomeSmallAsciiLetters(String firstName, String lastName, String userName) {
        assertThat(UserNames.stem(firstName, lastName)).isEqualTo(userName);
    }

    @Test
    void namesakesWhoAreAddedAtTheSameTimeGetNamesOfTheirOwn() throws Exception {
        String lastName = letters();
        ClientId client = clients.add("Client of " + lastName);
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            acts.add(() -> actor.asSystem("Tests", () -> {
                ContactId id = testContacts.add(client, "Anna", lastName);
                return contacts.find(id).orElseThrow().userName();
            }));
        }

        List<String> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<String> result : threads.invokeAll(acts)) {
                given.add(result.get());
            }
        }

        assertThat(given).doesNotHaveDuplicates().hasSize(12).contains("anna." + lastName, "anna." + lastName + "12");
    }

    /** A last name that no other test has. */
    private static String letters() {
        return Uuid7.next()
                        .toString()
                        .replaceAll("\\d|-", "")
                        .chars()
                        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                        .toString()
                + "x";
    }
}
