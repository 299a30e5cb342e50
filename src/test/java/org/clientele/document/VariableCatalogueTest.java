package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class VariableCatalogueTest {

    @Autowired
    private VariableCatalogue catalogue;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private Translations texts;

    @Test
    void everyVariableHasAValueAndEveryValueIsAVariable() {
        Map<String, Object> values = catalogue.values(subject());

        assertThat(paths("", values))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(catalogue.variables().stream()
                        .flatMap(variable -> switch (variable) {
                            case Variable.Value value -> Stream.of(value.path());
                            case Variable.Rows rows -> Stream.of(rows.path());
                        })
                        .toList()));
    }

    @Test
    void everyVariableIsNamedInAllLanguagesAndHasAnExample() {
        assertThat(catalogue.variables().stream().flatMap(VariableCatalogueTest::values))
                .allSatisfy(value -> {
                    assertThat(Translations.LANGUAGES)
                            .allSatisfy(language -> assertThat(texts.getTranslation(value.labelKey(), language)
                                            + texts.getTranslation(value.groupKey(), language)
                                            + texts.getTranslation(value.type().labelKey(), language))
                                    .doesNotContain("!"));
                    if (value.type() != VariableType.FLAG) {
                        assertThat(value.example().apply(Locale.GERMAN))
                                .as(value.path())
                                .isNotEmpty();
                    }
                });
    }

    @Test
    void theSignatoriesAreThoseChosenInTheirOrder() {
        DocumentSubject subject = subject();

        assertThat(catalogue.values(subject).get("representatives"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(subject.representatives().size())
                .first()
                .satisfies(row -> assertThat(((Map<?, ?>) row).get("name"))
                        .isEqualTo(((Map<?, ?>) catalogue.values(subject).get("contact")).get("name")));
    }

    @Test
    void somebodyOfAnotherClientIsNotNamed() {
        DocumentSubject own = subject();
        ContactId stranger = contacts.add(clients.add("Somebody else"), "Strange", "Stranger");
        DocumentSubject subject = new DocumentSubject(
                own.client(), null, stranger, List.of(stranger), own.input(), own.number(), own.day(), own.language());

        Map<String, Object> values = catalogue.values(subject);

        assertThat(values.get("representatives")).isEqualTo(List.of());
        assertThat(((Map<?, ?>) values.get("contact")).get("name")).isEqualTo("");
    }

    private DocumentSubject subject() {
        ClientId client = clients.add("Amber Furniture");
        ContactId contact = contacts.add(client, "Ada", "Amber");
        DocumentInput input = new DocumentInput(
                "Carpenters", "Gdynia", LocalDate.of(2026, 12, 1), BigDecimal.TEN, DocumentCurrency.PLN, "");
        return new DocumentSubject(
                client,
                null,
                contact,
                List.of(contact),
                input,
                "CONTRACT/2026/0001",
                LocalDate.of(2026, 11, 22),
                Locale.of("pl"));
    }

    private static Stream<Variable.Value> values(Variable variable) {
        return switch (variable) {
            case Variable.Value value -> Stream.of(value);
            case Variable.Rows rows -> rows.items().stream();
        };
    }

    private static List<String> paths(String prefix, Map<?, ?> values) {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Map<?, ?> below
                        ? paths(prefix + entry.getKey() + ".", below).stream()
                        : Stream.of(prefix + entry.getKey()))
                .toList();
    }
}
