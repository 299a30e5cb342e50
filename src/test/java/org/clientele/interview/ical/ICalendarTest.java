package org.clientele.interview.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant START =
            ZonedDateTime.of(2027, 3, 30, 10, 0, 0, 0, WARSAW).toInstant();
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Test
    void anInvitationIsReadBackAsItWasMeant() throws Exception {
        String text = ICalendar.request(withAttendee(
                meeting("Interview", "Line one;\nline, two \\ three", WARSAW),
                new MeetingPerson("Jan", "jan@client.example", MeetingAnswer.NEEDS_ACTION)));

        Calendar read = new CalendarBuilder().build(new StringReader(text));
        VEvent event = read.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(text).contains("METHOD:REQUEST\r\n", "DTSTART;TZID=Europe/Warsaw:20270330T100000\r\n");
        assertThat(text).contains("UID:" + ID + "@clientele\r\n", "SEQUENCE:3\r\n", "DTSTAMP:20270101T000000Z\r\n");
        assertThat(event.getProperty("DESCRIPTION").orElseThrow().getValue())
                .isEqualTo("Line one;\nline, two \\ three");
        assertThat(event.<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant())
                .isEqualTo(START);
    }

    @Test
    void theZoneIsDefinedByTheRulesThatHoldToday() {
        String text = ICalendar.request(meeting("Interview", "", WARSAW));

        assertThat(text)
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .containsOnlyOnce("BEGIN:DAYLIGHT")
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    }

    @Test
    void aZoneWithoutSummerTimeHasOneRule() {
        assertThat(ICalendar.request(meeting("Interview", "", ZoneId.of("Europe/Minsk"))))
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("TZOFFSETTO:+0300")
                .doesNotContain("BEGIN:DAYLIGHT");
    }

    @Test
    void aZoneThatNobodyKnowsIsWrittenInUniversalTime() {
        assertThat(ICalendar.request(meeting("Interview", "", ZoneId.of("+03:00"))))
                .contains("DTSTART:20270330T080000Z")
                .doesNotContain("VTIMEZONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "Z"})
    void universalTimeNeedsNoDefinition(String zone) {
        assertThat(ICalendar.request(meeting("Interview", "", ZoneId.of(zone))))
                .contains("DTSTART:20270330T080000Z", "DTEND:20270330T090000Z")
                .doesNotContain("TZID")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void aZoneIsDefinedUnderTheNameByWhichItIsUsed() {
        assertThat(ICalendar.request(meeting("Interview", "", ZoneId.of("Europe/Kiev"))))
                .contains("TZID:Europe/Kiev\r\n", "DTSTART;TZID=Europe/Kiev:20270330T110000")
                .doesNotContain("Europe/Kyiv");
    }

    @Test
    void aLineIsFoldedOnceAndNotBeforeItIsFull() {
        String text = ICalendar.request(meeting("Zażółć gęślą jaźń ".repeat(20), "", WARSAW));

        assertThat(text.split("\r\n(?! )"))
                .filteredOn(line -> line.contains("\r\n "))
                .allSatisfy(line -> {
                    String[] pieces = line.split("\r\n");
                    assertThat(List.of(pieces).subList(0, pieces.length - 1))
                            .allSatisfy(piece -> assertThat(piece.getBytes(StandardCharsets.UTF_8))
                                    .hasSizeBetween(72, 75));
                });
    }

    @Test
    void everyLineEndsWithCrLfAndHasAtMost75Octets() {
        String text = ICalendar.request(meeting("Собеседование ".repeat(30) + "😀".repeat(40), "", WARSAW));

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        });
        assertThat(text.replace("\r\n ", "")).contains("😀".repeat(40));
    }

    @Test
    void aNameCannotAddALine() {
        MeetingPerson evil = new MeetingPerson(
                "Jan\"\r\nATTENDEE:mailto:evil@mail.example", "jan@client.example", MeetingAnswer.ACCEPTED);
        String text =
                ICalendar.request(withAttendee(meeting("a\r\nATTENDEE:mailto:evil@mail.example", "", WARSAW), evil));

        assertThat(text.replace("\r\n ", "").lines())
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .singleElement()
                .asString()
                .contains("PARTSTAT=ACCEPTED", "RSVP=FALSE")
                .endsWith(":mailto:jan@client.example");
    }

    @Test
    void aCancellationSaysSo() {
        Meeting off = new Meeting(
                ID, 4, START, START, START.plusSeconds(1800), WARSAW, true, "Off", "", "", "", organizer(), List.of());

        assertThat(ICalendar.cancel(off)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4");
    }

    @Test
    void aFeedHasEachZoneOnce() throws Exception {
        String text =
                ICalendar.publish("My interviews", List.of(meeting("One", "", WARSAW), meeting("Two", "", WARSAW)));

        assertThat(text)
                .contains("METHOD:PUBLISH", "X-WR-CALNAME:My interviews")
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("SUMMARY:One", "SUMMARY:Two");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .hasErrors())
                .isFalse();
    }

    private static MeetingPerson organizer() {
        return new MeetingPerson("Ola Nowak", "ola@agency.example", MeetingAnswer.ACCEPTED);
    }

    private static Meeting meeting(String summary, String description, ZoneId zone) {
        return new Meeting(
                ID,
                3,
                Instant.parse("2027-01-01T00:00:00Z"),
                START,
                START.plus(Duration.ofHours(1)),
                zone,
                false,
                summary,
                description,
                "Main office, ul. Prosta 1, Warszawa",
                "https://video.example/room/1",
                organizer(),
                List.of());
    }

    private static Meeting withAttendee(Meeting one, MeetingPerson person) {
        return new Meeting(
                one.id(),
                one.sequence(),
                one.stamp(),
                one.starts(),
                one.ends(),
                one.zone(),
                false,
                one.summary(),
                one.description(),
                one.location(),
                one.link(),
                one.organizer(),
                List.of(person));
    }
}
