package org.clientele.portal.pages;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.clientele.interview.InterviewTime;
import org.clientele.portal.PortalInterviewView;
import org.clientele.portal.acts.PortalInterviewReplies;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.Times;

/** Other times for an interview, by the reader's clocks; each as long as the interview was to be. */
final class OtherTimesDialog {

    private static final Duration USUAL = Duration.ofHours(1);

    private final List<DateTimePicker> times = Stream.of(
                    "portalpages.time.first", "portalpages.time.second", "portalpages.time.third")
            .map(DateFields::withTime)
            .toList();
    private final TextField words = new TextField();
    private final Duration length;
    private final Clock clock;
    private final ActDialog dialog;

    /** @param act is told the times and the words, and says whether they were kept */
    OtherTimesDialog(PortalInterviewView interview, Clock clock, BiPredicate<List<InterviewTime>, String> act) {
        this.clock = clock;
        length = length(interview);
        dialog = new ActDialog("portalpages.interview.otherTime", "portalpages.send", () -> send(act));
        times.forEach(time -> {
            time.setStep(Duration.ofMinutes(15));
            time.setWidthFull();
        });
        times.getFirst().setRequiredIndicatorVisible(true);
        words.setLabel(words.getTranslation("portalpages.time.words"));
        words.setMaxLength(PortalInterviewReplies.WORDS_MAX);
        words.setWidthFull();
        dialog.with(new Paragraph(words.getTranslation(
                                "portalpages.time.hint", Times.zone().getId())
                        + " " + words.getTranslation("portalpages.time.length", length.toMinutes())))
                .with(times.toArray(DateTimePicker[]::new))
                .with(words);
    }

    private boolean send(BiPredicate<List<InterviewTime>, String> act) {
        List<InterviewTime> typed = times.stream()
                .map(DateTimePicker::getValue)
                .filter(Objects::nonNull)
                .map(this::time)
                .toList();
        if (typed.isEmpty()) {
            refuse(times.getFirst(), "error.required");
            return false;
        }
        List<DateTimePicker> past = times.stream()
                .filter(time -> time.getValue() != null && time.getValue().isBefore(now()))
                .toList();
        past.forEach(time -> refuse(time, "portalpages.time.past"));
        return past.isEmpty() && act.test(typed, words.getValue());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Times.zone());
    }

    private static void refuse(DateTimePicker time, String key) {
        time.setErrorMessage(time.getTranslation(key));
        time.setInvalid(true);
    }

    private static Duration length(PortalInterviewView interview) {
        Instant start = interview.startsAt();
        Instant end = interview.endsAt();
        return start == null || end == null ? USUAL : Duration.between(start, end);
    }

    private InterviewTime time(LocalDateTime start) {
        Instant from = start.atZone(Times.zone()).toInstant();
        return new InterviewTime(from, from.plus(length));
    }

    void open() {
        dialog.open();
    }
}
