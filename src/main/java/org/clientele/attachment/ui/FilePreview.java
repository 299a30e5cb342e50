package org.clientele.attachment.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.preview.Previews;
import org.springframework.core.task.TaskExecutor;

/** Shows a file in a dialog. What has to be drawn first is drawn beside the page, on which one can go on working. */
@org.springframework.stereotype.Component
class FilePreview {

    private final Previews previews;
    private final TaskExecutor executor;

    FilePreview(Previews previews, TaskExecutor applicationTaskExecutor) {
        this.previews = previews;
        this.executor = applicationTaskExecutor;
    }

    void open(UI page, AttachedFile file, AttachmentId id, int number) {
        PreviewDialog dialog = new PreviewDialog(id, number, file.name());
        previews.ready(file).ifPresentOrElse(dialog::show, () -> {
            dialog.showProgress();
            draw(page, file, dialog);
        });
        dialog.open();
    }

    private void draw(UI page, AttachedFile file, PreviewDialog dialog) {
        CompletableFuture.supplyAsync(() -> previews.of(file), executor)
                .whenComplete((outcome, failure) -> page.access(() -> {
                    if (failure != null) {
                        dialog.close();
                        throw new IllegalStateException("A file could not be drawn", failure);
                    }
                    dialog.show(outcome);
                }));
    }
}
