package org.clientele.client.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.client.ClientTags;

/** Tags: those that clients have already are proposed as one types, any other can be typed as well. */
final class TagsField extends MultiSelectComboBox<String> {

    TagsField(ClientTags known) {
        setLabel(getTranslation("client.tags"));
        setHelperText(getTranslation("client.tags.hint"));
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(query -> {
            query.getLimit();
            return query.getOffset() == 0
                    ? known.beginningWith(query.getFilter().orElse("")).stream()
                    : Stream.empty();
        });
        addCustomValueSetListener(event -> take(event.getDetail()));
    }

    /** Several at once come separated by commas. */
    private void take(String typed) {
        Set<String> tags = new LinkedHashSet<>(getValue());
        Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        setValue(tags);
    }
}
