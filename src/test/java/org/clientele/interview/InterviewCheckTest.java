package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewCheckTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void anInterviewEndsAfterItBegins() {
        assertThat(errors(slot("2027-03-10T10:00", "2027-03-10T10:00")))
                .containsEntry("slots", "interview.error.endsBefore");
        assertThat(errors(slot("2027-03-10T10:00", "2027-03-10T09:00")))
                .containsEntry("slots", "interview.error.endsBefore");
    }

    @Test
    void aTimeInThePastHasToBeMeant() {
        InterviewDetails past = at(slot("2027-02-10T10:00", "2027-02-10T11:00"));

        assertThat(errors(past)).containsEntry("slots", "interview.error.past");
        assertThat(errors(past.at(past.slots(), true))).isEmpty();
    }

    @Test
    void aTimeThatStandsAlreadyMayBePastByNow() {
        InterviewDetails past = at(slot("2027-02-10T10:00", "2027-02-10T11:00"));
        Set<InterviewTime> kept = Set.of(past.slots().getFirst().in(WARSAW));

        assertThat(InterviewCheck.of(past, kept, NOW).errors()).isEmpty();
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsRefused() {
        assertThat(errors(slot("2027-03-28T02:30", "2027-03-28T04:00")))
                .containsEntry("slots", "interview.error.leftOut");
        assertThat(errors(slot("2027-03-28T01:30", "2027-03-28T03:00"))).isEmpty();
    }

    @Test
    void overANightInWhichClocksAreChangedTheLengthIsTheRealOne() {
        Slot spring = slot("2027-03-28T01:30", "2027-03-28T03:30");
        Slot autumn = slot("2027-10-31T01:30", "2027-10-31T03:30");

        assertThat(spring.in(WARSAW).length()).isEqualTo(Duration.ofHours(1));
        assertThat(autumn.in(WARSAW).length()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void ofATimeThatComesTwiceTheFirstIsMeant() {
        Slot slot = slot("2027-10-31T02:30", "2027-10-31T03:30");

        assertThat(slot.comesTwice(WARSAW)).isTrue();
        assertThat(slot.in(WARSAW).starts()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void anEndInAnHourThatComesTwiceIsNotBeforeItsBeginning() {
        assertThat(errors(slot("2027-10-31T01:45", "2027-10-31T02:15"))).isEmpty();
    }

    @Test
    void proposedTimesDiffer() {
        Slot slot = slot("2027-03-10T10:00", "2027-03-10T11:00");

        assertThat(errors(slot, slot)).containsEntry("slots", "interview.error.sameTime");
        assertThat(errors()).containsEntry("slots", "interview.error.time");
    }

    @Test
    void onlyPagesAreLinkedTo() {
        Slot slot = slot("2027-03-10T10:00", "2027-03-10T11:00");
        assertThat(errors(linked("javascript:alert(1)", slot))).containsEntry("link", "interview.error.link");
        assertThat(errors(linked("mailto:jan@mail.example", slot))).containsEntry("link", "interview.error.link");
        assertThat(errors(linked("https://video.example/room?id=1&x=ż", slot))).isEmpty();
    }

    @Test
    void anInterviewOnSiteNeedsAPlace() {
        InterviewDetails video = at(slot("2027-03-10T10:00", "2027-03-10T11:00"));
        InterviewDetails onSite = new InterviewDetails(
                InterviewKind.ON_SITE,
                null,
                "",
                "",
                WARSAW,
                video.slots(),
                Set.of(),
                Set.of(),
                "",
                "",
                "",
                true,
                false,
                "");

        assertThat(errors(onSite)).containsEntry("place", "interview.error.place");
    }

    private static Map<String, String> errors(Slot... slots) {
        return errors(at(slots));
    }

    private static Map<String, String> errors(InterviewDetails typed) {
        return InterviewCheck.of(typed, Set.of(), NOW).errors();
    }

    private static InterviewDetails at(Slot... slots) {
        return linked("", slots);
    }

    private static InterviewDetails linked(String link, Slot... slots) {
        List<Slot> times = Arrays.asList(slots);
        return new InterviewDetails(
                InterviewKind.VIDEO, null, "", link, WARSAW, times, Set.of(), Set.of(), "", "", "", true, false, "");
    }

    private static Slot slot(String starts, String ends) {
        return new Slot(LocalDateTime.parse(starts), LocalDateTime.parse(ends));
    }
}
