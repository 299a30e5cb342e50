package org.clientele.shared.exchange;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.util.List;
import java.util.Locale;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.exchange.ContactCard.Line;
import org.clientele.shared.exchange.ContactCard.LineType;

/** Writes contacts as vCards of version 4.0 (RFC 6350, {@code text/vcard} in UTF-8). */
public final class VCards {

    private static final int MOST_PREFERRED = 1;

    private VCards() {}

    /** One card for each contact, in order. */
    public static String write(List<ContactCard> contacts) {
        return Ezvcard.write(contacts.stream().map(VCards::card).toList())
                .version(VCardVersion.V4_0)
                .prodId(false)
                .go();
    }

    private static VCard card(ContactCard contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid("urn:uuid:" + contact.id()));
        card.setFormattedName(formattedName(contact));
        card.setStructuredName(structuredName(contact));
        if (!contact.organization().isEmpty()) {
            card.setOrganization(contact.organization());
        }
        if (!contact.position().isEmpty()) {
            card.addTitle(contact.position());
        }
        contact.emails().forEach(line -> card.addEmail(email(line)));
        contact.phones().forEach(line -> card.addTelephoneNumber(phone(line)));
        card.getEmails().stream().findFirst().ifPresent(first -> first.setPref(MOST_PREFERRED));
        card.getTelephoneNumbers().stream().findFirst().ifPresent(first -> first.setPref(MOST_PREFERRED));
        Locale language = contact.language();
        if (language != null) {
            card.addLanguage(language.toLanguageTag());
        }
        if (!contact.note().isEmpty()) {
            card.addNote(contact.note());
        }
        card.setRevision(new Revision(contact.changedAt()));
        return card;
    }

    /** FN must not be empty, so a card without any name goes by what is known. */
    private static String formattedName(ContactCard contact) {
        String name = (contact.firstName() + " " + contact.lastName()).strip();
        return name.isEmpty() ? contact.organization() : name;
    }

    private static StructuredName structuredName(ContactCard contact) {
        StructuredName name = new StructuredName();
        name.setGiven(contact.firstName());
        name.setFamily(contact.lastName());
        return name;
    }

    private static Email email(Line<EmailAddress> line) {
        Email email = new Email(line.value().value());
        if (line.type() == LineType.WORK || line.type() == LineType.HOME) {
            email.getTypes().add(EmailType.get(typeOf(line)));
        }
        return email;
    }

    private static Telephone phone(Line<PhoneNumber> line) {
        TelUri.Builder uri = new TelUri.Builder(line.value().e164());
        line.value().extension().ifPresent(uri::extension);
        Telephone phone = new Telephone(uri.build());
        phone.getTypes().add(TelephoneType.get(typeOf(line)));
        return phone;
    }

    private static String typeOf(Line<?> line) {
        return line.type().name().toLowerCase(Locale.ROOT);
    }
}
