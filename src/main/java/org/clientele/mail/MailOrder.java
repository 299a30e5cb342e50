package org.clientele.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be written.
 *
 * @param data what the text can name, by placeholder: texts, or lists of maps of texts. What is missing is empty
 * @param about the record at which one sees whether the mail got there
 * @param sender who signs it and gets the answers; null for who is acting, or the installation if that is no person
 * @param occasion tells it from others of its kind: a mail is written once per kind and occasion. At most 55 characters
 *     of ASCII
 * @param look whose it is at the first glance
 */
public record MailOrder(
        MailKind kind,
        MailRecipient to,
        Map<String, Object> data,
        @Nullable RecordRef about,
        List<MailAttachment> attachments,
        @Nullable AccountId sender,
        String occasion,
        MailLook look) {

    public MailOrder {
        data = Map.copyOf(data);
        attachments = List.copyOf(attachments);
    }

    /** In the usual look. */
    public MailOrder(
            MailKind kind,
            MailRecipient to,
            Map<String, Object> data,
            @Nullable RecordRef about,
            List<MailAttachment> attachments,
            @Nullable AccountId sender,
            String occasion) {
        this(kind, to, data, about, attachments, sender, occasion, MailLook.USUAL);
    }

    /** Without attachments, from who is acting. */
    public MailOrder(MailKind kind, MailRecipient to, Map<String, Object> data, @Nullable RecordRef about) {
        this(kind, to, data, about, List.of(), null, Uuid7.next().toString());
    }

    /** The same with one more attachment. */
    public MailOrder with(MailAttachment attachment) {
        List<MailAttachment> more = new ArrayList<>(attachments);
        more.add(attachment);
        return new MailOrder(kind, to, data, about, more, sender, occasion, look);
    }

    /** The same, signed by somebody. */
    public MailOrder from(AccountId account) {
        return new MailOrder(kind, to, data, about, attachments, account, occasion, look);
    }

    /** The same, which is not written again for this occasion. */
    public MailOrder onceFor(String thisOccasion) {
        return new MailOrder(kind, to, data, about, attachments, sender, thisOccasion, look);
    }

    /** The same in a look of its own. */
    public MailOrder in(MailLook itsLook) {
        return new MailOrder(kind, to, data, about, attachments, sender, occasion, itsLook);
    }
}
