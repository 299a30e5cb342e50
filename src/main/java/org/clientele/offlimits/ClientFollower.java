package org.clientele.offlimits;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.clientele.access.LookPast;
import org.clientele.client.ClientPurged;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to rules when something happens to the clients that they cover, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientFollower {

    private static final Set<String> RECOGNISED_BY =
            Set.of("name", "legalName", "nip", "regon", "krs", "email", "webSite");
    private static final String PARENT = "parent";

    private final RuleRepository rules;
    private final NameRepository names;
    private final RuleNames keeper;
    private final CoveredClientRepository clients;
    private final LookPast lookPast;

    ClientFollower(
            RuleRepository rules,
            NameRepository names,
            RuleNames keeper,
            CoveredClientRepository clients,
            LookPast lookPast) {
        this.rules = rules;
        this.names = names;
        this.keeper = keeper;
        this.clients = clients;
        this.lookPast = lookPast;
    }

    @EventListener
    void on(RecordChanged event) {
        if (event.record().type() != RecordType.CLIENT || (event.act() != Act.CHANGED && event.act() != Act.CREATED)) {
            return;
        }
        lookPast.withoutAnswer(() -> follow(event));
    }

    /** The rules of a group may be those of clients that who is acting does not see. */
    private int follow(RecordChanged event) {
        UUID client = event.record().id();
        boolean moved = changes(event, Set.of(PARENT));
        if (!moved && (event.act() == Act.CREATED || !changes(event, RECOGNISED_BY))) {
            return 0;
        }
        Set<UUID> affected = new HashSet<>(names.findRulesCovering(client));
        if (moved) {
            clients.findParent(client).ifPresent(parent -> affected.addAll(names.findRulesCovering(parent)));
        }
        if (!affected.isEmpty()) {
            rules.findAll(affected).forEach(keeper::keep);
        }
        return affected.size();
    }

    @EventListener
    void on(ClientPurged event) {
        names.deleteOfClient(event.client().value());
        rules.findOfClient(event.client()).forEach(rule -> {
            names.deleteOfRule(rule.id().value());
            rules.delete(rule);
        });
        rules.flush();
    }

    private static boolean changes(RecordChanged event, Set<String> fields) {
        return event.changes().stream().map(Change::field).anyMatch(fields::contains);
    }
}
