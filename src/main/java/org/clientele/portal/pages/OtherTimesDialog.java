package org.clientele.portal.pages;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.Times;

/** Other times for an interview, by the reader's clocks; each as long as the interview was to be. */
final class OtherTimesDialog {

    private static final Duration USUAL = Duration.ofHours(1);

    private final Dialog dialog = new Dialog();

    /** @param act is told the times and the words, and says whether they were kept; else what was typed stays */
    OtherTimesDialog(PortalInterviewView interview, BiPredicate<List<InterviewTime>, String> act) {
        List<DateTimePicker> times = Stream.of(
                        "portalpages.time.first", "portalpages.time.second", "portalpages.time.third")
                .map(DateFields::withTime)
                .toList();
        times.forEach(time -> {
            time.setStep(Duration.ofMinutes(15));
            time.setWidthFull();
        });
        TextField words = new TextField(dialog.getTranslation("portalpages.time.words"));
        words.setMaxLength(PortalInterviewReplies.WORDS_MAX);
        words.setWidthFull();
        dialog.setHeaderTitle(dialog.getTranslation("portalpages.interview.otherTime"));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(
                dialog.getTranslation("portalpages.time.hint", Times.zone().getId())));
        times.forEach(dialog::add);
        dialog.add(words);
        Duration length = length(interview);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("portalpages.send", click -> {
                            List<InterviewTime> typed = times.stream()
                                    .map(DateTimePicker::getValue)
                                    .filter(Objects::nonNull)
                                    .map(start -> time(start, length))
                                    .toList();
                            if (act.test(typed, words.getValue())) {
                                dialog.close();
                            }
                        }));
    }

    private static Duration length(PortalInterviewView interview) {
        Instant start = interview.startsAt();
        Instant end = interview.endsAt();
        return start == null || end == null ? USUAL : Duration.between(start, end);
    }

    private static InterviewTime time(LocalDateTime start, Duration length) {
        Instant from = start.atZone(Times.zone()).toInstant();
        return new InterviewTime(from, from.plus(length));
    }

    void open() {
        dialog.open();
    }
}
