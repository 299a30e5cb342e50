package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.clientele.benchmark.Comparison.Outcome;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.FeatureSwitches;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.Feature;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.PageParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of clients with all that it shows of other features, for those who see all, some or none of them. */
class VisibleListBenchmark extends AgainstJdbc {

    @Autowired
    private ClientList list;

    @Autowired
    private PageParts parts;

    @Autowired
    private OffLimitsBadges badges;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestStaff staff;

    @Autowired
    private FeatureSwitches features;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void withBadges() {
        actor.asSystem("Benchmark", () -> {
            features.turn(Feature.OFF_LIMITS, true);
            return true;
        });
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void whoSeesAllClients() throws Exception {
        compare("list-of-all", null).medianAtMost(10).statementsAtMost(6);
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void whoSeesSomeClients(Viewer viewer) throws Exception {
        visibility.set(Visibility.ASSIGNED);
        staff.asNamed(Role.RECRUITER, viewer.userName(), () -> {
            int rows = list.page(ClientFilter.ALL, ClientSort.BY_NAME, PageRef.FIRST)
                    .rows()
                    .size();
            assertThat(rows).isEqualTo(Math.min(PageRef.SIZE, viewer.clients(BenchmarkDatabase.CLIENTS)));
            compare("list-of-" + viewer.name().toLowerCase(Locale.ROOT), viewer)
                    .medianAtMost(20)
                    .statementsAtMost(6);
            Comparison.of(
                            "count-of-" + viewer.name().toLowerCase(Locale.ROOT),
                            n -> list.count(ClientFilter.ALL),
                            n -> jdbc.rows(
                                    "select count(*) from (select 1 from client_access where account_id = ? limit 1001)"
                                            + " some",
                                    viewer.id()))
                    .run();
        });
    }

    @ParameterizedTest
    @EnumSource(ClientSort.Key.class)
    void whoSeesManyClientsInAnyOrder(ClientSort.Key key) throws Exception {
        visibility.set(Visibility.ASSIGNED);
        staff.asNamed(
                Role.RECRUITER,
                Viewer.MANY.userName(),
                () -> Comparison.of(
                                "list-of-many-by-" + key.name().toLowerCase(Locale.ROOT),
                                n -> open(new ClientSort(key, false)),
                                n -> byHand(Viewer.MANY))
                        .run()
                        .medianAtMost(20)
                        .statementsAtMost(6));
    }

    private Outcome compare(String name, Viewer viewer) throws Exception {
        return Comparison.of(name, n -> open(ClientSort.BY_NAME), n -> byHand(viewer))
                .run();
    }

    /** The first page with notes, recruiters and badges. */
    private void open(ClientSort sort) {
        Slice<ClientRow> page = list.page(ClientFilter.ALL, sort, PageRef.FIRST);
        Collection<UUID> ids = page.rows().stream().map(row -> row.id().value()).toList();
        if (!ids.isEmpty()) {
            parts.columns(RecordType.CLIENT).forEach(column -> column.load(ids));
            badges.of(ids);
        }
    }

    private void byHand(Viewer viewer) throws Exception {
        String seen = viewer == null
                ? "c.archived = false"
                : "c.archived = false and (0 = 1 or exists (select 1 from client_access a where a.account_id = '"
                        + viewer.id() + "' and a.client_id = c.id))";
        if (viewer == Viewer.NONE || viewer == Viewer.FEW || viewer == Viewer.MANY) {
            seen = "c.archived = false and c.id in (select a.client_id from client_access a where a.account_id = '"
                    + viewer.id() + "')";
        }
        Object[] ids = jdbc.rows("select c.id from client c where " + seen + " order by c.name, c.id limit 51").stream()
                .map(row -> row[0])
                .toArray();
        if (ids.length == 0) {
            return;
        }
        String places = "(?" + ", ?".repeat(ids.length - 1) + ")";
        jdbc.rows(
                "select c.id, c.name, s.name, s.colour, i.name, c.city, c.owner_name, c.contact_count, c.changed_at"
                        + " from client c join client_status s on s.id = c.status_id"
                        + " left join industry i on i.id = c.industry_id where c.id in " + places,
                ids);
        jdbc.rows(
                "select subject_id, count(*) from record where type = 'NOTE' and archived_at is null and subject_id in "
                        + places + " group by subject_id",
                ids);
        jdbc.rows("select client_id, account_name, part from client_recruiter where client_id in " + places, ids);
    }
}
