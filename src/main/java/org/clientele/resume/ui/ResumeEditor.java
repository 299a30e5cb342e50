package org.clientele.resume.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field in which a résumé is written (docs/features.md S2.25): paragraphs, headings of three levels, bold, italic,
 * underlined, lists and links; all else that is set or pasted is left out, its text stays (docs/adr/0033). Its value is
 * HTML of {@code p, h1, h2, h3, strong, em, u, ul, ol, li, a[href], br, hr} without any other attribute, "" where nothing
 * is written. What comes from a browser is never to be trusted: whoever keeps it cleans it.
 *
 * <p>A change is told a second after the last key, or when the focus leaves: fit for keeping it by itself. From the first
 * key of a change until it is told, the editor is dirty, see {@link #addDirtyListener}. A value that the server sets
 * cannot be undone by the person.
 */
@Tag("resume-editor")
@JsModule("./resume/resume-editor.js")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
@NpmPackage(value = "@tiptap/extension-list", version = "3.34.0")
@StyleSheet("resume-editor.css")
public final class ResumeEditor extends AbstractSinglePropertyField<ResumeEditor, String>
        implements Focusable<ResumeEditor>, HasLabel, HasSize, HasStyle, LocaleChangeObserver {

    private static final String TOLD = "value-changed";
    private static final List<String> TEXTS = List.of(
            "toolbar",
            "help",
            "style",
            "bold",
            "italic",
            "underline",
            "bulletList",
            "orderedList",
            "link",
            "undo",
            "redo",
            "linkAddress",
            "linkSet",
            "linkRemove",
            "linkWrong");
    private static final List<String> STYLES = List.of("editor.paragraph", "editor.h1", "editor.h2", "editor.h3");

    /** Why a passage stands out. */
    public enum MarkKind {
        /** It gives away who the candidate is. */
        LEAK,
        /** Something was taken out here. */
        REMOVED
    }

    /**
     * A passage that stands out in the editor, and is no part of its value. It follows its text while that is edited.
     *
     * @param id names it for {@link #show}; several passages may have the same
     * @param quote the passage as it stands in the text, or in a link's address; every place where it stands is marked.
     *     Of what was taken out, it is the words right before it, and the first place of them counts; "" is the beginning.
     *     Blanks, ends of lines, characters that nobody sees, and capitals do not count.
     * @param says what is said of it, in a tooltip and to screen readers; of what was taken out, in its place
     */
    public record Mark(String id, MarkKind kind, String quote, String says) {}

    public ResumeEditor() {
        super("value", "", false);
        setSynchronizedEvent(TOLD);
    }

    /** Says what it is for where no label is shown. */
    public void setAriaLabel(String label) {
        getElement().setProperty("accessibleName", label);
    }

    /** Lets these passages stand out, and no others. */
    public void mark(List<Mark> marks) {
        getElement()
                .setPropertyList(
                        "marks",
                        marks.stream()
                                .map(mark -> Map.of(
                                        "id", mark.id(),
                                        "kind", mark.kind().name().toLowerCase(Locale.ROOT),
                                        "quote", mark.quote(),
                                        "says", mark.says()))
                                .toList());
    }

    /** Brings the first passage with this id into sight and selects it. */
    public void show(String id) {
        getElement().callJsFunction("show", id);
    }

    /** Is told when somebody begins to type what will be told as a change later. */
    public Registration addDirtyListener(Runnable listener) {
        return getElement().addEventListener("dirty", event -> listener.run());
    }

    /** Is told when what was typed has come, and is the value now; also where it is the same as before. */
    public Registration addToldListener(Runnable listener) {
        return getElement().addEventListener(TOLD, event -> listener.run());
    }

    /** Lets the browser tell at once what was typed, and not a second after the last key. */
    public void tell() {
        getElement().executeJs("this.view?.then(view => view.tell())");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, Object> texts =
                TEXTS.stream().collect(Collectors.toMap(name -> name, name -> getTranslation("editor." + name)));
        texts.put("styles", STYLES.stream().map(this::getTranslation).toList());
        getElement().setPropertyMap("texts", texts);
    }
}
