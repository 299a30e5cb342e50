package org.clientele.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * What may be done, and by whom. Services carry the annotations; views ask {@link CurrentActor#may} only to hide what
 * would be refused anyway. An annotation on a method replaces the one on its class, so the stricter one always repeats
 * the milder one by including fewer roles.
 */
public enum Permission {
    READ(Role.ADMINISTRATOR, Role.TEAM_LEAD, Role.RECRUITER, Role.OBSERVER),
    WORK(Role.ADMINISTRATOR, Role.TEAM_LEAD, Role.RECRUITER),
    LEAD(Role.ADMINISTRATOR, Role.TEAM_LEAD),
    ADMINISTER(Role.ADMINISTRATOR);

    /** The one authority of contacts in their portal; their roles and profiles are rows (docs/adr/0034). */
    public static final String PORTAL = "PORTAL";

    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** Whether accounts of the role may do this. */
    public boolean isGrantedTo(Role role) {
        return roles.contains(role);
    }

    /** Everybody of the staff. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEAM_LEAD', 'RECRUITER', 'OBSERVER')")
    public @interface MayRead {}

    /** Those who change clients, locations and contacts. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEAM_LEAD', 'RECRUITER')")
    public @interface MayWork {}

    /** Team leads and administrators. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEAM_LEAD')")
    public @interface MayLead {}

    /** Administrators only. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public @interface MayAdminister {}

    /** Also visitors who have not signed in: only what asks for a secret of its own. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("permitAll()")
    public @interface OpenToVisitors {}

    /** Contacts in their portal, and nobody of the staff. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasRole('PORTAL')")
    public @interface ContactsOnly {}

    /** Everybody of the staff, and contacts in their portal: only what concerns nothing but one's own account. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEAM_LEAD', 'RECRUITER', 'OBSERVER', 'PORTAL')")
    public @interface SignedIn {}

    /** The application itself, within {@link CurrentActor#asSystem}. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @PreAuthorize("principal instanceof T(org.clientele.shared.Actor$SystemActor)")
    public @interface SystemOnly {}
}
