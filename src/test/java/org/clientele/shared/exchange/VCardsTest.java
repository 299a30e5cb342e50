package org.clientele.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.exchange.ContactCard.Line;
import org.clientele.shared.exchange.ContactCard.LineType;
import org.junit.jupiter.api.Test;

class VCardsTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2026-01-31T12:30:00Z");

    @Test
    void aCardHoldsWhatAnAddressBookNeeds() {
        ContactCard contact = new ContactCard(
                ID,
                "Zoë",
                "Żółć",
                "ABC; Transport, sp. z o.o.",
                "HR",
                List.of(
                        new Line<>(new EmailAddress("zoe@abc.example"), LineType.WORK),
                        new Line<>(new EmailAddress("zoe@home.example"), LineType.HOME)),
                List.of(
                        new Line<>(new PhoneNumber("+48221234567;ext=12"), LineType.WORK),
                        new Line<>(new PhoneNumber("+48501234567"), LineType.CELL)),
                "First line\nsecond",
                Locale.forLanguageTag("pl"),
                CHANGED);

        assertThat(lines(contact))
                .startsWith("BEGIN:VCARD", "VERSION:4.0")
                .endsWith("END:VCARD")
                .containsOnlyOnce(
                        "UID:urn:uuid:0198c0de-0000-7000-8000-000000000001",
                        "FN:Zoë Żółć",
                        "N:Żółć;Zoë;;;",
                        "ORG:ABC\\; Transport\\, sp. z o.o.",
                        "TITLE:HR",
                        "EMAIL;TYPE=work;PREF=1:zoe@abc.example",
                        "EMAIL;TYPE=home:zoe@home.example",
                        "TEL;TYPE=work;PREF=1;VALUE=uri:tel:+48221234567;ext=12",
                        "TEL;TYPE=cell;VALUE=uri:tel:+48501234567",
                        "LANG:pl",
                        "NOTE:First line\\nsecond",
                        "REV:20260131T123000Z")
                .hasSize(15);
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(lines(named("", "Nowak")))
                .containsExactly(
                        "BEGIN:VCARD",
                        "VERSION:4.0",
                        "UID:urn:uuid:" + ID,
                        "FN:Nowak",
                        "N:Nowak;;;;",
                        "REV:20260131T123000Z",
                        "END:VCARD");
    }

    @Test
    void aNameCannotAddLinesToTheCard() {
        assertThat(lines(named("Anna\r\nNOTE:x", "Nowak;x")))
                .noneMatch(line -> line.startsWith("NOTE"))
                .contains("N:Nowak\\;x;Anna\\nNOTE:x;;;");
    }

    @Test
    void longLinesAreFoldedWithoutBreakingCharacters() {
        String name = "Ż🍰".repeat(60);
        String text = VCards.write(List.of(named("", name)));

        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 75);
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text.replace("\r\n ", "")).contains("FN:" + name + "\r\n");
    }

    @Test
    void severalCardsFollowEachOther() {
        assertThat(VCards.write(List.of(named("Anna", "Nowak"), named("Jan", "Nowak")))
                        .lines())
                .filteredOn("BEGIN:VCARD"::equals)
                .hasSize(2);
    }

    private static ContactCard named(String firstName, String lastName) {
        return new ContactCard(ID, firstName, lastName, "", "", List.of(), List.of(), "", null, CHANGED);
    }

    private static List<String> lines(ContactCard contact) {
        String text = VCards.write(List.of(contact));
        assertThat(text).endsWith("\r\n");
        return text.lines().toList();
    }
}
