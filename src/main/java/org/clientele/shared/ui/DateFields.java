package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Fields for days and times, in the reader's language and with the reader's first day of the week. */
public final class DateFields {

    private DateFields() {}

    /** A day; null for none. What is typed and is no day is said beside the field. */
    public static DatePicker of(String labelKey) {
        DatePicker field = new DatePicker();
        field.setLabel(field.getTranslation(labelKey));
        Locale reader = field.getLocale();
        field.setLocale(reader);
        field.setClearButtonVisible(true);
        field.setI18n(texts(field, reader));
        return field;
    }

    /** A day with a time of it, in the reader's time zone; null for none. */
    public static DateTimePicker withTime(String labelKey) {
        DateTimePicker field = new DateTimePicker();
        String label = field.getTranslation(labelKey);
        field.setLabel(label);
        Locale reader = field.getLocale();
        field.setLocale(reader);
        field.setDatePickerI18n(texts(field, reader));
        field.setDateAriaLabel(label + ": " + field.getTranslation("common.date"));
        field.setTimeAriaLabel(label + ": " + field.getTranslation("common.time"));
        field.setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(field.getTranslation("error.dateTime"))
                .setIncompleteInputErrorMessage(field.getTranslation("error.dateTime")));
        return field;
    }

    private static DatePickerI18n texts(Component field, Locale reader) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, reader))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, reader))
                .setFirstDayOfWeek(WeekFields.of(reader).getFirstDayOfWeek().getValue() % 7)
                .setToday(field.getTranslation("common.today"))
                .setCancel(field.getTranslation("action.cancel"))
                .setBadInputErrorMessage(field.getTranslation("error.date.likeThis", example(reader)))
                .setMinErrorMessage(field.getTranslation("error.date.tooEarly"));
    }

    /** A day whose number is no month's, as people type it there. */
    private static String example(Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .localizedBy(reader)
                .format(LocalDate.of(2026, Month.DECEMBER, 24));
    }

    /** Sunday first, as the field counts them. */
    private static List<String> weekdays(TextStyle style, Locale reader) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, reader))
                .toList();
    }
}
