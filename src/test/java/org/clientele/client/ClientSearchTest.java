package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.FullText;
import org.clientele.IntegrationTest;
import org.clientele.benchmark.MadeUpClients;
import org.clientele.benchmark.MadeUpClients.Listed;
import org.clientele.client.ClientSort.Key;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
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

/** Every way to a page, on some thousand made-up clients, against the plainest SQL. Full text shows committed rows only. */
@IntegrationTest
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientSearchTest {

    private static final int CLIENTS = 3000;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ClientSample sample;

    @Autowired
    private ClientPlanner planner;

    @Autowired
    private ClientQueries queries;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestVisibility visibility;

    private final List<Listed> statuses =
            List.of(new Listed(UUID.randomUUID(), "Searched for", 1), new Listed(UUID.randomUUID(), "Rare", 2));
    private final List<Listed> industries = List.of(new Listed(UUID.randomUUID(), "Search", 1));
    private final List<Listed> owners = new ArrayList<>();
    private CommittedClients committed;
    private Optional<UUID> viewer = Optional.empty();

    @BeforeAll
    void thousandsOfClients() {
        owners.add(new Listed(staff.idOf(Role.RECRUITER).value(), "Rita Recruiter", 1));
        owners.add(new Listed(staff.idOf(Role.TEAM_LEAD).value(), "Leo Lead", 2));
        MadeUpClients clients = new MadeUpClients(7, statuses, industries, owners);
        List<MadeUpClients.MadeUpClient> made =
                IntStream.range(0, CLIENTS).mapToObj(clients::get).toList();
        committed = new CommittedClients(jdbc, statuses, industries, made);
        jdbc.update("update client set last_contact_at = utc_timestamp() where mod(crc32(id), 3) = 0");
        sample.refresh();
    }

    @AfterAll
    void noClients() {
        committed.delete();
        sample.refresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zaklad", "akla", "Zakład Stol", "sp z o", "o.o.", "logis", "transp", "gor", "ów", "żół", "логіс",
                "ка ба", "warsz", "lodz", "00010", "000-010-00", "zqxw", "& ", "grupa log", "or", "z", "Л"
            })
    void everyWayFindsWhatLikeFinds(String typed) {
        for (Key key : List.of(Key.NAME, Key.CITY, Key.CHANGED)) {
            for (ClientFilter filter : filters(typed)) {
                compare(filter, new ClientSort(key, key != Key.CHANGED), PageRef.FIRST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyPageOfEveryOrderIsTheSameByEveryWay(Key key) {
        for (PageRef page : List.of(PageRef.FIRST, new PageRef(3), PageRef.LAST, new PageRef(-2), new PageRef(999))) {
            for (String typed : List.of("", "bud", "zaklad")) {
                for (boolean ascending : List.of(true, false)) {
                    compare(ClientFilter.ALL.withText(typed), new ClientSort(key, ascending), page);
                }
            }
        }
    }

    @Test
    @WithObserver
    void whoSeesSomeOfTheClientsFindsTheseByEveryWay() {
        UUID observer = staff.idOf(Role.OBSERVER).value();
        jdbc.update(
                "insert into client_access (account_id, client_id) select ?, id from client where mod(crc32(id), 9) = 0",
                observer);
        viewer = Optional.of(observer);
        visibility.set(Visibility.ASSIGNED);
        try {
            for (String typed : List.of("", "bud", "zqxw")) {
                for (Key key : Key.values()) {
                    for (PageRef page : List.of(PageRef.FIRST, new PageRef(2), PageRef.LAST)) {
                        compare(ClientFilter.ALL.withText(typed), new ClientSort(key, true), page);
                    }
                }
                filters(typed).forEach(filter -> compare(filter, ClientSort.BY_NAME, PageRef.FIRST));
            }
        } finally {
            viewer = Optional.empty();
            visibility.set(Visibility.EVERYBODY);
            jdbc.update("delete from client_access where account_id = ?", observer);
        }
    }

    @Test
    void aRareFragmentIsFoundByItsTrigramsAndAFrequentOneInTheOrder() {
        ClientFilter rare = ClientFilter.ALL.withText("zqxw");
        ClientFilter frequent = ClientFilter.ALL.withText("sp z oo");

        assertThat(planner.plan(rare, ClientSort.BY_NAME, false, 51).match()).contains("+zqx");
        assertThat(planner.plan(frequent, ClientSort.BY_NAME, false, 51).index())
                .isEqualTo(ClientPlanner.BY_NAME);
    }

    private List<ClientFilter> filters(String typed) {
        ClientFilter text = ClientFilter.ALL.withText(typed);
        ClientFilter rare =
                text.withStatuses(Set.of(new ClientStatusId(statuses.getLast().id())));
        ClientFilter owned =
                rare.withOwners(Set.of(new AccountId(owners.getFirst().id())));
        ClientFilter ofIndustry =
                text.withIndustries(Set.of(new IndustryId(industries.getFirst().id())));
        return List.of(text, rare, owned, text.quietFor(30), ofIndustry);
    }

    private void compare(ClientFilter filter, ClientSort sort, PageRef page) {
        List<UUID> expected = plainly(filter, sort, page);
        List<Access> ways = planner.ways(filter, sort, page.fromEnd(), page.offset() + PageRef.SIZE + 1);
        for (Access way : ways) {
            FullText.settled(() -> {
                assertThat(queries.ids(filter, sort, page, way))
                        .as("%s by %s", filter, way)
                        .isEqualTo(expected);
                assertThat(queries.count(filter, ClientList.COUNT_MAX, way)).isEqualTo(count(filter));
            });
        }
    }

    private List<UUID> plainly(ClientFilter filter, ClientSort sort, PageRef page) {
        String column =
                switch (sort.key()) {
                    case NAME -> "";
                    case STATUS -> "status_rank ?, ";
                    case INDUSTRY -> "industry_rank ?, ";
                    case CITY -> "city ?, ";
                    case OWNER -> "owner_name ?, ";
                    case CONTACTS -> "contact_count ?, ";
                    case LAST_CONTACT -> "last_contact_at ?, ";
                    case CHANGED -> "changed_at ?, ";
                };
        String order = (column + (sort.key() == Key.CHANGED ? "" : "name ?, ") + "id ?")
                .replace("?", sort.ascending() == page.fromEnd() ? "desc" : "asc");
        return jdbc.queryForList(
                "select id from client ignore index (ft_client_trigrams) where " + condition(filter) + " order by "
                        + order + " limit 51 offset " + page.offset(),
                UUID.class);
    }

    private int count(ClientFilter filter) {
        Integer count = jdbc.queryForObject("select count(*) from client where " + condition(filter), Integer.class);
        return Math.min(count, ClientList.COUNT_MAX);
    }

    private String condition(ClientFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("archived = 0"));
        viewer.ifPresent(account ->
                conditions.add("id in (select client_id from client_access where account_id = '" + account + "')"));
        String typed = filter.text().strip();
        String folded = Folding.fold(typed.matches("[0-9-]{6,}") ? typed.replace("-", "") : typed);
        if (folded.length() > 2) {
            conditions.add("search_text like '%" + folded + "%'");
        } else if (!folded.isEmpty()) {
            conditions.add("name like '" + typed + "%'");
        }
        if (filter.quietDays() > 0) {
            conditions.add("coalesce(last_contact_at, created_at) < utc_timestamp() - interval " + filter.quietDays()
                    + " day");
        }
        filter.statuses().forEach(status -> conditions.add("status_id = '" + status.value() + "'"));
        filter.industries().forEach(industry -> conditions.add("industry_id = '" + industry.value() + "'"));
        filter.owners().forEach(owner -> conditions.add("owner_id = '" + owner.value() + "'"));
        return String.join(" and ", conditions);
    }
}
