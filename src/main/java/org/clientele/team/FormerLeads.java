package org.clientele.team;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.Permission;
import org.clientele.security.RoleChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is no team lead by role any more leads no team from then on, and remains in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FormerLeads {

    private final TeamMemberRepository members;
    private final ApplicationEventPublisher events;

    FormerLeads(TeamMemberRepository members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    @EventListener
    void follow(RoleChanged changed) {
        UUID account = changed.account().value();
        if (Permission.LEAD.isGrantedTo(changed.role())
                || members.findTeamsLedBy(account).isEmpty()) {
            return;
        }
        members.stopLeading(account);
        Set<AccountId> concerned =
                members.findTeammates(account).stream().map(AccountId::new).collect(Collectors.toSet());
        events.publishEvent(new TeamChanged(concerned));
    }
}
