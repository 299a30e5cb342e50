package org.clientele.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Recipient;
import org.clientele.security.Recipients;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person wants to be told of things. */
@Service
@MayRead
public class NotificationChoices {

    /** What waits for a team lead: nobody else is ever told of it. */
    private static final Set<NotificationKind> OF_LEADS =
            EnumSet.of(NotificationKind.OFF_LIMITS_PROPOSED, NotificationKind.OFF_LIMITS_EXCEPTION_REQUESTED);

    private final ChosenDeliveryRepository chosen;
    private final Recipients recipients;
    private final CurrentActor actor;

    NotificationChoices(ChosenDeliveryRepository chosen, Recipients recipients, CurrentActor actor) {
        this.chosen = chosen;
        this.recipients = recipients;
        this.actor = actor;
    }

    /** One's choice for every kind that one may be told of, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<NotificationChoice> mine() {
        Map<NotificationKind, NotificationChoice> mine = chosen.findByAccount(account()).stream()
                .map(ChosenDelivery::toChoice)
                .collect(Collectors.toMap(NotificationChoice::kind, choice -> choice));
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> actor.may(Permission.LEAD) || !OF_LEADS.contains(kind))
                .map(kind -> mine.getOrDefault(kind, NotificationChoice.byDefault(kind)))
                .toList();
    }

    /** Where mails to the signed-in person go; empty if the account has no address, so that none are written. */
    @Transactional(readOnly = true)
    public String address() {
        return recipients.among(Set.of(account())).stream()
                .map(Recipient::email)
                .findFirst()
                .orElse("");
    }

    /** Keeps a choice, for everything that is raised from now on. */
    @Transactional
    @RetriedOnCollision
    public void choose(NotificationChoice choice) {
        chosen.write(account(), choice.kind(), choice.inApp(), choice.mail());
    }

    private UUID account() {
        return actor.requireStaff().id().value();
    }
}
