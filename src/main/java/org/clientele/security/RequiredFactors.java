package org.clientele.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has to have a second factor, and is asked at the next sign-in to set one up. Asks for no permission: services do. */
@Component
@Transactional
public class RequiredFactors {

    private static final String ROLE = "ROLE:";
    private static final String CLIENT = "CLIENT:";
    private static final String CONTACTS = "CONTACTS";

    private final SecondFactorQueries factors;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    RequiredFactors(SecondFactorQueries factors, SecurityRecorder recorder, CurrentActor actor) {
        this.factors = factors;
        this.recorder = recorder;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        with(ROLE).forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** Whether all contacts have to. */
    @Transactional(readOnly = true)
    public boolean allContacts() {
        return factors.required().contains(CONTACTS);
    }

    /** The clients whose contacts have to. */
    @Transactional(readOnly = true)
    public List<UUID> clients() {
        return with(CLIENT).stream().map(UUID::fromString).toList();
    }

    @Transactional(readOnly = true)
    public boolean isRequired(Role role) {
        return factors.required().contains(ROLE + role.name());
    }

    /** Whether contacts of the client have to. */
    @Transactional(readOnly = true)
    public boolean isRequiredOfContactsOf(UUID client) {
        List<String> required = factors.required();
        return required.contains(CONTACTS) || required.contains(CLIENT + client);
    }

    public void requireOf(Role role, boolean required) {
        change("factor.role." + role.name(), ROLE + role.name(), null, required);
    }

    public void requireOfAllContacts(boolean required) {
        change("factor.contacts", CONTACTS, null, required);
    }

    public void requireOfContactsOf(UUID client, boolean required) {
        change("factor.contactsOfClient", CLIENT + client, client, required);
    }

    private void change(String field, String whose, @Nullable UUID client, boolean required) {
        boolean before = factors.required().contains(whose);
        if (before != required) {
            if (required) {
                factors.require(whose, client);
            } else {
                factors.excuse(whose);
            }
            StaffPrincipal me = actor.requireStaff();
            List<Change> changes = new ArrayList<>();
            changes.add(new Change(field, Boolean.toString(before), Boolean.toString(required)));
            if (client != null) {
                changes.add(new Change(SecurityEventRow.CLIENT, null, client.toString()));
            }
            recorder.record(SecurityEventKind.SETTINGS_CHANGED, me.toRef(), changes);
        }
    }

    private Collection<String> with(String prefix) {
        return factors.required().stream()
                .filter(whose -> whose.startsWith(prefix))
                .map(whose -> whose.substring(prefix.length()))
                .toList();
    }
}
