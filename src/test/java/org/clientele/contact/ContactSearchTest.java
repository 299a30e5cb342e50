package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.FullText;
import org.clientele.IntegrationTest;
import org.clientele.benchmark.MadeUpClients;
import org.clientele.benchmark.MadeUpClients.Listed;
import org.clientele.benchmark.MadeUpContacts;
import org.clientele.benchmark.MadeUpContacts.MadeUpContact;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactSort.Key;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.text.Folding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Every way to a page, on some thousand made-up contacts, against the plainest SQL. Full text shows committed rows only. */
@IntegrationTest
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactSearchTest {

    private static final int CONTACTS = 3000;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ContactSample sample;

    @Autowired
    private ContactPlanner planner;

    @Autowired
    private ContactQueries queries;

    private List<MadeUpContact> made;

    @BeforeAll
    void thousandsOfContacts() throws Exception {
        List<Listed> any = List.of(new Listed(UUID.randomUUID(), "Any", 1));
        MadeUpContacts contacts = new MadeUpContacts(new MadeUpClients(11, any, any, any));
        made = IntStream.range(0, CONTACTS).mapToObj(contacts::get).toList();
        String places = String.join(", ", Collections.nCopies(MadeUpContacts.CONTACT_COLUMNS.split(",").length, "?"));
        withoutTheirClients(alone -> alone.batchUpdate(
                "insert into contact (" + MadeUpContacts.CONTACT_COLUMNS + ") values (" + places + ")",
                made.stream().map(contact -> contact.row().toArray()).toList()));
        sample.refresh();
    }

    @AfterAll
    void noContacts() throws Exception {
        withoutTheirClients(alone -> alone.batchUpdate(
                "delete from contact where id = ?",
                made.stream().map(contact -> new Object[] {contact.id()}).toList()));
        sample.refresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna", "świę", "ska", "logist", "@c00", "p12", "a b", "warsz", "zqxw", "& ", "Ż", "al", "логіс"
            })
    void everyWayFindsWhatLikeFinds(String typed) {
        for (Key key : Key.values()) {
            for (ContactFilter filter : filters(typed)) {
                compare(filter, new ContactSort(key, key != Key.CHANGED), PageRef.FIRST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyPageOfEveryOrderIsTheSameByEveryWay(Key key) {
        for (PageRef page : List.of(PageRef.FIRST, new PageRef(3), PageRef.LAST, new PageRef(-2), new PageRef(999))) {
            for (String typed : List.of("", "ann")) {
                compare(ContactFilter.ALL.withText(typed), new ContactSort(key, true), page);
                compare(ContactFilter.ALL.withText(typed), new ContactSort(key, false), page);
            }
        }
    }

    @Test
    void aRareFragmentIsFoundByItsTrigramsAndAFrequentOneInTheOrder() {
        ContactFilter rare = ContactFilter.ALL.withText("zqxw");
        ContactFilter frequent = ContactFilter.ALL.withText("example");

        assertThat(planner.plan(rare, ContactSort.BY_NAME, false, 51).match()).contains("+zqx");
        assertThat(planner.plan(frequent, ContactSort.BY_NAME, false, 51).index())
                .isEqualTo(ContactPlanner.BY_NAME);
    }

    private List<ContactFilter> filters(String typed) {
        ContactFilter text = ContactFilter.ALL.withText(typed);
        return List.of(
                text,
                text.withClient(new ClientId(made.getFirst().client().id())),
                text.withFlags(Set.of(Flag.MAY_COLLECT_MAIL, Flag.CONTACT_PERSON)),
                text.withFlags(Set.of(Flag.MAY_REPRESENT)).withActive(true));
    }

    private void compare(ContactFilter filter, ContactSort sort, PageRef page) {
        List<UUID> expected = plainly(filter, sort, page);
        for (Access way : planner.ways(filter, sort, page.fromEnd(), page.offset() + PageRef.SIZE + 1)) {
            FullText.settled(() -> {
                assertThat(queries.ids(filter, sort, page, way))
                        .as("%s by %s", filter, way)
                        .extracting(ContactId::value)
                        .isEqualTo(expected);
                assertThat(queries.count(filter, ContactList.COUNT_MAX, way)).isEqualTo(count(filter));
            });
        }
    }

    private List<UUID> plainly(ContactFilter filter, ContactSort sort, PageRef page) {
        String keys =
                switch (sort.key()) {
                    case NAME -> "last_name ?, first_name ?, id ?";
                    case CLIENT -> "client_name ?, last_name ?, first_name ?, id ?";
                    case POSITION -> "position ?, last_name ?, first_name ?, id ?";
                    case CHANGED -> "changed_at ?, id ?";
                };
        String order = keys.replace("?", sort.ascending() == page.fromEnd() ? "desc" : "asc");
        return jdbc.queryForList(
                "select id from contact ignore index (ft_contact_trigrams) where " + condition(filter) + " order by "
                        + order + " limit 51 offset " + page.offset(),
                UUID.class);
    }

    private int count(ContactFilter filter) {
        Integer count = jdbc.queryForObject("select count(*) from contact where " + condition(filter), Integer.class);
        return Math.min(count, ContactList.COUNT_MAX);
    }

    private static String condition(ContactFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("listed = 1"));
        String folded = Folding.fold(filter.text());
        if (folded.length() > 2) {
            conditions.add("search_text like '%" + folded + "%'");
        } else if (!folded.isEmpty()) {
            conditions.add("last_name like '" + filter.text() + "%'");
        }
        if (filter.client() != null) {
            conditions.add("client_id = '" + filter.client().value() + "'");
        }
        filter.flags().forEach(flag -> conditions.add(flag.name().toLowerCase() + " = 1"));
        if (filter.active() != null) {
            conditions.add("active = " + filter.active());
        }
        return String.join(" and ", conditions);
    }

    private void withoutTheirClients(java.util.function.Consumer<JdbcTemplate> work) throws Exception {
        try (var connection = jdbc.getDataSource().getConnection()) {
            JdbcTemplate alone = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            alone.execute("set foreign_key_checks = 0");
            work.accept(alone);
            alone.execute("set foreign_key_checks = 1");
        }
    }
}
