package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.List;
import java.util.Set;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.Assignments;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientGroups;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientSort;
import org.clientele.client.ClientTags;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Component;

/** Calls of the services of clients, their groups, tags and assignments. */
@Component
class ClientCalls implements Calls {

    private static final ClientFilter MARKED = ClientFilter.ALL.withText(HiddenClient.MARK);

    private final HiddenClient hidden;
    private final Clients clients;
    private final ClientList list;
    private final ClientGroups groups;
    private final ClientTags tags;
    private final Assignments assignments;
    private final BulkAssignments bulk;
    private final TestClients given;

    ClientCalls(
            HiddenClient hidden,
            Clients clients,
            ClientList list,
            ClientGroups groups,
            ClientTags tags,
            Assignments assignments,
            BulkAssignments bulk,
            TestClients given) {
        this.hidden = hidden;
        this.clients = clients;
        this.list = list;
        this.groups = groups;
        this.tags = tags;
        this.assignments = assignments;
        this.bulk = bulk;
        this.given = given;
    }

    @Override
    public List<Call> all() {
        return List.of(
                of("Clients.find(ClientId)", "finds nothing", ids -> clients.find(ids.client())),
                of("Clients.find(ClientId)", "tells no hidden parent", ids -> clients.find(hidden.own())),
                of("Clients.ref(ClientId)", "finds nothing", ids -> clients.ref(ids.client())),
                of(
                        "Clients.create(ClientDetails)",
                        "the parent is gone",
                        ids -> clients.create(TestClients.with(
                                given.named("Aconite Kid"), given.firstStatus().id(), ids.client()))),
                of(
                        "Clients.create(ClientDetails, Consumer)",
                        "the parent is gone",
                        ids -> clients.create(
                                TestClients.with(
                                        given.named("Aconite Kid"),
                                        given.firstStatus().id(),
                                        ids.client()),
                                created -> {})),
                of(
                        "Clients.save(ClientId, long, ClientDetails)",
                        "it is gone",
                        ids -> clients.save(ids.client(), ids.version(Kind.CLIENT), given.named("Aconite"))),
                of(
                        "Clients.save(ClientId, long, ClientDetails)",
                        "the parent is gone",
                        ids -> clients.save(
                                hidden.own(),
                                clients.find(hidden.own()).orElseThrow().version(),
                                TestClients.with(
                                        given.named("Aconite"),
                                        given.firstStatus().id(),
                                        new ClientId(ids.id(Kind.DAUGHTER))))),
                of(
                        "Clients.save(ClientId, long, ClientDetails, Runnable)",
                        "it is gone",
                        ids -> clients.save(ids.client(), ids.version(Kind.CLIENT), given.named("Aconite"), () -> {})),
                of(
                        "Clients.impactOfArchiving(ClientId)",
                        "nothing goes along",
                        ids -> clients.impactOfArchiving(ids.client())),
                of(
                        "Clients.impactOfArchiving(ClientId)",
                        "counts no hidden daughter",
                        ids -> clients.impactOfArchiving(hidden.own())),
                of(
                        "Clients.archive(ClientId, String)",
                        "it is gone",
                        ids -> clients.archive(ids.client(), HiddenClient.MARK + " Works")),
                of("Clients.archive(ClientId, String)", "not a wrong name", ids -> clients.archive(ids.client(), "?")),
                of(
                        "ClientList.page(ClientFilter, ClientSort, PageRef)",
                        "finds nothing by its name",
                        ids -> list.page(MARKED, ClientSort.BY_NAME, PageRef.FIRST)),
                of(
                        "ClientList.page(ClientFilter, ClientSort, PageRef)",
                        "lists it in no order",
                        ids -> List.of(ClientSort.Key.values()).stream()
                                .map(key -> list.page(
                                        ClientFilter.ALL.withOwners(Set.of(ids.account())),
                                        new ClientSort(key, false),
                                        PageRef.LAST))
                                .toList()),
                of(
                        "ClientList.choices(String, PageRef, ClientId)",
                        "offers it not",
                        ids -> list.choices(HiddenClient.MARK, PageRef.FIRST, null)),
                of("ClientList.count(ClientFilter)", "counts it not", ids -> list.count(MARKED)),
                of(
                        "ClientList.count(ClientFilter)",
                        "counts none of its owner's",
                        ids -> list.count(ClientFilter.ALL.withOwners(Set.of(ids.account())))),
                of("ClientGroups.around(ClientId)", "has no group", ids -> groups.around(ids.client())),
                of("ClientGroups.around(ClientId)", "shows no hidden one", ids -> groups.around(hidden.own())),
                of("ClientTags.beginningWith(String)", "offers no tag of its", ids -> tags.beginningWith("xer")),
                of("Assignments.of(ClientId)", "nobody", ids -> assignments.of(ids.client())),
                of(
                        "Assignments.ofClients(Collection)",
                        "nobody",
                        ids -> assignments.ofClients(List.of(ids.id(Kind.CLIENT)))),
                of("Assignments.rightsOn(ClientId)", "none", ids -> assignments.rightsOn(ids.client())),
                of(
                        "Assignments.assign(ClientId, AssignmentDetails)",
                        "it is gone",
                        ids -> assignments.assign(ids.client(), taking(Viewer.RECRUITER))),
                of(
                        "Assignments.change(UUID, long, AssignmentDetails)",
                        "it is gone",
                        ids -> assignments.change(
                                ids.id(Kind.ASSIGNMENT), ids.version(Kind.ASSIGNMENT), taking(Viewer.RECRUITER))),
                of(
                        "Assignments.end(UUID, long)",
                        "it is gone",
                        ids -> assignments.end(ids.id(Kind.ASSIGNMENT), ids.version(Kind.ASSIGNMENT))),
                of("BulkAssignments.clientsOf(AccountId)", "none", ids -> bulk.clientsOf(ids.account())),
                of(
                        "BulkAssignments.preview(Collection, BulkAct)",
                        "it is gone",
                        ids -> bulk.preview(List.of(ids.client()), act())),
                of(
                        "BulkAssignments.applySome(Collection, BulkAct)",
                        "it is gone",
                        ids -> bulk.applySome(List.of(ids.client()), act())));
    }

    private BulkAct act() {
        return new BulkAct.Assign(taking(Viewer.LEAD));
    }

    private AssignmentDetails taking(Viewer viewer) {
        return new AssignmentDetails(hidden.idOf(viewer), AssignmentPart.OWNER, null, null, true);
    }
}
