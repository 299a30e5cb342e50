package org.clientele.contact;

import java.util.Set;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows: those that fulfil every part. An empty part asks for nothing.
 *
 * @param text what was typed: a fragment of the name, the client's name or an e-mail address, or the first one or two
 *     letters of the last name
 * @param client contacts of this one only
 * @param flags contacts that have all of these
 * @param active only active or only inactive ones
 */
public record ContactFilter(
        String text,
        @Nullable ClientId client,
        Set<Flag> flags,
        @Nullable Boolean active) {

    /** All contacts that are not archived. */
    public static final ContactFilter ALL = new ContactFilter("", null, Set.of(), null);

    /** What can be asked of a contact. The two authorities count even outside their validity period. */
    public enum Flag {
        CONTACT_PERSON("c.person.contactPerson"),
        MAY_COLLECT_MAIL("c.person.mayCollectMail.granted"),
        MAY_REPRESENT("c.person.mayRepresent.granted");

        private final String path;

        Flag(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    public ContactFilter {
        flags = Set.copyOf(flags);
    }

    public ContactFilter withText(String newText) {
        return new ContactFilter(newText, client, flags, active);
    }

    public ContactFilter withClient(ClientId newClient) {
        return new ContactFilter(text, newClient, flags, active);
    }

    public ContactFilter withFlags(Set<Flag> newFlags) {
        return new ContactFilter(text, client, newFlags, active);
    }

    public ContactFilter withActive(@Nullable Boolean newActive) {
        return new ContactFilter(text, client, flags, newActive);
    }
}
