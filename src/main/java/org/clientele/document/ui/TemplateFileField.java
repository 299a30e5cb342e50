package org.clientele.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import org.clientele.document.render.TemplateCheck;
import org.clientele.document.render.TemplateContent;
import org.jspecify.annotations.Nullable;

/** Where the file of a template is dropped or chosen. It is held here until the form is saved. */
final class TemplateFileField extends Composite<Div> {

    private static final int MEGABYTE = 1_000_000;

    private final Upload upload = new Upload();
    private final Span missing = new Span();
    private @Nullable TemplateContent content;
    private String refusal = "";
    private Runnable whenChosen = () -> {};

    TemplateFileField() {
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TemplateCheck.largest());
        upload.setAcceptedFileTypes(".docx", ".html", ".htm");
        upload.setI18n(texts());
        upload.setUploadHandler(this::receive);
        upload.addFileRemovedListener(event -> content = null);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        missing.addClassName("template-file-missing");
        missing.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(getTranslation("template.file.hint", TemplateCheck.largest() / MEGABYTE));
        hint.addClassName("secondary");
        getContent().addClassName("template-file");
        getContent().add(upload, missing, hint);
    }

    void onChosen(Runnable act) {
        whenChosen = act;
    }

    /** What was chosen; says that nothing is, if so, or why what was chosen is not taken. */
    Optional<TemplateContent> content() {
        String lacking = refusal.isEmpty() ? getTranslation("template.file.missing") : refusal;
        complain(content == null ? lacking : "");
        return Optional.ofNullable(content);
    }

    private void refuse(String sentence) {
        refusal = sentence;
        complain(sentence);
    }

    private void complain(String sentence) {
        missing.setText(sentence);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(TemplateCheck.largest() + 1);
        event.getUI().access(() -> {
            content = TemplateContent.of(event.getFileName(), bytes);
            refuse("");
            whenChosen.run();
        });
    }

    private UploadI18N texts() {
        String tooBig = getTranslation("template.problem.TOO_LARGE", TemplateCheck.largest() / MEGABYTE);
        UploadI18N i18n = new UploadI18N();
        i18n.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("template.file.drop")));
        i18n.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("template.file.choose")));
        i18n.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("attachment.upload.onlyOne"))
                .setFileIsTooBig(tooBig)
                .setIncorrectFileType(getTranslation("template.file.type")));
        i18n.setFile(new UploadI18N.File().setRemove(getTranslation("action.delete")));
        return i18n;
    }
}
