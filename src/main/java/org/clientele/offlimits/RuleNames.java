package org.clientele.offlimits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.access.LookPast;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what clients are recognised by in step with the rules that cover them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RuleNames {

    private final NameRepository names;
    private final CoveredClientRepository clients;
    private final LookPast lookPast;

    RuleNames(NameRepository names, CoveredClientRepository clients, LookPast lookPast) {
        this.names = names;
        this.clients = clients;
        this.lookPast = lookPast;
    }

    /**
     * Writes what has become different; a rule that does not stand any more has no names. Whoever acts need not see all
     * of the group.
     */
    void keep(OffLimitsRule rule) {
        lookPast.withoutAnswer(() -> write(rule));
    }

    private int write(OffLimitsRule rule) {
        Set<KnownName> wanted = rule.state().isStanding() ? wanted(rule) : Set.of();
        Set<KnownName> missing = new HashSet<>(wanted);
        List<UUID> dispensable = names.findByRuleId(rule.id().value()).stream()
                .filter(name -> !missing.remove(name.toName()))
                .map(OffLimitsName::getId)
                .toList();
        if (!dispensable.isEmpty()) {
            names.delete(dispensable);
        }
        missing.forEach(name -> names.save(new OffLimitsName(rule.id(), name)));
        names.flush();
        return missing.size();
    }

    private Set<KnownName> wanted(OffLimitsRule rule) {
        UUID own = rule.clientId().value();
        RuleDetails details = rule.toDetails();
        Set<KnownName> wanted = new HashSet<>();
        clients.findAll(details.cover() == Cover.GROUP ? group(own) : List.of(own))
                .forEach(client -> wanted.addAll(client.names()));
        details.names().forEach(name -> wanted.add(KnownName.named(own, NameKind.FURTHER_NAME, name)));
        details.domains().forEach(domain -> wanted.add(KnownName.numbered(own, NameKind.DOMAIN, domain)));
        return wanted;
    }

    private List<UUID> group(UUID member) {
        return clients.findTop(member).map(clients::findWithAllBelow).orElseGet(List::of);
    }
}
