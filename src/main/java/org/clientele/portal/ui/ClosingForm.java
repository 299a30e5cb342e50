package org.clientele.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.IntFunction;
import org.clientele.portal.setup.Closing;
import org.clientele.portal.setup.Vanishing;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of access when vacancies end, and says what would vanish (docs/features.md S2.14, N10). */
final class ClosingForm extends DataForm<Closing> {

    private final IntFunction<List<Vanishing>> preview;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /** @param preview what is seen no more with so many days */
    ClosingForm(IntFunction<List<Vanishing>> preview) {
        super(Closing.class);
        this.preview = preview;
        IntegerField days = new IntegerField(getTranslation("portal.setting.seenDays"));
        days.setHelperText(getTranslation("portal.closing.days.hint"));
        days.setStepButtonsVisible(true);
        days.setMin(0);
        days.setMax(Closing.DAYS_MAX);
        days.setClearButtonVisible(true);
        days.addValueChangeListener(event -> show(event.getValue()));
        field(days).bind("seenDays");
        Checkbox ends = new Checkbox(getTranslation("portal.setting.endsAccounts"));
        ends.setHelperText(getTranslation("portal.closing.ends.hint"));
        field(ends).bind("endsAccounts");
        var fields = fields(days, ends);
        fields.setColspan(ends, 2);
        list.addClassName("link-list");
        add(summary, list);
        show(null);
    }

    private void show(@Nullable Integer days) {
        list.removeAll();
        if (days == null || days < 0) {
            summary.setText(getTranslation("portal.closing.never"));
            return;
        }
        List<Vanishing> vanishing = preview.apply(days);
        summary.setText(getTranslation("portal.closing.vanishing", vanishing.size(), Vanishing.MOST));
        vanishing.forEach(each -> {
            Span detail = new Span(getTranslation(
                    "portal.closing.vanishing.detail",
                    each.clientName(),
                    Times.date(this, each.endedOn()),
                    each.contacts()));
            detail.addClassName("secondary");
            list.add(new ListItem(new Span(each.title()), detail));
        });
    }
}
